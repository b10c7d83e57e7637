using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>The office asks the chair to decide on holding the meeting, once nothing is missing (R108).</summary>
internal sealed class AskDecision(
    MeetingsDb db, MeetingViews views, AgendaChecks checks, EventOutbox outbox, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(MeetingId id, Standing standing, CancellationToken cancellation)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(one => one.Id == id && one.Body == standing.Body, cancellation) is not { } meeting) return WebRefusals.NotAvailable;
        if (meeting is not { State: MeetingState.Draft, DecisionAskedAt: null }) return MeetingsRefusals.NotNow;
        var gaps = await checks.GapsAsync(await views.AgendaForAsync(member.Id, meeting, open: false, cancellation), cancellation);
        if (gaps.Count > 0) return Result<Done>.Refused([.. gaps.Select(AgendaReadiness.ToRefusal)]);

        meeting.DecisionAskedAt = clock.GetUtcNow();
        outbox.Raise(new MeetingDecisionAsked(meeting.Body, meeting.Id));
        trail.Record("meetings.decision-asked", AuditChain.Rest, new AuditObject("meeting", meeting.Id.Value), "R108");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class AskDecisionEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/ask-decision", PostAsync).Requires(MeetingsPermissions.Plan);

    private static async Task<IResult> PostAsync(MeetingId meeting, AskDecision ask, Standing standing, Pages pages, CancellationToken cancellation)
    {
        var done = await ask.HandleAsync(meeting, standing, cancellation);
        return done.IsDone ? pages.GoTo(MeetingAddress.Of(standing.BodyCode, meeting), MeetingsTexts.DecisionAsked) : await pages.RefuseAsync(done.Refusals);
    }
}
