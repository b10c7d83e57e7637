using System.Collections.Concurrent;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>One open line into a room. What it may get is decided anew at each change; it never keeps a right of its own.</summary>
internal sealed class RoomConnection(string id, AccountId account, SignInId? signIn, bool english, Action abort)
{
    public string Id => id;

    public AccountId Account => account;

    public SignInId? SignIn => signIn;

    public bool IsEnglish => english;

    /// <summary>The session it joined; null before.</summary>
    public SessionId? Session { get; set; }

    /// <summary>The audience it belongs to; null while it belongs to none and is sent nothing.</summary>
    public string? Audience { get; set; }

    /// <summary>The items that audience knows of.</summary>
    public IReadOnlyList<AgendaItemId> Known { get; set; } = [];

    /// <summary>The cursor the page holds.</summary>
    public string Cursor { get; set; } = "";

    /// <summary>When its sign of life was last written down.</summary>
    public DateTimeOffset SeenAt { get; set; }

    public void Abort() => abort();
}

/// <summary>The open lines of this process, by person, sign-in and session.</summary>
internal sealed class RoomConnections
{
    private readonly ConcurrentDictionary<string, RoomConnection> _all = new(StringComparer.Ordinal);

    public void Add(RoomConnection connection) => _all[connection.Id] = connection;

    public void Remove(string id) => _all.TryRemove(id, out _);

    public RoomConnection? Find(string id) => _all.GetValueOrDefault(id);

    public IReadOnlyList<RoomConnection> In(SessionId session) => [.. _all.Values.Where(connection => connection.Session == session)];

    public IReadOnlyList<RoomConnection> Of(AccountId account) => [.. _all.Values.Where(connection => connection.Account == account)];

    public IReadOnlyList<RoomConnection> Of(SignInId signIn) => [.. _all.Values.Where(connection => connection.SignIn == signIn)];
}
