using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>The room and the seat of whoever acts, read after the session's row was locked: nobody else moves the room until this act is over.</summary>
internal sealed record ActingIn(RoomNow Room, RoomState State, IReadOnlyDictionary<AccountId, Seat> Seats, Seat Seat)
{
    public LiveSession Session => Room.Session!;

    public bool Is(params RoomDesk[] desks) => desks.Contains(Seat.Desk);
}

/// <summary>Seats the current member for an act.</summary>
internal sealed class RoomActor(Rooms rooms, RoomLog log, CurrentMember member)
{
    public async Task<Result<ActingIn>> TakeAsync(MeetingId meeting, Standing standing, CancellationToken cancellation)
    {
        if (await rooms.FindAsync(standing.Body, meeting, cancellation) is not { } before) return WebRefusals.NotAvailable;
        if (before.Session is null) return RoomRefusals.NotInThisPhase;
        await log.LockAsync(before.Session.Id, cancellation);
        var room = (await rooms.FindAsync(standing.Body, meeting, cancellation))!;
        if (room.Phase is RoomPhase.Closed) return RoomRefusals.AlreadyClosed;
        var (state, seats) = await rooms.StateAsync(room, cancellation);
        return seats.TryGetValue(member.Id, out var seat) ? new ActingIn(room, state, seats, seat) : RoomRefusals.ConditionsOpen;
    }

    /// <summary>The same for something that belongs to the item on the table: it must be before the person's eyes, at one of these desks.</summary>
    public async Task<Result<ActingIn>> TakeAtItemAsync(MeetingId meeting, string? item, Standing standing, CancellationToken cancellation, params RoomDesk[] desks)
    {
        var acting = await TakeAsync(meeting, standing, cancellation);
        if (!acting.IsDone) return acting;
        if (acting.Value.Seat.Shown is not { } shown) return RoomRefusals.NoItemOpen;
        if (!acting.Value.Is(desks)) return RoomRefusals.NotYourAct;
        return IdText.TryParse<AgendaItemId>(item, out var id) && id == shown ? acting : RoomRefusals.MovedOn;
    }
}
