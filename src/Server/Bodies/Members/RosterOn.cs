using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>The one place that says when a roster entry counts: from its first to its last day, both included (R14).</summary>
/// <remarks>Tracked or not is left to the caller: one <c>AsNoTracking</c> anywhere in a query switches tracking off for all of it, and a write composed on it would not be saved.</remarks>
internal static class RosterOn
{
    /// <summary>The entries that count on this day; an expression the database runs.</summary>
    public static IQueryable<RosterEntry> On(this IQueryable<RosterEntry> entries, DateOnly day) =>
        entries.NotEndedBefore(day).Where(entry => entry.From <= day);

    /// <summary>Those that count on this day or have yet to begin.</summary>
    public static IQueryable<RosterEntry> NotEndedBefore(this IQueryable<RosterEntry> entries, DateOnly day) =>
        entries.Where(entry => entry.Until == null || day <= entry.Until);

    /// <summary>For which agencies each of these people stands in the body on this day; who is not on its roster is missing.</summary>
    public static async Task<IReadOnlyDictionary<AccountId, IReadOnlySet<AgencyId>>> AgenciesAsync(
        this IQueryable<RosterEntry> entries, BodyId body, IReadOnlyCollection<AccountId> people, DateOnly day, CancellationToken cancellation)
    {
        var found = await entries.On(day)
            .Where(entry => entry.Body == body && people.Contains(entry.Account))
            .Select(entry => new { entry.Account, entry.Agency })
            .ToListAsync(cancellation);
        return found.GroupBy(entry => entry.Account).ToDictionary(group => group.Key, group => (IReadOnlySet<AgencyId>)group.Select(entry => entry.Agency).ToHashSet());
    }
}
