using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>Up to where an audience was told.</summary>
internal readonly record struct CursorPlace(string Audience, long Number);

/// <summary>Seals a place in the log so that a browser can hand it back but read nothing from it: equal places look different, and gaps tell nothing (choice 15).</summary>
/// <remarks>The key lives as long as the process. After a restart no cursor opens, and everybody gets the parts anew.</remarks>
internal sealed class Cursors
{
    private const int Longest = 400;
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(Sealing.KeyLength);

    public string Write(SessionId session, CursorPlace place)
    {
        var audience = Encoding.UTF8.GetBytes(place.Audience);
        var plain = new byte[sizeof(long) + audience.Length];
        BinaryPrimitives.WriteInt64BigEndian(plain, place.Number);
        audience.CopyTo(plain, sizeof(long));
        return Base64Url.EncodeToString(Sealing.Seal(_key, plain, session.Value.ToByteArray(bigEndian: true)));
    }

    /// <summary>Null for anything that is not a whole cursor of this session.</summary>
    public CursorPlace? Read(SessionId session, string? cursor)
    {
        if (cursor is not { Length: > 0 and <= Longest } || !Base64Url.IsValid(cursor)) return null;
        try
        {
            var plain = Sealing.Open(_key, Base64Url.DecodeFromChars(cursor), session.Value.ToByteArray(bigEndian: true));
            return plain.Length < sizeof(long)
                ? null
                : new CursorPlace(Encoding.UTF8.GetString(plain.AsSpan(sizeof(long))), BinaryPrimitives.ReadInt64BigEndian(plain));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
