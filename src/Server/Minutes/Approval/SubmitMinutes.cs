using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Minutes.Writing;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Minutes.Approval;

/// <summary>Asks the chair to approve. From then on nothing changes until the chair approves or gives it back.</summary>
internal sealed class SubmitMinutes(MeetingsDb db, WritableMinutes minutes, EventOutbox outbox, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, MinutesVersionForm form, Standing standing, CancellationToken cancellation)
    {
        var found = await minutes.FindAsync(meeting, standing, cancellation);
        if (!found.IsDone) return Result<Done>.Refused(found.Refusals);
        var (file, draft, open) = found.Value;
        if (form.Version != MinutesPages.VersionOf(draft)) return WebRefusals.ChangedMeanwhile;
        var reasons = CompleteMinutes.ReasonsAgainst(DraftedSections.Of(file, open));
        if (reasons.Count > 0) return Result<Done>.Refused(reasons);

        draft.State = MinutesState.Submitted;
        draft.SubmittedBy = member.Id;
        draft.SubmittedAt = clock.GetUtcNow();
        outbox.Raise(new MinutesSubmitted(standing.Body, meeting));
        trail.Record("minutes.submitted", AuditChain.Rest, new AuditObject("minutes", draft.Id.Value), "R86,R109,R111");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class SubmitMinutesEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting}/minutes/submit", PostAsync).Requires(MinutesPermissions.Draft);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] MinutesVersionForm form, Standing standing, SubmitMinutes submit, MinutesPages show, Pages pages, CancellationToken cancellation)
    {
        var done = await submit.HandleAsync(meeting, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(MinutesAddress.Of(standing, meeting), MinutesTexts.Submitted)
            : await show.RedrawAsync(meeting, standing, null, done.Refusals, cancellation);
    }
}
