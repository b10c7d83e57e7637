using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Writes where the items of an agenda stand. A place is not part of an item's version: else the versions of those that somebody sees would tell of one that they may not know of (choice 2).</summary>
internal sealed class AgendaPlaces(MeetingsDb db, DatabaseLocks locks)
{
    /// <summary>All items in their order, while nobody else rearranges them.</summary>
    public async Task<List<AgendaItem>> TakeAsync(MeetingId meeting, CancellationToken cancellation)
    {
        await locks.TakeAsync($"agenda:{meeting}", cancellation);
        return await db.Set<AgendaItem>().Where(item => item.Meeting == meeting).OrderBy(item => item.Position).ThenBy(item => item.Id).ToListAsync(cancellation);
    }

    public async Task WriteAsync(IReadOnlyList<AgendaItemId> order, CancellationToken cancellation)
    {
        foreach (var (id, index) in order.Select((id, index) => (id, index)))
        {
            var position = PositionAt(index);
            await db.Set<AgendaItem>().Where(item => item.Id == id && item.Position != position)
                .ExecuteUpdateAsync(set => set.SetProperty(item => item.Position, position), cancellation);
        }
    }

    public static int PositionAt(int index) => (index + 1) * 10;
}
