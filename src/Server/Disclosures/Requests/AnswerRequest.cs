using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Requests;

/// <summary>The officer keeps what was answered. With it the case closes for the officer.</summary>
internal sealed class AnswerRequest(MeetingsDb db, BodyKeys keys, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(OwnRequestId id, AnswerRequestForm form, CancellationToken cancellation)
    {
        if (await db.Set<OwnRequest>().SingleOrDefaultAsync(one => one.Id == id && one.Officer == member.Id, cancellation) is not { } request) return WebRefusals.NotAvailable;
        var read = new Read();
        var version = read.Number(form.Version, nameof(form.Version), 0, int.MaxValue);
        OwnRequestOutcome? outcome = string.IsNullOrEmpty(form.Outcome) ? null : read.Choice<OwnRequestOutcome>(form.Outcome, nameof(form.Outcome));
        var reason = read.Optional(form.Reason, nameof(form.Reason), 1000) ?? "";
        var decided = AnsweringOwnRequest.Decide(new OwnRequestAnswer(request.State, outcome, request.OpenedAt is not null, reason));
        if (!read.Any && request.Version != version) read.Refuse(WebRefusals.ChangedMeanwhile);
        if (read.Any || !decided.IsDone) return Result<Done>.Refused([.. read.Refusals, .. decided.Refusals]);

        (request.State, request.Outcome, request.AnsweredAt) = (OwnRequestState.Answered, outcome, clock.GetUtcNow());
        if (reason.Length > 0) request.SealedReason = await keys.SealAsync(request.Body, OwnRequest.ReasonColumn, id.Value, reason, cancellation);
        trail.Record("disclosures.request-answered", AuditChain.Rest, new AuditObject("own-request", id.Value), $"D16,{outcome}");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
