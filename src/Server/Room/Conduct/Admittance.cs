using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Brings somebody into the room or out of it, and settles who is there for the item on the table.</summary>
internal sealed class Admittance(MeetingsDb db, Rooms rooms, RoomLog log, Attendance attendance, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task AdmitAsync(RoomCheckIn row, MeetingId meeting, BodyId body, CancellationToken cancellation)
    {
        (row.AdmittedAt, row.AdmittedBy) = (clock.GetUtcNow(), member.Id);
        await SettleAsync(row, LiveEventKind.Admitted, "room.admitted", meeting, body, cancellation);
    }

    /// <summary>Back before the door; whoever waits there already goes to the end of the row.</summary>
    public async Task PutBackAsync(RoomCheckIn row, MeetingId meeting, BodyId body, CancellationToken cancellation)
    {
        (row.AskedAt, row.AdmittedAt, row.AdmittedBy) = (clock.GetUtcNow(), null, null);
        await SettleAsync(row, LiveEventKind.AskedIn, "room.put-back", meeting, body, cancellation);
    }

    public async Task LeaveAsync(RoomCheckIn row, MeetingId meeting, BodyId body, CancellationToken cancellation)
    {
        row.LeftAt = clock.GetUtcNow();
        await SettleAsync(row, LiveEventKind.Left, "room.left", meeting, body, cancellation);
    }

    private async Task SettleAsync(RoomCheckIn row, LiveEventKind kind, string act, MeetingId meeting, BodyId body, CancellationToken cancellation)
    {
        await log.HappenAsync(row.Session, kind, cancellation, account: row.Account);
        await db.SaveChangesAsync(cancellation);
        var room = (await rooms.FindAsync(body, meeting, cancellation))!;
        await attendance.SettleAsync(row.Session, room.Phase is RoomPhase.Open ? room.Current : null, room.InRoom, cancellation);
        trail.Record(act, AuditChain.Of(row.Session), new AuditObject("account", row.Account.Value));
    }
}
