using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>An entry whose last day is over: the gate goes by the day and closes without this; screens that are open at midnight are told by it (R98, R16).</summary>
internal sealed class CloseOverEntries(MeetingsDb db, Act act, AuditTrail trail, EventOutbox outbox, TimeProvider clock) : IAtTheHour
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var over = await db.Set<RosterEntry>().AsNoTracking().Where(entry => entry.Until < today && entry.OverAt == null).Select(entry => entry.Id).ToListAsync(cancellation);
        foreach (var id in over)
        {
            await act.RunAsync(() => CloseAsync(id, today, cancellation), static done => done, cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> CloseAsync(RosterEntryId id, DateOnly today, CancellationToken cancellation)
    {
        var entry = await db.Set<RosterEntry>().SingleAsync(one => one.Id == id, cancellation);
        if (entry.OverAt is not null || entry.Until is not { } last || last >= today) return false;
        entry.OverAt = clock.GetUtcNow();
        trail.Record("bodies.roster-entry-over", AuditChain.Rest, new AuditObject("roster-entry", id.Value), "R14,R98");

        // Somebody who goes on in another post keeps what that post opens; their screens are looked at all the same.
        outbox.Raise(new RosterEntryEnded(id, entry.Body, entry.Account));
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
