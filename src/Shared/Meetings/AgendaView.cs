using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>An agenda as one reader may know it: numbers, times and sums are theirs (choices 2, 36).</summary>
/// <param name="EndsAt">When the last item would end.</param>
/// <param name="AddHref">Null when nothing can be added.</param>
/// <param name="ShowsBasis">For those who prepare.</param>
public sealed record AgendaView(
    IReadOnlyList<AgendaSectionView> Sections, int Total, int Planned, DateTimeOffset EndsAt, bool MayArrange, bool ShowsBasis, string? AddHref)
{
    /// <summary>The length that was typed into a row and not taken.</summary>
    public TypedDuration? Typed { get; init; }

    /// <summary>Where an anonymous consultation is added; null when nothing can be added.</summary>
    public string? ConsultHref { get; init; }

    public int Over => Math.Max(0, Total - Planned);

    public IEnumerable<AgendaRowView> Rows => Sections.SelectMany(section => section.Rows);
}

public sealed record TypedDuration(string Item, string? Text);

public sealed record AgendaSectionView(AgendaSection Section, int Minutes, IReadOnlyList<AgendaRowView> Rows);

/// <param name="Label">事案番号; null for an item without a case.</param>
/// <param name="Title">Beside the label, where the reader may open it.</param>
/// <param name="MissesOutcome">It should have a wanted outcome and has none.</param>
/// <param name="Address">The item's own address; what can be done there depends on the links.</param>
/// <param name="OutNames">Selected people who will not see it, for those who prepare.</param>
public sealed record AgendaRowView(
    string Id,
    string Number,
    string? Label,
    string? Title,
    string? Outcome,
    bool MissesOutcome,
    AgendaItemKind Kind,
    string? Presenter,
    int Minutes,
    DateTimeOffset StartsAt,
    BasisState? Basis,
    IReadOnlyList<string> OutNames,
    int? OpenActions,
    string Address,
    bool MayEdit,
    bool HasPapers,
    int Version)
{
    /// <summary>匿名の相談 (D0): everybody may read it; it has a form and an address of its own.</summary>
    public string? ConsultationHref { get; init; }

    public string Name => Label ?? Title ?? Number;

    /// <summary>In which capacity it is heard at a joint session.</summary>
    public ItemTrack? Track { get; init; }
}

/// <summary>The form of one item.</summary>
/// <param name="Cases">Cases the reader prepares; empty when the list of cases is fixed.</param>
/// <param name="CaseLabel">The case of this item; null without one.</param>
public sealed record ItemFormView(
    string Action,
    string Back,
    string? RemoveAction,
    bool IsNew,
    string Meeting,
    IReadOnlyList<CaseChoiceView> Cases,
    string ChooseAction,
    string? CaseLabel,
    IReadOnlyList<FactChoiceView> Facts,
    bool FactsAreFixed,
    IReadOnlyList<PersonChoiceView> People,
    int MinutesPerCase,
    ItemForm Form,
    Problems Problems)
{
    /// <summary>What can be chosen at a joint session; empty elsewhere.</summary>
    public IReadOnlyList<ItemTrack> Tracks { get; init; } = [];
}

public sealed record CaseChoiceView(string Id, string Label);

/// <summary>A fact by number and category; its text is not shown here.</summary>
/// <param name="IsMasked">Tells where the person is, and the case has address protection (R139).</param>
public sealed record FactChoiceView(string Id, int Number, FactCategory Category, bool IsMasked = false);

public sealed record PersonChoiceView(string Id, string Text);

/// <summary>One item with the facts the reader may open.</summary>
public sealed record ItemPapersView(
    string Meeting, string Back, string Number, string Label, string? Title, string? Outcome, AgendaItemKind Kind, int Minutes, DateTimeOffset StartsAt, string? Presenter,
    IReadOnlyList<PaperFactView> Facts, string WatermarkText, bool IsWithoutConsent)
{
    public ItemTrack? Track { get; init; }

    /// <summary>Why the case belongs on its track.</summary>
    public string? Scope { get; init; }
}

public sealed record PaperFactView(int Number, FactCategory Category, FactMark Mark, string? Source, string Text);
