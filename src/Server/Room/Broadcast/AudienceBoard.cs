using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>What one audience was last told. Memory is a cache: lost, everybody simply gets all parts again (choice 16).</summary>
/// <param name="Cursor">Held by every page of the audience; it names the number of the log that stood before the parts were read, so it never promises more than they show.</param>
/// <param name="Number">The number that stood after they were read: a page that has come this far lacks nothing of them.</param>
internal sealed record AudienceBoard(string Cursor, long Number, IReadOnlyList<RoomFragment> Fragments)
{
    /// <summary>The parts that differ from those told before.</summary>
    public IReadOnlyList<RoomFragment> ChangedIn(IReadOnlyList<RoomFragment> fresh) => [.. fresh.Where(part => !Fragments.Contains(part))];

    /// <summary>Whether a page with this cursor shows everything already.</summary>
    public bool IsShownAt(CursorPlace? place, string audience) => place is { } at && at.Audience == audience && at.Number >= Number;
}
