using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.AspNetCore.SignalR;

namespace ConsoleSupport.Meetings.Server.Room.Hub;

/// <summary>The bell rope of the room: joins, catches up, shows presence. It carries no acts (choice 9).</summary>
internal sealed class RoomHub(HubDoor door) : Hub<ILiveRoomClient>
{
    public const string Address = "/hubs/room";

    public Task<RoomAnswer> Join(string? session, string? cursor) => door.JoinAsync(Context, session, cursor);

    public Task<RoomAnswer> CatchUp(string? cursor) => door.CatchUpAsync(Context, cursor);

    /// <summary>A sign of life of the page, not of the person; it is answered with how long the person's sign-in still lasts.</summary>
    public Task<RoomStay?> Here() => door.HereAsync(Context);

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        door.Leave(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }
}
