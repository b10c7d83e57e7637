namespace ConsoleSupport.Meetings.Shared.Room;

/// <summary>How many seconds are left to the sign-in behind a line, which no ping prolongs (choice 19).</summary>
/// <param name="Idle">Until it ends if the person does nothing more.</param>
/// <param name="AtLatest">Until it ends whatever the person does.</param>
public sealed record RoomStay(int Idle, int AtLatest);
