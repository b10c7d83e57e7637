using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>Answers the doorkeeper from today's roster.</summary>
internal sealed class Standings(MeetingsDb db, TimeProvider clock) : IStandings
{
    public async Task<Standing?> OfAsync(AccountId account, string bodyCode, CancellationToken cancellation)
    {
        var body = await db.Set<Body>().AsNoTracking().SingleOrDefaultAsync(one => one.Code == bodyCode, cancellation);
        if (body is null) return null;
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var entries = await db.Set<RosterEntry>().AsNoTracking().On(today)
            .Where(entry => entry.Body == body.Id && entry.Account == account)
            .OrderBy(entry => entry.From).ThenBy(entry => entry.Id)
            .ToListAsync(cancellation);
        return entries.Count == 0
            ? null
            : new Standing(body.Id, body.Code, body.Name, body.Kind, entries.Select(entry => entry.Role).ToHashSet(), entries[0].Agency, entries[0].Post);
    }
}
