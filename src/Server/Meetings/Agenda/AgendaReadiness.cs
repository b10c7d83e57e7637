using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>What keeps an agenda from being fixed (R108): a case item without basis, presenter or wanted outcome. All of it at once.</summary>
internal static class AgendaReadiness
{
    public static IReadOnlyList<AgendaGap> GapsOf(IEnumerable<ItemReadiness> items) => [.. items.SelectMany(GapsOf)];

    public static Refusal ToRefusal(AgendaGap gap) => gap.Kind switch
    {
        GapKind.Basis => MeetingsRefusals.WithoutBasis(gap.Name),
        GapKind.Presenter => MeetingsRefusals.WithoutPresenter(gap.Name),
        GapKind.Outcome => MeetingsRefusals.WithoutOutcome(gap.Name),
        GapKind.Track => HoldingRefusals.WithoutTrack(gap.Name),
        _ => throw new InvalidOperationException($"No refusal for {gap.Kind}."),
    };

    private static IEnumerable<AgendaGap> GapsOf(ItemReadiness item)
    {
        if (!item.HasCase) yield break;
        if (item.Basis is not (BasisState.WithinConsent or BasisState.ApprovedWithoutConsent)) yield return new AgendaGap(item.Item, item.Name, GapKind.Basis);
        if (!item.HasPresenter) yield return new AgendaGap(item.Item, item.Name, GapKind.Presenter);
        if (item.MissesTrack) yield return new AgendaGap(item.Item, item.Name, GapKind.Track);
        if (!item.HasOutcome) yield return new AgendaGap(item.Item, item.Name, GapKind.Outcome);
    }
}

/// <param name="Name">What the reader calls it: its label, or its number.</param>
/// <param name="Basis">Null without a case.</param>
internal sealed record ItemReadiness(AgendaItemId Item, string Name, bool HasCase, BasisState? Basis, bool HasPresenter, bool HasOutcome)
{
    /// <summary>At a joint session: its track or the reason for it is not said (R68).</summary>
    public bool MissesTrack { get; init; }
}

internal sealed record AgendaGap(AgendaItemId Item, string Name, GapKind Kind);

internal enum GapKind
{
    Basis,
    Presenter,
    Outcome,
    Track,
}
