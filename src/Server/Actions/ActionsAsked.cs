using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>Which list somebody asks for, as the codes in its address; unknown codes mean nothing.</summary>
/// <param name="Show">Empty means what is open and what was closed of late.</param>
internal sealed record ActionsAsked(ActionsTab Tab, IReadOnlySet<ActionsFilter> Show, string? Body)
{
    private static readonly ActionsFilter[] Usual = [ActionsFilter.Open, ActionsFilter.Closed];

    public bool IsFiltered => Body is not null || !Show.SetEquals(Usual);

    public static ActionsAsked Read(string? tab, string? show, string? body)
    {
        var filters = (show ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select(CodeOf<ActionsFilter>).OfType<ActionsFilter>().ToHashSet();
        return new ActionsAsked(CodeOf<ActionsTab>(tab) ?? ActionsTab.Mine, filters.Count == 0 ? Usual.ToHashSet() : filters, string.IsNullOrEmpty(body) ? null : body);
    }

    public string ShowCode => Code(Show);

    public string TabCode => Code(Tab);

    public string Address(ActionId? edit = null) => AddressOf(Tab, Show, Body, edit);

    public string With(ActionsTab tab) => AddressOf(tab, Show, Body, null);

    /// <summary>The same list with this filter turned to its other state; the last one cannot be turned off.</summary>
    public string Toggled(ActionsFilter filter)
    {
        var show = Show.ToHashSet();
        if (!show.Add(filter)) show.Remove(filter);
        return AddressOf(Tab, show, Body, null);
    }

    public string Cleared() => AddressOf(Tab, Usual.ToHashSet(), null, null);

    /// <summary>Whether an action with these marks is shown. Open and closed choose between groups; the others narrow what is open.</summary>
    public bool Takes(ActionStatus status, ActionsDue due)
    {
        if (due is ActionsDue.Closed) return Show.Contains(ActionsFilter.Closed);
        ActionsFilter[] narrow = [.. Show.Where(filter => filter is not (ActionsFilter.Open or ActionsFilter.Closed))];
        if (narrow.Length == 0) return Show.Contains(ActionsFilter.Open);
        return narrow.Any(filter => filter switch
        {
            ActionsFilter.Late => due is ActionsDue.Late,
            ActionsFilter.Week => due is ActionsDue.ThisWeek,
            ActionsFilter.NotStarted => status is ActionStatus.NotStarted,
            ActionsFilter.Underway => status is ActionStatus.Underway,
            ActionsFilter.Open or ActionsFilter.Closed => false,
            _ => throw new InvalidOperationException($"No rule for {filter}."),
        });
    }

    private static string AddressOf(ActionsTab tab, IReadOnlySet<ActionsFilter> show, string? body, ActionId? edit)
    {
        var query = new QueryString();
        if (tab is not ActionsTab.Mine) query = query.Add("tab", Code(tab));
        if (show.Count > 0 && !show.SetEquals(Usual)) query = query.Add("show", Code(show));
        if (body is not null) query = query.Add("in", body);
        if (edit is { } id) query = query.Add("edit", id.ToString());
        return $"/actions{query}{(edit is { } row ? $"#edit-{row}" : "")}";
    }

    private static string Code(IReadOnlySet<ActionsFilter> show) => string.Join('.', show.Order().Select(filter => Code(filter)));

#pragma warning disable CA1308 // Codes in addresses are lower case.
    private static string Code<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    private static TEnum? CodeOf<TEnum>(string? code)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Where(value => Code(value) == code).Select(value => (TEnum?)value).FirstOrDefault();
}

/// <summary>The row whose editor is open: what was typed, and why it was not taken.</summary>
internal sealed record ActionAsked(ActionId Id, ActionStatusForm? Form, IReadOnlyList<Refusal> Refusals);
