using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Where one person sits: the desk, the item before their eyes (null is 待機中), and the items the room opens to them.</summary>
/// <param name="Known">What their own agenda is numbered over: also items whose label they know but that do not open to them.</param>
internal sealed record Seat(RoomDesk Desk, AgendaItemId? Shown, IReadOnlyList<AgendaItemId> Visible, IReadOnlyList<AgendaItemId> Known)
{
    /// <summary>The facts that lie on the table for them, as the gate says: the 支援措置 flag may hide some from one and not from another (R139). Empty in 待機中.</summary>
    public IReadOnlyList<FactId> Table { get; init; } = [];

    /// <summary>Heard on facts in an item they are kept from (R83): they see nothing of it.</summary>
    public bool IsHeard { get; init; }
}

/// <summary>What seating goes by: the room's state, and for each person in the room the items the gate opens.</summary>
/// <param name="Items">The whole agenda in its order.</param>
/// <param name="Visible">One entry per person in the room.</param>
/// <param name="Known">The items each of them may know of; never fewer than are visible.</param>
internal sealed record SeatingPlan(
    RoomPhase Phase,
    AgendaItemId? Current,
    IReadOnlyList<AgendaItemId> Items,
    IReadOnlySet<AccountId> Chairs,
    IReadOnlySet<AccountId> Deputies,
    IReadOnlySet<AccountId> Office,
    IReadOnlyDictionary<AccountId, IReadOnlySet<AgendaItemId>> Visible,
    IReadOnlyDictionary<AccountId, IReadOnlySet<AgendaItemId>> Known)
{
    /// <summary>For each who sees the item on the table, its facts.</summary>
    public IReadOnlyDictionary<AccountId, IReadOnlyList<FactId>> Tables { get; init; } = new Dictionary<AccountId, IReadOnlyList<FactId>>();

    /// <summary>Who is heard now.</summary>
    public AccountId? Heard { get; init; }
}

/// <summary>Seats everybody in the room. Pure: the same plan always gives the same seats.</summary>
internal static class Seating
{
    public static IReadOnlyDictionary<AccountId, Seat> Of(SeatingPlan plan)
    {
        var presiding = Presiding(plan);
        return plan.Visible.ToDictionary(pair => pair.Key, pair => new Seat(
            presiding.Contains(pair.Key) ? RoomDesk.Chair : plan.Office.Contains(pair.Key) ? RoomDesk.Office : RoomDesk.Member,
            Sees(plan, pair.Key) ? plan.Current : null,
            [.. plan.Items.Where(pair.Value.Contains)],
            [.. plan.Items.Where(plan.Known[pair.Key].Contains)])
        {
            Table = Sees(plan, pair.Key) ? plan.Tables.GetValueOrDefault(pair.Key, []) : [],
            IsHeard = plan.Phase is RoomPhase.Open && plan.Heard == pair.Key && !Sees(plan, pair.Key),
        });
    }

    /// <summary>The chairs; where none of them is in the room or may be in this item, the deputies (choice 3).</summary>
    /// <remarks>While no item is open there is nothing to be kept from, so the chair presides.</remarks>
    private static HashSet<AccountId> Presiding(SeatingPlan plan)
    {
        bool May(AccountId person) => plan.Visible.ContainsKey(person) && (plan.Phase is not RoomPhase.Open || Sees(plan, person));
        HashSet<AccountId> chairs = [.. plan.Chairs.Where(May)];
        return chairs.Count > 0 ? chairs : [.. plan.Deputies.Where(May)];
    }

    private static bool Sees(SeatingPlan plan, AccountId person) =>
        plan.Phase is RoomPhase.Open && plan.Current is { } current && plan.Visible[person].Contains(current);
}
