using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.CheckIn;

/// <summary>One person before the door of one room.</summary>
/// <param name="CheckIn">Null until they confirmed something or asked.</param>
/// <param name="OpensAt">Set while check-in has not begun.</param>
internal sealed record AtTheDoor(RoomNow Room, RoomCheckIn? CheckIn, bool HasSigned, DateTimeOffset? OpensAt)
{
    public bool HasConfirmed => CheckIn?.ReminderConfirmedAt is not null;

    public bool HasAnswered => CheckIn?.ConflictsAnsweredAt is not null;
}

/// <summary>Finds where the current member stands at the door, and keeps their row.</summary>
internal sealed class Door(MeetingsDb db, Rooms rooms, RoomLog log, SettingsInForce settings, IDeclarationConditions declarations, CurrentMember member, TimeProvider clock)
{
    /// <summary>Refused when there is no such meeting in the body, or when it is not one that can be entered.</summary>
    public async Task<Result<AtTheDoor>> FindAsync(MeetingId meeting, Standing standing, CancellationToken cancellation)
    {
        if (await rooms.FindAsync(standing.Body, meeting, cancellation) is not { } room) return WebRefusals.NotAvailable;
        if (room.Meeting.State is not (MeetingState.Released or MeetingState.InSession) || room.Phase is RoomPhase.Closed) return RoomRefusals.NoMeetingToEnter;

        var own = await settings.NumberAsync(room.Body.Id, room.Meeting.SettingsNumber, cancellation);
        var opens = room.Meeting.StartsAt.AddMinutes(-own.CheckInOpensMinutesBefore);
        var signed = await declarations.CurrentAsync(standing.Body, [member.Id], cancellation);
        return new AtTheDoor(
            room, room.CheckIns.GetValueOrDefault(member.Id), signed.Contains(member.Id),
            clock.GetUtcNow() < opens && room.Meeting.State is MeetingState.Released ? opens : null);
    }

    /// <summary>The same for an act, which needs the door to be open.</summary>
    public async Task<Result<AtTheDoor>> ComeAsync(MeetingId meeting, Standing standing, CancellationToken cancellation)
    {
        var found = await FindAsync(meeting, standing, cancellation);
        return found is { IsDone: true, Value.OpensAt: not null } ? RoomRefusals.DoorNotOpenYet : found;
    }

    /// <summary>The member's own row, made when they first do something, to be changed in this act.</summary>
    public async Task<RoomCheckIn> OwnRowAsync(RoomNow room, CancellationToken cancellation)
    {
        var session = await log.OpenDoorAsync(room.Meeting.Id, room.Body.Id, cancellation);
        var row = await db.Set<RoomCheckIn>().SingleOrDefaultAsync(checkIn => checkIn.Session == session.Id && checkIn.Account == member.Id, cancellation);
        if (row is not null) return row;
        row = new RoomCheckIn { Session = session.Id, Account = member.Id };
        db.Add(row);
        return row;
    }
}
