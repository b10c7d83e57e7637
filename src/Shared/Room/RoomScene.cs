using ConsoleSupport.Meetings.Shared.Cases;

namespace ConsoleSupport.Meetings.Shared.Room;

/// <summary>Everything an audience sees of the room. Equal for everybody in it: nothing here depends on the one who looks (choice 17).</summary>
/// <param name="Phase">What the audience is told; for somebody in 待機中 a break and an item of others are the same.</param>
/// <param name="Address">Address of the room; acts stand below it.</param>
/// <param name="At">Item and version that an act must name; null where nothing can be moved.</param>
public sealed record RoomScene(
    RoomDesk Desk,
    RoomPhase Phase,
    DateTimeOffset? OpenedAt,
    string Address,
    string? At,
    IReadOnlyList<RoomAgendaLine> Agenda,
    RoomItemView? Item,
    IReadOnlyList<RoomPersonView>? People,
    IReadOnlyList<RoomGuestView>? Waiting,
    RoomBarView Bar)
{
    /// <summary>The one of this audience is heard on facts, and sees nothing of the item (R83).</summary>
    public bool IsHeard { get; init; }

    /// <summary>Somebody is heard; told to those who are there for the item, without the name.</summary>
    public bool IsHearing { get; init; }

    /// <summary>Between items for this audience (待機中).</summary>
    public bool IsWaiting => Item is null;
}

public enum AgendaLineState
{
    /// <summary>Up to here. Says nothing about whether it was finished or a break began.</summary>
    Past,

    Now,

    Later,
}

/// <summary>A line of the audience's own agenda. Number and minutes are left out in 待機中, where a gap would tell (screens 8.6).</summary>
/// <param name="GoTo">The item's id, for whoever may jump to it.</param>
public sealed record RoomAgendaLine(string Title, AgendaLineState State, string? Number, int? Minutes, string? GoTo);

/// <summary>The item on the table.</summary>
public sealed record RoomItemView
{
    public required string Id { get; init; }

    /// <summary>As in the reader's own agenda, such as 5-1.</summary>
    public required string Number { get; init; }

    /// <summary>事案番号; null for an item without a case.</summary>
    public string? Label { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public string? Presenter { get; init; }

    public string? Aim { get; init; }

    public required int Minutes { get; init; }

    public DateTimeOffset? Since { get; init; }

    /// <summary>How many are here for it.</summary>
    public required int Present { get; init; }

    public NoConsentView? NoConsent { get; init; }

    /// <summary>匿名の相談: its story and who checked it; null for every other item.</summary>
    public RoomAnonymousView? Anonymous { get; init; }

    public IReadOnlyList<RoomFactView> Facts { get; init; } = [];

    public required RoomNoteView Note { get; init; }

    public IReadOnlyList<RoomDecisionView> Decisions { get; init; } = [];

    public IReadOnlyList<RoomActionView> Actions { get; init; } = [];

    public IReadOnlyList<RoomExtraView> Extras { get; init; } = [];

    /// <summary>Recommending the scheme can be agreed on here (R78).</summary>
    public bool TakesScheme { get; init; }
}

/// <summary>A page that belongs to the item, and what has to be said to everybody who is there for it.</summary>
public sealed record RoomExtraView(string? Notice, IReadOnlyList<RoomLinkView> Links);

public sealed record RoomLinkView(string Text, string Href);

/// <summary>同意なし共有: the record on which something of this item is shared.</summary>
public sealed record NoConsentView(string Number, DateTimeOffset? ApprovedAt, DateOnly? ReviewOn);

/// <summary>A matter told without personal data (D0), and who checked that it is.</summary>
public sealed record RoomAnonymousView(string Story, string CheckedBy, DateOnly CheckedOn);

/// <param name="Source">The agency it comes from; null when the office found it out itself.</param>
public sealed record RoomFactView(int Number, FactCategory Category, FactMark Mark, string? Source, string Text, bool IsSensitive, bool IsThirdParty);

/// <param name="Version">Zero while nothing is written.</param>
public sealed record RoomNoteView(string Text, int Version, DateTimeOffset? SavedAt);

public sealed record RoomDecisionView(string Id, int Version, string Text, DateTimeOffset? ConfirmedAt)
{
    public bool IsConfirmed => ConfirmedAt is not null;
}

/// <param name="RecommendsScheme">利用勧奨 (R78).</param>
public sealed record RoomActionView(string Text, string Agency, string Owner, DateOnly DueOn, bool RecommendsScheme = false);

/// <param name="Role">議長, 職務代理 or 事務局; null for members.</param>
public sealed record RoomPersonView(string Name, string Agency, string? Role);

/// <summary>Somebody at the door, with the four ticks.</summary>
public sealed record RoomGuestView(string Account, string Name, string Agency, IReadOnlyList<RoomTick> Ticks);

public sealed record RoomTick(string Word, bool IsDone);

/// <summary>The control bar: which acts this desk has now.</summary>
/// <param name="Previous">Title of the item before in this audience's own agenda.</param>
public sealed record RoomBarView(bool CanMove, string? Previous, string? Next, bool CanOpen, bool CanBreak, bool CanResume, bool CanClose);
