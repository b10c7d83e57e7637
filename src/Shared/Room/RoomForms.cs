namespace ConsoleSupport.Meetings.Shared.Room;

/// <summary>An act that moves the room.</summary>
public sealed class RoomMoveForm
{
    /// <summary>Item and version the person saw, and for a jump the item to go to. Anything else was moved on meanwhile.</summary>
    public string? At { get; set; }
}

/// <summary>Somebody at the door or in the room.</summary>
public sealed class RoomPersonForm
{
    public string? Person { get; set; }
}

public sealed class ItemNoteForm
{
    public string? NoteItem { get; set; }

    public string? NoteVersion { get; set; }

    public string? Note { get; set; }
}

public sealed class DecisionForm
{
    public string? DecisionItem { get; set; }

    public string? Decision { get; set; }
}

public sealed class ConfirmDecisionForm
{
    /// <summary>The decision's id and version, as its button carries them.</summary>
    public string? Confirm { get; set; }
}

public sealed class RoomActionForm
{
    public string? ActionItem { get; set; }

    public string? Text { get; set; }

    public string? Owner { get; set; }

    public string? DueOn { get; set; }

    /// <summary>Ticked where the action is to recommend the scheme (R78).</summary>
    public string? Scheme { get; set; }
}

/// <summary>A recused person heard on facts (R83).</summary>
public sealed class HearingForm
{
    public string? HearItem { get; set; }

    public string? Heard { get; set; }

    /// <summary>That the meeting agreed.</summary>
    public string? Agreed { get; set; }
}

public sealed class ReminderForm
{
    public string? Confirmed { get; set; }
}

/// <summary>ある or ない for each case, in the order in which they were asked.</summary>
public sealed class ConflictsForm
{
    public List<string>? Items { get; set; }

    public List<string>? Answers { get; set; }

    public List<string>? Grounds { get; set; }
}

public sealed class AskForm
{
    /// <summary>Takes part in items without personal data only (R37).</summary>
    public string? WithoutDeclaration { get; set; }
}
