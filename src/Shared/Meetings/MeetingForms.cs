namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>Date, time and place of a meeting, as typed.</summary>
public sealed class MeetingForm
{
    public string? Number { get; set; }

    public string? Day { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }

    public string? Place { get; set; }

    /// <summary>Usual items to begin with; names of <see cref="AgendaPart"/>.</summary>
    public List<string>? Parts { get; set; }

    /// <summary>Name of a <see cref="JointMode"/>; empty where the body holds it alone.</summary>
    public string? Joint { get; set; }

    /// <summary>Short code of the other body.</summary>
    public string? Partner { get; set; }

    /// <summary>When the second part begins.</summary>
    public string? Boundary { get; set; }

    public string? Version { get; set; }
}

/// <summary>One move in a meeting's life.</summary>
public sealed class MoveForm
{
    public string? Move { get; set; }

    /// <summary>Ticked: the move is made but nobody is told, or there are no papers.</summary>
    public string? Without { get; set; }

    public string? Reason { get; set; }

    public string? Version { get; set; }
}

/// <summary>An item of an agenda, as typed.</summary>
public sealed class ItemForm
{
    public string? CaseFile { get; set; }

    public string? Title { get; set; }

    public string? Kind { get; set; }

    public string? Duration { get; set; }

    public string? Presenter { get; set; }

    public string? Outcome { get; set; }

    public List<string>? Facts { get; set; }

    /// <summary>Of these facts, the ones that tell where the person is and are let out all the same (R139).</summary>
    public List<string>? Places { get; set; }

    /// <summary>Name of an <see cref="ItemTrack"/>; asked at a joint session.</summary>
    public string? Track { get; set; }

    /// <summary>Why the case belongs on that track (R68).</summary>
    public string? Scope { get; set; }

    public string? Version { get; set; }
}

/// <summary>A new place in the order: one up, one down, or a place counted among the rows the reader sees.</summary>
public sealed class ItemMoveForm
{
    public string? Direction { get; set; }

    public string? Position { get; set; }
}

/// <summary>The time of one row, typed in the table.</summary>
public sealed class ItemDurationForm
{
    public string? Duration { get; set; }

    public string? Version { get; set; }
}
