using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>One part of the usual order with the time it usually takes.</summary>
internal sealed record StandardPart(AgendaPart Part, AgendaItemKind Kind, int Minutes);

/// <summary>The usual order of a meeting (c3); cases go between the review of actions and the support arrangements. A proposal, not a rule.</summary>
internal static class StandardParts
{
    public static readonly IReadOnlyList<StandardPart> All =
    [
        new(AgendaPart.Opening, AgendaItemKind.Procedure, 3),
        new(AgendaPart.Confidentiality, AgendaItemKind.Procedure, 3),
        new(AgendaPart.Conflicts, AgendaItemKind.Procedure, 4),
        new(AgendaPart.ActionReview, AgendaItemKind.Procedure, 10),
        new(AgendaPart.Resources, AgendaItemKind.Arrangement, 10),
        new(AgendaPart.Other, AgendaItemKind.Procedure, 5),
        new(AgendaPart.Closing, AgendaItemKind.Procedure, 5),
    ];

    public static StandardPart Of(AgendaPart part) => All.Single(one => one.Part == part);

    /// <summary>Where a new item goes when nobody says: a case after the last case or the review of actions; anything else before what closes.</summary>
    public static int PlaceFor(bool hasCase, IReadOnlyList<(bool HasCase, AgendaPart Part)> items)
    {
        var lastCase = items.ToList().FindLastIndex(item => item.HasCase);
        if (hasCase && lastCase >= 0) return lastCase + 1;
        var closing = items.ToList().FindIndex(item => hasCase ? item.Part >= AgendaPart.Resources : item.Part >= AgendaPart.Other);
        return closing >= 0 ? closing : items.Count;
    }
}
