using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Somebody who only listens answers that they are still there. The answer is an act like any other, and that keeps the sign-in (choice 19).</summary>
internal sealed class StayInRoom(RoomActor actor, AuditTrail trail)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAsync(meeting, standing, cancellation);
        if (!taken.IsDone) return Result<Done>.Refused(taken.Refusals);
        var session = taken.Value.Session.Id;
        trail.Record("room.still-there", AuditChain.Of(session), new AuditObject("session", session.Value));
        return Done.It;
    }
}

internal static class StayInRoomEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/room/here", PostAsync).Requires(RoomPermissions.Enter);

    private static async Task<IResult> PostAsync(MeetingId meeting, Standing standing, StayInRoom stay, Pages pages, CancellationToken cancellation)
    {
        var stayed = await stay.HandleAsync(meeting, standing, cancellation);
        return stayed.IsDone ? pages.GoTo(RoomPages.AddressOf(standing, meeting), RoomTexts.StillThereHeard) : await pages.RefuseAsync(stayed.Refusals);
    }
}
