using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.CheckIn;

/// <summary>Tells the gate who confirmed today's reminder, who was let in, and who was there for the item.</summary>
internal sealed class RoomConditionsPort(MeetingsDb db) : IRoomConditions
{
    public async Task<RoomConditions> OfAsync(MeetingId meeting, AgendaItemId item, CancellationToken cancellation)
    {
        var session = await db.Set<LiveSession>().AsNoTracking().Where(one => one.Meeting == meeting).Select(one => (SessionId?)one.Id).SingleOrDefaultAsync(cancellation);
        if (session is null) return new RoomConditions(new HashSet<AccountId>(), new HashSet<AccountId>(), new HashSet<AccountId>());

        var checkIns = await db.Set<RoomCheckIn>().AsNoTracking().Where(checkIn => checkIn.Session == session).ToListAsync(cancellation);
        var attended = await db.Set<ItemAttendance>().AsNoTracking().Where(attendance => attendance.Item == item).Select(attendance => attendance.Account).ToListAsync(cancellation);
        return new RoomConditions(
            checkIns.Where(checkIn => checkIn.ReminderConfirmedAt is not null).Select(checkIn => checkIn.Account).ToHashSet(),
            checkIns.Where(checkIn => checkIn.IsIn).Select(checkIn => checkIn.Account).ToHashSet(),
            attended.ToHashSet());
    }
}
