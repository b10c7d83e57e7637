using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>Keeps a person from a case at once, whoever brought it up; the chair decides afterwards (R81, R82). The room's check-in calls it too.</summary>
internal sealed class Recusals(MeetingsDb db, AuditTrail trail, EventOutbox outbox, CurrentMember member, TimeProvider clock)
{
    /// <summary>Saved with the act around it. Somebody who is kept from the case already stays so: no second row.</summary>
    public async Task DeclareAsync(CaseFileId caseFile, AccountId person, RecusalRoute route, RecusalGround ground, CancellationToken cancellation)
    {
        if (await db.Set<CaseRecusal>().AnyAsync(one => one.CaseFile == caseFile && one.Account == person && one.LiftedAt == null, cancellation)) return;
        db.Add(new CaseRecusal
        {
            Id = RecusalId.New(),
            CaseFile = caseFile,
            Account = person,
            Route = route,
            Ground = ground,
            DeclaredBy = member.Id,
            DeclaredAt = clock.GetUtcNow(),
        });
        trail.Record("cases.recused", AuditChain.Of(caseFile), new AuditObject("account", person.Value), $"R81,{route},{ground}");
        outbox.Raise(new MemberRecused(caseFile, person));
        await db.SaveChangesAsync(cancellation);
    }
}
