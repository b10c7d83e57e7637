using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>An act that moves the room.</summary>
internal abstract record RoomAct
{
    private RoomAct()
    {
    }

    internal sealed record Open : RoomAct;

    internal sealed record Next : RoomAct;

    internal sealed record Previous : RoomAct;

    internal sealed record GoTo(AgendaItemId Item) : RoomAct;

    internal sealed record Break : RoomAct;

    internal sealed record Resume : RoomAct;

    internal sealed record Close(OpenEnds Ends) : RoomAct;
}

/// <summary>What must not be left behind when a meeting closes, as far as the person who closes may know of it.</summary>
/// <param name="Decisions">Items with decisions the chair has not confirmed.</param>
/// <param name="Actions">Items with actions that nobody of today's roster answers for.</param>
internal sealed record OpenEnds(IReadOnlyList<OpenEnd> Decisions, IReadOnlyList<OpenEnd> Actions)
{
    public static readonly OpenEnds None = new([], []);
}

/// <param name="Item">Number and name in the agenda of the person who closes.</param>
internal sealed record OpenEnd(string Item, int Count);

/// <summary>Where the room stands, and what leads where. Pure; the row in the database is the truth (choice 16).</summary>
/// <remarks>Policy: docs/rules/room.md.</remarks>
/// <param name="Items">In their order; only those over which somebody in the room can preside. Others are passed over.</param>
internal sealed record RoomState(RoomPhase Phase, IReadOnlyList<AgendaItemId> Items, AgendaItemId? Current)
{
    /// <summary>Which desk may do it. Presiding is the chair's; the office may lead through the agenda, never open, resume or close.</summary>
    public static bool MayBeDoneFrom(RoomDesk desk, RoomAct act) => act switch
    {
        RoomAct.Next or RoomAct.Previous or RoomAct.Break => desk is RoomDesk.Chair or RoomDesk.Office,
        RoomAct.Open or RoomAct.GoTo or RoomAct.Resume or RoomAct.Close => desk is RoomDesk.Chair,
        _ => throw new InvalidOperationException($"No desk for {act}."),
    };

    /// <summary>The state after the act, or every reason against it.</summary>
    public Result<RoomState> After(RoomAct act, RoomDesk desk)
    {
        Refusal[] reasons = [.. ReasonsAgainst(act, desk)];
        if (reasons.Length > 0) return reasons;
        return act switch
        {
            RoomAct.Open => this with { Phase = RoomPhase.Open, Current = Items[0] },
            RoomAct.Next => this with { Current = NextOf(Current) },
            RoomAct.Previous => this with { Current = PreviousOf(Current) },
            RoomAct.GoTo(var item) => this with { Current = item },
            RoomAct.Break => this with { Phase = RoomPhase.Break },
            RoomAct.Resume => this with { Phase = RoomPhase.Open, Current = Current is { } at && Items.Contains(at) ? at : Items[0] },
            RoomAct.Close => this with { Phase = RoomPhase.Closed, Current = null },
            _ => throw new InvalidOperationException($"No way on for {act}."),
        };
    }

    private IEnumerable<Refusal> ReasonsAgainst(RoomAct act, RoomDesk desk)
    {
        if (!MayBeDoneFrom(desk, act)) yield return RoomRefusals.NotYourAct;
        if (!FitsPhase(act))
        {
            yield return Phase is RoomPhase.Closed ? RoomRefusals.AlreadyClosed : RoomRefusals.NotInThisPhase;
            yield break;
        }

        if (act is RoomAct.Open or RoomAct.Resume && Items.Count == 0) yield return RoomRefusals.NothingToDiscuss;
        if (act is RoomAct.Next && NextOf(Current) is null) yield return RoomRefusals.NoFurtherItem;
        if (act is RoomAct.Previous && PreviousOf(Current) is null) yield return RoomRefusals.NoEarlierItem;
        if (act is RoomAct.GoTo(var item) && !Items.Contains(item)) yield return RoomRefusals.NotOnTheAgenda;
        if (act is RoomAct.Close(var ends))
        {
            if (ends.Decisions.Count > 0) yield return RoomRefusals.DecisionsUnconfirmed(ends.Decisions);
            if (ends.Actions.Count > 0) yield return RoomRefusals.ActionsIncomplete(ends.Actions);
        }
    }

    private bool FitsPhase(RoomAct act) => act switch
    {
        RoomAct.Open => Phase is RoomPhase.CheckIn,
        RoomAct.Next or RoomAct.Previous or RoomAct.GoTo or RoomAct.Break => Phase is RoomPhase.Open,
        RoomAct.Resume => Phase is RoomPhase.Break,
        RoomAct.Close => Phase is RoomPhase.Open or RoomPhase.Break,
        _ => throw new InvalidOperationException($"No phase for {act}."),
    };

    private AgendaItemId? NextOf(AgendaItemId? item) => At(IndexOf(item) + 1);

    private AgendaItemId? PreviousOf(AgendaItemId? item) => At(IndexOf(item) - 1);

    private AgendaItemId? At(int index) => index >= 0 && index < Items.Count ? Items[index] : null;

    private int IndexOf(AgendaItemId? item)
    {
        for (var index = 0; index < Items.Count; index++)
        {
            if (Items[index] == item) return index;
        }

        return -1;
    }
}
