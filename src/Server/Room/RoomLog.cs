using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.Broadcast;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room;

/// <summary>Writes what happens in a live session. Taking a number locks the session's row, so acts of one session come one after the other (choice 16).</summary>
internal sealed class RoomLog(MeetingsDb db, Act act, DatabaseLocks locks, RoomBell bell, TimeProvider clock)
{
    /// <summary>The session of this meeting, made by the first person who comes to the door.</summary>
    public async Task<LiveSession> OpenDoorAsync(MeetingId meeting, BodyId body, CancellationToken cancellation)
    {
        await locks.TakeAsync($"room:{meeting}", cancellation);
        var session = await db.Set<LiveSession>().SingleOrDefaultAsync(one => one.Meeting == meeting, cancellation);
        if (session is not null) return session;
        session = new LiveSession { Id = SessionId.New(), Meeting = meeting, Body = body };
        db.Add(session);
        await db.SaveChangesAsync(cancellation);
        return session;
    }

    /// <summary>Takes the next number and says what happened. Returns the session as it stands now that nobody else can change it.</summary>
    public async Task<LiveSession> HappenAsync(SessionId session, LiveEventKind kind, CancellationToken cancellation, AgendaItemId? item = null, AccountId? account = null)
    {
        var number = (await db.Database
            .SqlQuery<long>($"""UPDATE live_sessions SET "LastNumber" = "LastNumber" + 1 WHERE "Id" = {session.Value} RETURNING "LastNumber" AS "Value" """)
            .ToListAsync(cancellation)).Single();
        db.Add(new LiveEvent { Session = session, Number = number, Kind = kind, Item = item, Account = account, At = clock.GetUtcNow() });
        act.AfterCommit(() =>
        {
            bell.Ring(session);
            return Task.CompletedTask;
        });
        var row = await db.Set<LiveSession>().SingleAsync(one => one.Id == session, cancellation);
        if (number != row.LastNumber) await db.Entry(row).ReloadAsync(cancellation);
        return row;
    }

    public Task<long> LastNumberAsync(SessionId session, CancellationToken cancellation) =>
        db.Set<LiveSession>().Where(one => one.Id == session).Select(one => one.LastNumber).SingleAsync(cancellation);

    /// <summary>Locks the session's row before it is read, for acts that first look and then decide.</summary>
    public Task LockAsync(SessionId session, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"""SELECT 1 FROM live_sessions WHERE "Id" = {session.Value} FOR UPDATE""", cancellation);
}
