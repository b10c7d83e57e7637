using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>Writes down that a record has lapsed, when its review day is over (R63). The gate goes by the day and closes without this; open screens and the office are told by it.</summary>
internal sealed class LapseRecords(MeetingsDb db, Act act, AuditTrail trail, EventOutbox outbox, TimeProvider clock) : IAtTheHour
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var over = await db.Set<SharingRecord>().AsNoTracking()
            .Where(record => record.State == SharingRecordState.Approved && record.ReviewOn < today)
            .Select(record => record.Id)
            .ToListAsync(cancellation);
        foreach (var id in over)
        {
            await act.RunAsync(() => LapseAsync(id, today, cancellation), static done => done, cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> LapseAsync(SharingRecordId id, DateOnly today, CancellationToken cancellation)
    {
        var record = await db.Set<SharingRecord>().SingleAsync(one => one.Id == id, cancellation);
        if (record.State is not SharingRecordState.Approved || record.ReviewOn >= today) return false;
        (record.State, record.EndedAt) = (SharingRecordState.Lapsed, clock.GetUtcNow());
        trail.Record("sharing.lapsed", AuditChain.Of(record.CaseFile), new AuditObject("sharing-record", id.Value), "R63");
        outbox.Raise(new SharingLapsed(record.CaseFile, id));
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
