using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Requests;

/// <summary>担当 confirms that the one who asks is the person of the case. Without it the officer opens nothing.</summary>
internal sealed class ConfirmRequest(MeetingsDb db, CaseDoor door, CaseVault vault, LocationMasks masks, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, OwnRequestId id, ConfirmRequestForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (await db.Set<OwnRequest>().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } request) return WebRefusals.NotAvailable;
        var read = new Read();
        var version = read.Number(form.Version, nameof(form.Version), 0, int.MaxValue);
        var how = read.Text(form.How, nameof(form.How), 400);
        var letOut = (await masks.OfAsync(caseFile, cancellation)).Masked.Where(fact => form.Places?.Contains(fact.ToString()) is true).ToList();
        if (request.State is not OwnRequestState.Registered) read.Refuse(OwnRequestRefusals.AlreadyConfirmed);
        else if (!read.Any && request.Version != version) read.Refuse(WebRefusals.ChangedMeanwhile);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        request.SealedConfirmation = await vault.SealAsync(caseFile, OwnRequest.ConfirmationColumn, id.Value, how, cancellation);
        (request.State, request.ConfirmedBy, request.ConfirmedAt) = (OwnRequestState.Confirmed, member.Id, clock.GetUtcNow());
        await masks.LetOutAsync(caseFile, id.Value, letOut, cancellation);
        trail.Record("disclosures.request-confirmed", AuditChain.Of(caseFile), new AuditObject("own-request", id.Value), "D16");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
