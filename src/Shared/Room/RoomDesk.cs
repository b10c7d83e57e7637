namespace ConsoleSupport.Meetings.Shared.Room;

/// <summary>From where somebody takes part; the desk decides what may be done, the gate what may be seen.</summary>
public enum RoomDesk
{
    /// <summary>Takes part and may leave.</summary>
    Member,

    /// <summary>事務局: writes note, decisions and actions, lets people in, moves on.</summary>
    Office,

    /// <summary>Who presides now: the chair, or the deputy in the chair's place (choice 3).</summary>
    Chair,
}
