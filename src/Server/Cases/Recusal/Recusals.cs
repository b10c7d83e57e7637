using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>Writes down that a person is concerned in a case, whoever brought it up; the chair decides afterwards (R81, R82). The room's check-in calls it too.</summary>
internal sealed class Recusals(MeetingsDb db, AuditTrail trail, EventOutbox outbox, CurrentMember member, TimeProvider clock)
{
    /// <summary>Saved with the act around it. Somebody who is kept from the case already stays so, and a challenge is not written twice: no second row, the same answer.</summary>
    public async Task DeclareAsync(CaseFileId caseFile, AccountId person, RecusalRoute route, RecusalGround ground, CancellationToken cancellation)
    {
        var hides = HidesAtOnce(route);
        var known = await db.Set<CaseRecusal>().Where(one => one.CaseFile == caseFile && one.Account == person && one.LiftedAt == null).ToListAsync(cancellation);
        if (known.Any(one => one.InForceSince is not null || !hides)) return;
        var now = clock.GetUtcNow();
        db.Add(new CaseRecusal
        {
            Id = RecusalId.New(),
            CaseFile = caseFile,
            Account = person,
            Route = route,
            Ground = ground,
            DeclaredBy = member.Id,
            DeclaredAt = now,
            InForceSince = hides ? now : null,
            KnewBefore = await KnewAsync(caseFile, person, cancellation),
        });
        trail.Record(hides ? "cases.recused" : "cases.challenged", AuditChain.Of(caseFile), new AuditObject("account", person.Value), $"R81,{route},{ground}");
        if (hides) outbox.Raise(new MemberRecused(caseFile, person));
        else outbox.Raise(new MemberChallenged(caseFile));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>What one says of oneself and what the office has noticed hides at once; what one member says of another first has to be decided on.</summary>
    public static bool HidesAtOnce(RecusalRoute route) => route is RecusalRoute.Self or RecusalRoute.RuleMatch;

    /// <summary>The ledger says what was given. Name and year of birth are shown so that a conflict can be declared, and count for nothing here (R84, choice 5).</summary>
    private Task<bool> KnewAsync(CaseFileId caseFile, AccountId person, CancellationToken cancellation) => db.Set<Disclosure>()
        .Where(given => given.CaseFile == caseFile && given.Account == person)
        .Join(db.Set<Fact>(), given => given.Fact, fact => fact.Id, (_, fact) => fact.Category)
        .AnyAsync(category => category != FactCategory.Name && category != FactCategory.BirthDate, cancellation);
}
