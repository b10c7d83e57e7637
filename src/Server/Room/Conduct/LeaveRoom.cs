using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Leaves the room. Coming back passes the door again (R76).</summary>
internal sealed class LeaveRoom(MeetingsDb db, RoomActor actor, Admittance admittance, CurrentMember member)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAsync(meeting, standing, cancellation);
        if (!taken.IsDone) return Result<Done>.Refused(taken.Refusals);
        var session = taken.Value.Session.Id;
        var row = await db.Set<RoomCheckIn>().SingleAsync(checkIn => checkIn.Session == session && checkIn.Account == member.Id, cancellation);
        await admittance.LeaveAsync(row, meeting, standing.Body, cancellation);
        return Done.It;
    }
}

internal static class LeaveRoomEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/room/leave", PostAsync).Requires(RoomPermissions.Enter);

    private static async Task<IResult> PostAsync(MeetingId meeting, Standing standing, LeaveRoom leave, Pages pages, CancellationToken cancellation)
    {
        var left = await leave.HandleAsync(meeting, standing, cancellation);
        return left.IsDone || left.Refusals.Contains(RoomRefusals.ConditionsOpen)
            ? pages.GoTo(RoomPages.MeetingAddressOf(standing, meeting), RoomTexts.Left)
            : await pages.RefuseAsync(left.Refusals);
    }
}
