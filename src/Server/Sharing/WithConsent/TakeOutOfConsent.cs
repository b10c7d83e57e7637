using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>The person takes single agencies or facts out of a consent (R48). From the gate's next question on they are a no, which no earlier consent outvotes.</summary>
internal sealed class TakeOutOfConsent(MeetingsDb db, CaseDoor door, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, ConsentId id, TakeOutForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (await db.Set<Consent>().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } consent) return WebRefusals.NotAvailable;
        if (consent.WithdrawnAt is not null) return SharingRefusals.AlreadyWithdrawn;
        var read = new Read();
        var version = read.Number(form.Version, nameof(form.Version), 0, int.MaxValue);
        var agencies = (await db.Set<ConsentAgency>().Where(named => named.Consent == id && !named.IsExcluded && named.WithdrawnAt == null).ToListAsync(cancellation))
            .Where(named => form.Agencies?.Contains(named.Agency.ToString()) == true).ToList();
        var facts = (await db.Set<ConsentFact>().Where(named => named.Consent == id && named.WithdrawnAt == null).ToListAsync(cancellation))
            .Where(named => form.Facts?.Contains(named.Fact.ToString()) == true).ToList();
        if (agencies.Count + facts.Count == 0) read.Refuse(SharingRefusals.NothingTakenOut);
        if (!read.Any && consent.Version != version) read.Refuse(WebRefusals.ChangedMeanwhile);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var now = clock.GetUtcNow();
        foreach (var agency in agencies) agency.WithdrawnAt = now;
        foreach (var fact in facts) fact.WithdrawnAt = now;
        db.Entry(consent).State = EntityState.Modified;
        trail.Record("sharing.consent-withdrawn-in-part", AuditChain.Of(caseFile), new AuditObject("consent", id.Value), "R48");
        outbox.Raise(new ConsentWithdrawn(caseFile, id));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
