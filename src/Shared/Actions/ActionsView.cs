using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Actions;

public enum ActionsTab
{
    Mine,
    Agency,
    All,
}

public enum ActionsFilter
{
    Open,
    Closed,
    Late,
    Week,
    NotStarted,
    Underway,
}

public enum ActionsDue
{
    Late,
    ThisWeek,
    Later,
    Closed,
}

/// <summary>The list of actions as one reader may know it. Filters are codes in the address, never words.</summary>
/// <param name="Tabs">Only those the reader has.</param>
/// <param name="UnsignedBodies">Bodies of the reader whose actions wait for a signature.</param>
public sealed record ActionsView(
    IReadOnlyList<ActionsTabView> Tabs,
    ActionsTab Tab,
    IReadOnlyList<ActionsFilterView> Filters,
    IReadOnlyList<ActionsBodyView> Bodies,
    string? Body,
    string Show,
    bool IsFiltered,
    string ClearHref,
    IReadOnlyList<ActionsGroupView> Groups,
    IReadOnlyList<string> UnsignedBodies,
    DateOnly Today,
    ActionEditorView? Editor)
{
    public int Count => Groups.Sum(group => group.Rows.Count);
}

public sealed record ActionsTabView(ActionsTab Tab, string Href, int Count);

public sealed record ActionsFilterView(ActionsFilter Filter, string Href, bool IsOn);

public sealed record ActionsBodyView(string Code, string Name);

public sealed record ActionsGroupView(ActionsDue Due, IReadOnlyList<ActionRowView> Rows);

/// <param name="Label">Null when the action has no case, or the reader may not know the label.</param>
/// <param name="HasCase">Whether the reader may know that there is no case: 「事案なし」 is said only where that is so.</param>
/// <param name="EditHref">Null for others than the agency in charge, and once closed.</param>
/// <param name="ItemHref">Null where the reader may not know the item.</param>
public sealed record ActionRowView(
    string Id, DateOnly DueOn, string Text, string? TakenAt, string? Reason, string? Label, bool HasCase, string Agency, string Owner, ActionStatus Status,
    string? EditHref, string? ItemHref)
{
    /// <summary>持ち帰り可 (D13), for the agency in charge and the office.</summary>
    public string? TakeHomeHref { get; init; }

    public bool HasTakeHome { get; init; }

    /// <summary>利用勧奨 (R78).</summary>
    public bool RecommendsScheme { get; init; }
}

/// <summary>The editor of one row, in place.</summary>
/// <param name="Now">What somebody else recorded meanwhile.</param>
public sealed record ActionEditorView(string Id, string Action, string CloseHref, ActionStatusForm Form, Problems Problems, string? Now = null);
