using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.Client.Minutes;

/// <summary>Minutes as one reader has them: the parts the gate grants, numbered as in the reader's own agenda. It stands beside the page because it carries drawn text.</summary>
/// <param name="State">Null while there is no draft.</param>
/// <param name="Missing">What the office still has to write before the chair is asked.</param>
/// <param name="OwnConditionOpen">More would open once the reader mends this.</param>
public sealed record MinutesView(
    string Body,
    string Meeting,
    string MeetingAddress,
    string Address,
    MinutesState? State,
    string? Version,
    IReadOnlyList<MinutesSectionView> Sections,
    MinutesSealView? Seal,
    MinutesMay May,
    IReadOnlyList<string> Missing,
    string? OwnConditionOpen,
    ParagraphEditor? Editor,
    Problems Problems)
{
    /// <summary>How two bodies hold the session, in words (R67); null where one body holds it.</summary>
    public string? Mode { get; init; }

    /// <summary>For the other body's chair who reads on the roster of this one: where they approve.</summary>
    public string? ChairHref { get; init; }

    /// <summary>At a session held as one, the words of both chairs; empty where there is one chair.</summary>
    public IReadOnlyList<ChairWordView> Chairs { get; init; } = [];
}

/// <summary>The chair of one of two bodies, and whether they approved.</summary>
public sealed record ChairWordView(string Body, string? Name, DateTimeOffset? At);

/// <summary>What the reader may do with it now.</summary>
/// <param name="ForBoth">The reader chairs both bodies of a joint session.</param>
public sealed record MinutesMay(
    bool Prepare = false, bool PrepareRest = false, bool Edit = false, bool Submit = false, bool Decide = false, bool GiveBack = false, bool ForBoth = false);

/// <param name="Number">Of the item in the reader's own agenda; null for the head.</param>
/// <param name="Item">Id of the item; empty for the head.</param>
/// <param name="NoConsent">Something in it was shared without consent.</param>
public sealed record MinutesSectionView(string? Number, string Item, string Heading, bool NoConsent, IReadOnlyList<MinutesParagraphView> Paragraphs)
{
    /// <summary>Of an item of a joint session (R68).</summary>
    public ItemTrack? Track { get; init; }
}

public sealed record MinutesParagraphView(
    string Id, MinutesPart Part, ParagraphLabel Label, RenderFragment Text, bool IsBlank, string Version, bool CanBeRemoved);

/// <summary>The record of the lock, as printed on approved minutes.</summary>
/// <param name="Verifies">The stored leaves give the root, and every text open to the reader gives its leaf.</param>
public sealed record MinutesSealView(int Number, string Root, IReadOnlyList<SealWordView> Words, bool Verifies);

/// <param name="Body">Whose chair it is, where there are two.</param>
public sealed record SealWordView(string Name, string? Body, DateTimeOffset At);

/// <summary>A paragraph being written.</summary>
/// <param name="Paragraph">Null for a new one.</param>
/// <param name="Preview">How the typed text would read, when that was asked for; nothing is saved by it.</param>
public sealed record ParagraphEditor(
    string? Paragraph, string Item, string Title, bool IsRequired, ParagraphForm Form, RenderFragment? Preview = null)
{
    /// <summary>What was recorded of the item, beside what is made of it.</summary>
    public MinutesSourceView? Source { get; init; }

    /// <summary>What the writer kept earlier and has not taken up again.</summary>
    public DraftView? Draft { get; init; }
}

/// <summary>What the session left behind about one item, or about the whole meeting: the source of the paragraph being written. It cannot be changed.</summary>
/// <param name="Recused">How many were kept from the item; zero for whoever may not know.</param>
public sealed record MinutesSourceView(
    IReadOnlyList<string> Present, int Recused, string? Note, IReadOnlyList<SourceDecisionView> Decisions, IReadOnlyList<SourceActionView> Actions);

public sealed record SourceDecisionView(string Text, bool IsConfirmed);

public sealed record SourceActionView(string Text, string Agency, string Owner, DateOnly DueOn);
