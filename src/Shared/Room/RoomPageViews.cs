using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Room;

/// <summary>The whole page of the room: what the audience sees, and what is the reader's own.</summary>
/// <param name="Mode">What kind of meeting this is and under which law (R67).</param>
/// <param name="Watermark">Who looks and when; the reader's own, so never part of a fragment.</param>
public sealed record RoomView(
    string Title,
    string Mode,
    string MeetingAddress,
    string Session,
    string Cursor,
    RoomScene Scene,
    string? Watermark,
    bool MayCopyUnsentText,
    RoomOwnView Own,
    Problems Problems)
{
    /// <summary>People who may take on an action, as choices; empty where none may be recorded.</summary>
    public IReadOnlyList<RoomOwnerView> Owners { get; init; } = [];

    /// <summary>Recused people of the item who are in the room; only for who presides over it (R83).</summary>
    public IReadOnlyList<RoomOwnerView> Hearable { get; init; } = [];

    /// <summary>Name of who is heard now; only for who presides.</summary>
    public string? Heard { get; init; }

    public HearingForm HearingForm { get; init; } = new();

    public ItemNoteForm Note { get; init; } = new();

    public DecisionForm Decision { get; init; } = new();

    public RoomActionForm Action { get; init; } = new();

    /// <summary>What the reader kept of the note earlier and has not taken up again.</summary>
    public DraftView? NoteDraft { get; init; }

    /// <summary>When the reader's sign-in ends if nothing more is done; null where it does not.</summary>
    public DateTimeOffset? IdleEndsAt { get; init; }

    /// <summary>What the reader wrote for an item that is on the table no more; never put into the field of another item.</summary>
    public IReadOnlyList<string> Unsent { get; init; } = [];
}

/// <summary>The reader's own conditions, told in 待機中 (screens 8.6).</summary>
public sealed record RoomOwnView(bool HasDeclaration, bool HasReminder);

public sealed record RoomOwnerView(string Account, string Name, string Agency);

public enum CheckInStep
{
    Done,

    /// <summary>The first open one; it alone has a button.</summary>
    Now,

    Later,
}

/// <summary>入室確認: one row per condition of the reader (screens 8.4).</summary>
public sealed record CheckInView(
    string MeetingTitle,
    string MeetingAddress,
    string BodyName,
    string Address,
    string DeclarationAddress,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    string Place,
    string? Chair,
    bool IsRunning,
    DateTimeOffset? DoorOpensAt,
    CheckInRow Identity,
    CheckInRow Declaration,
    CheckInRow Reminder,
    CheckInRow Conflicts,
    string ReminderText,
    IReadOnlyList<PenaltyView> Penalties,
    IReadOnlyList<ConflictQuestion> Questions,
    CheckInDoor Door,
    Problems Problems)
{
    public IReadOnlyList<CheckInRow> Rows => [Identity, Declaration, Reminder, Conflicts];

    /// <summary>The other body of a session that is held as one.</summary>
    public CheckInOtherView? Other { get; init; }
}

/// <param name="SignHref">Where the reader signs for it; null when they have, or do not belong to it.</param>
public sealed record CheckInOtherView(string BodyName, string ReminderText, IReadOnlyList<PenaltyView> Penalties, string? SignHref);

public enum CheckInDoor
{
    /// <summary>Not all conditions are met.</summary>
    Shut,

    /// <summary>Everything is done: ask to come in.</summary>
    MayAsk,

    /// <summary>Asked; somebody lets them in.</summary>
    Asked,
}

/// <param name="Detail">How and until when.</param>
public sealed record CheckInRow(CheckInStep Step, string? Detail);

public sealed record PenaltyView(string Law, string Text);

/// <summary>One case the reader is selected for, with the least identity (choice 5).</summary>
public sealed record ConflictQuestion(string Item, string Label, string? Identity, string? Answer, string? Ground);
