using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>The person takes the whole consent back. It covers nothing from the gate's next question on; what was lawfully given is kept and locked (R48).</summary>
internal sealed class WithdrawConsent(MeetingsDb db, CaseDoor door, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, ConsentId id, WithdrawConsentForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (await db.Set<Consent>().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } consent) return WebRefusals.NotAvailable;
        var read = new Read();
        var version = read.Number(form.Version, nameof(form.Version), 0, int.MaxValue);
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if (consent.WithdrawnAt is not null) return SharingRefusals.AlreadyWithdrawn;
        if (consent.Version != version) return WebRefusals.ChangedMeanwhile;

        (consent.WithdrawnAt, consent.WithdrawnBy) = (clock.GetUtcNow(), member.Id);
        trail.Record("sharing.consent-withdrawn", AuditChain.Of(caseFile), new AuditObject("consent", id.Value), "R48");
        outbox.Raise(new ConsentWithdrawn(caseFile, id));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
