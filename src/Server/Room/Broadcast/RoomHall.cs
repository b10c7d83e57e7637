using System.Collections.Concurrent;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Hub;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.AspNetCore.SignalR;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>Tells each audience of a session what changed for it. Audiences are lists computed anew from the gate at every change: nobody has to be taken out of one.</summary>
/// <remarks>Joining and telling take turns per session, so that nobody joins between what was read and what is told.</remarks>
internal sealed partial class RoomHall(
    IServiceScopeFactory scopes, IHubContext<RoomHub, ILiveRoomClient> hub, RoomConnections connections, Cursors cursors, TimeProvider clock, ILogger<RoomHall> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<SessionId, Floor> _floors = new();

    /// <summary>Admits a line to a session and says what its page lacks. Null when it is not let in, elsewhere or unknown.</summary>
    public async Task<RoomAnswer?> JoinAsync(RoomConnection connection, SessionId session, string? cursor, CancellationToken cancellation)
    {
        var floor = _floors.GetOrAdd(session, _ => new Floor());
        await floor.Turn.WaitAsync(cancellation);
        try
        {
            connection.Audience = null;
            await using var scope = scopes.CreateAsyncScope();
            var rooms = scope.ServiceProvider.GetRequiredService<Rooms>();
            if (await rooms.OfSessionAsync(session, cancellation) is not { } room)
            {
                _floors.TryRemove(session, out _);
                return null;
            }

            if (!room.People.ContainsKey(connection.Account)) return null;
            if (room.Phase is RoomPhase.Closed) return RoomAnswer.Closed;
            var seats = await rooms.SeatAsync(room, cancellation);
            if (!seats.TryGetValue(connection.Account, out var seat)) return null;

            var audience = Audience.Of(seat, connection.IsEnglish);
            var page = cursors.Read(session, cursor);
            if (!audience.FitsOver(page?.Audience)) return RoomAnswer.Reload;
            if (!floor.Boards.TryGetValue(audience.Id, out var board))
                floor.Boards[audience.Id] = board = await BoardOfAsync(scope, room, audience, await DrawAsync(scope, room, seats, audience, connection.Account, cancellation), cancellation);
            (connection.Session, connection.Audience, connection.Known, connection.Cursor) = (session, audience.Id, audience.Known, board.Cursor);
            return RoomAnswer.Ok(board.Cursor, board.IsShownAt(page, audience.Id) ? [] : board.Fragments);
        }
        finally
        {
            floor.Turn.Release();
        }
    }

    /// <summary>Tells everybody connected to the session what changed for them.</summary>
    public async Task TellAsync(SessionId session, CancellationToken cancellation)
    {
        if (connections.In(session).Count == 0) return;
        var floor = _floors.GetOrAdd(session, _ => new Floor());
        await floor.Turn.WaitAsync(cancellation);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var rooms = scope.ServiceProvider.GetRequiredService<Rooms>();
            var room = await rooms.OfSessionAsync(session, cancellation);
            var seats = room is null or { Phase: RoomPhase.Closed } ? new Dictionary<AccountId, Seat>() : await rooms.SeatAsync(room, cancellation);
            var lines = connections.In(session).Where(line => line.Audience is not null).ToArray();
            await RevokeAsync(lines.Where(line => !seats.ContainsKey(line.Account)));

            var audiences = lines.Where(line => line.Audience is not null).GroupBy(line => Audience.Of(seats[line.Account], line.IsEnglish)).ToArray();
            foreach (var group in audiences) await TellAsync(floor, scope, room!, seats, group.Key, [.. group], cancellation);
            foreach (var left in floor.Boards.Keys.Except(audiences.Select(group => group.Key.Id)).ToArray()) floor.Boards.Remove(left);
            if (room is null or { Phase: RoomPhase.Closed }) _floors.TryRemove(session, out _);
        }
        finally
        {
            floor.Turn.Release();
        }
    }

    /// <summary>Sends nothing more down these lines until they come through the door again.</summary>
    public async Task RevokeAsync(IEnumerable<RoomConnection> lines)
    {
        var ids = new List<string>();
        foreach (var line in lines)
        {
            line.Audience = null;
            ids.Add(line.Id);
        }

        if (ids.Count > 0) await SendAsync(hub.Clients.Clients(ids).Revoked());
    }

    private async Task TellAsync(
        Floor floor, AsyncServiceScope scope, RoomNow room, IReadOnlyDictionary<AccountId, Seat> seats, Audience audience, RoomConnection[] lines, CancellationToken cancellation)
    {
        var before = floor.Boards.GetValueOrDefault(audience.Id);
        var fragments = await DrawAsync(scope, room, seats, audience, lines[0].Account, cancellation);
        var changed = before?.ChangedIn(fragments) ?? fragments;
        var board = before is not null && changed.Count == 0 ? before : await BoardOfAsync(scope, room, audience, fragments, cancellation);
        floor.Boards[audience.Id] = board;

        var stayed = lines.Where(line => line.Audience == audience.Id).ToArray();
        if (before is not null && changed.Count > 0 && stayed.Length > 0)
        {
            foreach (var line in stayed) line.Cursor = board.Cursor;
            await SendAsync(hub.Clients.Clients([.. stayed.Select(line => line.Id)]).Changed(new RoomChange(before.Cursor, board.Cursor, changed)));
        }

        var came = lines.Where(line => line.Audience is { } old && old != audience.Id).ToArray();
        await RevokeAsync(came.Where(line => !audience.FitsOver(line.Audience)));
        foreach (var line in came.Where(line => line.Audience is not null))
        {
            var previous = line.Cursor;
            (line.Audience, line.Known, line.Cursor) = (audience.Id, audience.Known, board.Cursor);
            await SendAsync(hub.Clients.Client(line.Id).Changed(new RoomChange(previous, board.Cursor, board.Fragments)));
        }
    }

    private static async Task<IReadOnlyList<RoomFragment>> DrawAsync(
        AsyncServiceScope scope, RoomNow room, IReadOnlyDictionary<AccountId, Seat> seats, Audience audience, AccountId reader, CancellationToken cancellation)
    {
        FragmentRenderer.Speak(audience.IsEnglish);
        var scene = await scope.ServiceProvider.GetRequiredService<Scenes>().DrawAsync(room, seats, audience, reader, cancellation);
        return await scope.ServiceProvider.GetRequiredService<FragmentRenderer>().DrawAsync(scene);
    }

    private async Task<AudienceBoard> BoardOfAsync(AsyncServiceScope scope, RoomNow room, Audience audience, IReadOnlyList<RoomFragment> fragments, CancellationToken cancellation)
    {
        var (session, before) = (room.Session!.Id, room.Session.LastNumber);
        var after = await scope.ServiceProvider.GetRequiredService<RoomLog>().LastNumberAsync(session, cancellation);
        return new AudienceBoard(cursors.Write(session, new CursorPlace(audience.Id, before)), after, fragments);
    }

    /// <summary>A page that does not take what it is sent must not keep the others waiting; it catches up by its cursor.</summary>
    private async Task SendAsync(Task sending)
    {
        try { await sending.WaitAsync(Patience, clock); }
        catch (TimeoutException) { LogSlow(log); }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A line of a room took too long to be told")]
    private static partial void LogSlow(ILogger log);

    private sealed class Floor
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public Dictionary<string, AudienceBoard> Boards { get; } = new(StringComparer.Ordinal);
    }
}
