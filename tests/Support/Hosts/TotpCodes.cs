using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using ConsoleSupport.Meetings.Support.Time;

namespace ConsoleSupport.Meetings.Support.Hosts;

/// <summary>An authenticator app (RFC 6238): six digits every thirty seconds. A code is good once, so each use moves the clock to the next one.</summary>
internal sealed class TotpCodes(string secret, ManualClock clock)
{
    private readonly byte[] _key = FromBase32(secret);
    private long _lastStep = -1;

    public string Next()
    {
        while (Step() <= _lastStep) clock.Advance(TimeSpan.FromSeconds(30));
        _lastStep = Step();
        return CodeAt(_lastStep);
    }

    /// <summary>The code of the current thirty seconds, used or not.</summary>
    public string Current() => CodeAt(Step());

    private long Step() => clock.GetUtcNow().ToUnixTimeSeconds() / 30;

    private string CodeAt(long step)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The algorithm that authenticator apps speak.
        var hash = HMACSHA1.HashData(_key, counter);
#pragma warning restore CA5350
        var offset = hash[^1] & 15;
        var number = (BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & 0x7fffffff) % 1_000_000;
        return number.ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] FromBase32(string text)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        var bits = text.TrimEnd('=').Where(letter => letter != ' ').SelectMany(letter => Enumerable.Range(0, 5).Select(bit => (alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal) >> (4 - bit)) & 1)).ToArray();
        return [.. Enumerable.Range(0, bits.Length / 8).Select(index => (byte)bits.Skip(index * 8).Take(8).Aggregate(0, (sum, bit) => (sum << 1) | bit))];
    }
}
