using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Minutes.Drafting;

/// <summary>What was recorded of a meeting, as far as the one who drafts may open it; a draft is made from nothing else.</summary>
/// <param name="Items">Of items with a case only those the gate opens to the drafter.</param>
internal sealed record SessionRecord(
    string Body,
    BodyKind Kind,
    int Number,
    DateTimeOffset StartsAt,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? ClosedAt,
    string Place,
    IReadOnlyList<RecordedPerson> People,
    IReadOnlyList<RecordedItem> Items)
{
    /// <summary>How it was held together with another body (R67); null where the body held it alone.</summary>
    public RecordedJoint? Joint { get; init; }
}

/// <param name="Body">The other body; of a session with an added function, the same body in that function.</param>
/// <param name="Office">Chair and office of the other body on the day, also those who were not there.</param>
internal sealed record RecordedJoint(JointMode Mode, string Body, BodyKind Kind, IReadOnlyList<RecordedPerson> Office);

/// <param name="CameAt">When they were let in; null for somebody who was not there.</param>
internal sealed record RecordedPerson(string Name, string Agency, string Post, bool IsChair, bool IsOffice, DateTimeOffset? ReminderAt, DateTimeOffset? CameAt);

/// <param name="Basis">On what the item's facts were shown, or that it was told without personal data, in words; null otherwise.</param>
/// <param name="Recused">People who were at the meeting and kept from this item.</param>
internal sealed record RecordedItem(
    AgendaItemId Id,
    string? CaseLabel,
    string Title,
    string? Basis,
    IReadOnlyList<string> Present,
    int Recused,
    string? Note,
    IReadOnlyList<RecordedDecision> Decisions,
    IReadOnlyList<RecordedAction> Actions)
{
    /// <summary>原案からの修正点 and 少数意見, where the meeting's word on a plan asked for both (R86); null where nobody was asked.</summary>
    public string? Changes { get; init; }

    public string? Dissent { get; init; }

    /// <summary>Of the person and those close to them, who attended the item (R18).</summary>
    public IReadOnlyList<string> Attending { get; init; } = [];

    /// <summary>Of those who left, how many were heard on facts first (R83).</summary>
    public int Heard { get; init; }

    /// <summary>In which capacity a joint session heard it (R68).</summary>
    public ItemTrack? Track { get; init; }

    public bool HasCase => CaseLabel is not null;
}

internal sealed record RecordedDecision(string Text, bool IsConfirmed);

/// <param name="RecommendsScheme">利用勧奨 (R78).</param>
internal sealed record RecordedAction(string Text, string Agency, string Owner, DateOnly DueOn, bool RecommendsScheme = false);
