using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>The chair approves an emergency call after the fact (c2, 緊急開催). Its minutes wait for it.</summary>
internal sealed class ApproveEmergency(MeetingsDb db, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(MeetingId id, Standing standing, CancellationToken cancellation)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(one => one.Id == id && one.Body == standing.Body, cancellation) is not { } meeting) return WebRefusals.NotAvailable;
        if (!standing.Is(RosterRole.Chair)) return MeetingsRefusals.NotYourMove;
        if (meeting is not { IsEmergency: true, EmergencyApprovedAt: null }) return MeetingsRefusals.NotNow;

        meeting.EmergencyApprovedAt = clock.GetUtcNow();
        trail.Record("meetings.emergency-approved", AuditChain.Rest, new AuditObject("meeting", meeting.Id.Value), "R104");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ApproveEmergencyEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/approve-emergency", PostAsync).Requires(MeetingsPermissions.Move);

    private static async Task<IResult> PostAsync(MeetingId meeting, ApproveEmergency approve, Standing standing, Pages pages, CancellationToken cancellation)
    {
        var done = await approve.HandleAsync(meeting, standing, cancellation);
        return done.IsDone ? pages.GoTo(MeetingAddress.Of(standing.BodyCode, meeting), MeetingsTexts.EmergencyApproved) : await pages.RefuseAsync(done.Refusals);
    }
}
