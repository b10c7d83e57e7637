using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>The people who get the same bytes: same desk, same visible items numbered alike, same item before their eyes with the same facts or 待機中, same language (choice 17).</summary>
internal sealed class Audience : IEquatable<Audience>
{
    private const char Listens = 'l';
    private const char Writes = 'w';

    private Audience(Seat seat, bool english)
    {
        (Desk, Shown, Visible, Known, IsHeard, IsEnglish) = (seat.Desk, seat.Shown, seat.Visible, seat.Known, seat.IsHeard, english);
        var words = $"{Desk}|{Shown}|{string.Join(',', Visible)}|{string.Join(',', Known)}|{string.Join(',', seat.Table)}|{IsHeard}|{english}";
        Id = $"{(Desk is RoomDesk.Member ? Listens : Writes)}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 16))}";
    }

    /// <summary>Never leaves the server but sealed in a cursor.</summary>
    public string Id { get; }

    public RoomDesk Desk { get; }

    public AgendaItemId? Shown { get; }

    public IReadOnlyList<AgendaItemId> Visible { get; }

    public IReadOnlyList<AgendaItemId> Known { get; }

    /// <summary>One person, heard on facts without seeing anything (R83).</summary>
    public bool IsHeard { get; }

    public bool IsEnglish { get; }

    public static Audience Of(Seat seat, bool english) => new(seat, english);

    /// <summary>Whether a page drawn for that audience becomes one of this by its parts. A desk that writes has forms of its item beside them, so its page is fetched whole.</summary>
    /// <param name="id">Null for a page that does not know any more for whom it was drawn.</param>
    public bool FitsOver(string? id) => id == Id || (Desk is RoomDesk.Member && id is null or [Listens, ..]);

    public bool Equals(Audience? other) => other is not null && other.Id == Id;

    public override bool Equals(object? obj) => Equals(obj as Audience);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
