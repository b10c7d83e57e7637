namespace ConsoleSupport.Meetings.Shared.Room;

/// <summary>入室確認 and 審議 belong to the live session (choice 20).</summary>
public enum RoomPhase
{
    /// <summary>入室確認</summary>
    CheckIn,

    /// <summary>審議</summary>
    Open,

    /// <summary>休憩</summary>
    Break,

    /// <summary>閉会</summary>
    Closed,
}

/// <summary>What happened; the browser never sees this, only what it leads to.</summary>
public enum LiveEventKind
{
    AskedIn,

    Admitted,

    Left,

    Opened,

    ItemEntered,

    BreakBegan,

    BreakEnded,

    NoteSaved,

    DecisionRecorded,

    DecisionConfirmed,

    ActionRecorded,

    HearingBegan,

    HearingEnded,

    /// <summary>The person of the case, or somebody close to them, sits at the table for this item (R18).</summary>
    PersonCame,

    PersonLeft,

    AudienceChanged,

    Closed,
}
