namespace ConsoleSupport.Meetings.Shared.Room;

/// <summary>What the browser is told about one part of the page: markup without tokens and forms (choice 17).</summary>
public sealed record RoomFragment(string Target, string Html);

/// <summary>Answer to joining and catching up. <paramref name="Status"/> is <c>ok</c>, <c>reload</c> or <c>closed</c>.</summary>
public sealed record RoomAnswer(string Status, string Cursor, IReadOnlyList<RoomFragment> Fragments)
{
    /// <summary>Ask for the page anew. The same for everything that is not to be had (not let in, another body, no such session, R42) and for a page whose forms belong to something else.</summary>
    public static RoomAnswer Reload { get; } = new("reload", "", []);

    public static RoomAnswer Closed { get; } = new("closed", "", []);

    public static RoomAnswer Ok(string cursor, IReadOnlyList<RoomFragment> fragments) => new("ok", cursor, fragments);
}

/// <summary>A change for one audience: it fits a page that shows <paramref name="Previous"/>.</summary>
public sealed record RoomChange(string Previous, string Current, IReadOnlyList<RoomFragment> Fragments);

/// <summary>What the server may call in the browser.</summary>
public interface ILiveRoomClient
{
    Task Changed(RoomChange change);

    /// <summary>Ask for the page anew, through all its conditions.</summary>
    Task Revoked();
}
