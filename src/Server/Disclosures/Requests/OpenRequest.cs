using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Requests;

/// <summary>The officer proves again who they are and opens the case of a confirmed request for half an hour.</summary>
internal sealed class OpenRequest(MeetingsDb db, StepUps stepUps, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public const string Act = "disclosures.open";

    public async Task<Result<Done>> HandleAsync(OwnRequestId id, OpenRequestForm form, StepUpId? given, CancellationToken cancellation)
    {
        if (await db.Set<OwnRequest>().SingleOrDefaultAsync(one => one.Id == id && one.Officer == member.Id, cancellation) is not { } request) return WebRefusals.NotAvailable;
        if (request.State is OwnRequestState.Registered) return OwnRequestRefusals.NotConfirmed;
        if (request.State is not OwnRequestState.Confirmed) return OwnRequestRefusals.AlreadyAnswered;
        if (form.Version != request.Version.ToString(CultureInfo.InvariantCulture)) return WebRefusals.ChangedMeanwhile;
        var receipt = await stepUps.ProveAndUseAsync(member.Id, form.StepUp, Act, id.Value, request.Version, cancellation, given);
        if (!receipt.IsDone) return Result<Done>.Refused(receipt.Refusals);

        request.OpenedAt = clock.GetUtcNow();
        trail.Record("disclosures.request-opened", AuditChain.Of(request.CaseFile!.Value), new AuditObject("own-request", id.Value), "D16");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
