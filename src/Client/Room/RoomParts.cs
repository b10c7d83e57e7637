namespace ConsoleSupport.Meetings.Client.Room;

/// <summary>The parts of the room that change while it is open. Page and broadcast draw them from this one list, so that both are the same markup.</summary>
public static class RoomParts
{
    public static readonly IReadOnlyList<(string Target, Type Part)> All =
    [
        ("state", typeof(RoomStatePart)),
        ("agenda", typeof(RoomAgendaPart)),
        ("now", typeof(RoomNowPart)),
        ("facts", typeof(RoomFactsPart)),
        ("note", typeof(RoomNotePart)),
        ("time", typeof(RoomTimePart)),
        ("people", typeof(RoomPeoplePart)),
        ("outcome", typeof(RoomOutcomePart)),
        ("line", typeof(RoomLinePart)),
        ("bar", typeof(RoomBarPart)),
    ];

    /// <summary>The form whose token and key the buttons of the parts join.</summary>
    public const string ActForm = "room-act";
}
