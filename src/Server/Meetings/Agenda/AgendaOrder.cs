using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Moves one item among those its mover sees. Items that the mover does not know of keep their place beside their neighbours.</summary>
internal static class AgendaOrder
{
    public static IReadOnlyList<AgendaItemId> Up(IReadOnlyList<AgendaItemId> all, IReadOnlyList<AgendaItemId> seen, AgendaItemId item) =>
        Place(all, seen, item, seen.ToList().IndexOf(item));

    public static IReadOnlyList<AgendaItemId> Down(IReadOnlyList<AgendaItemId> all, IReadOnlyList<AgendaItemId> seen, AgendaItemId item) =>
        Place(all, seen, item, seen.ToList().IndexOf(item) + 2);

    /// <param name="place">Counted from 1 among the items seen; beyond either end means that end.</param>
    public static IReadOnlyList<AgendaItemId> Place(IReadOnlyList<AgendaItemId> all, IReadOnlyList<AgendaItemId> seen, AgendaItemId item, int place)
    {
        AgendaItemId[] others = [.. seen.Where(one => one != item)];
        if (others.Length == 0 || !seen.Contains(item)) return all;

        var index = Math.Clamp(place - 1, 0, others.Length);
        if (index == seen.ToList().IndexOf(item)) return all;
        List<AgendaItemId> order = [.. all.Where(one => one != item)];
        var at = index < others.Length ? order.IndexOf(others[index]) : order.IndexOf(others[^1]) + 1;
        order.Insert(at, item);
        return order;
    }
}
