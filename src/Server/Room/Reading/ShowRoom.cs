using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Room.Reading;

/// <summary>The page of the room. Who is not let in yet is led to the door.</summary>
internal static class ShowRoomEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/bodies/{body}/meetings/{meeting}/room", GetAsync).Requires(RoomPermissions.Enter);

    private static Task<IResult> GetAsync(MeetingId meeting, string? draft, Standing standing, RoomPages rooms, CancellationToken cancellation) =>
        rooms.ShowAsync(meeting, standing, cancellation, draft is not null);
}
