using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ConsoleSupport.Meetings.Server.Identity.Factors;

/// <summary>One-time codes by time (RFC 6238): six digits, thirty seconds, each step good for one use.</summary>
internal static class Totp
{
    public const int SeedLength = 20;
    private const int SecondsPerStep = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Clocks of telephones are rarely further away than one step.</summary>
    private const int Skew = 1;

    public static byte[] NewSeed() => RandomNumberGenerator.GetBytes(SeedLength);

    public static long StepOf(DateTimeOffset at) => at.ToUnixTimeSeconds() / SecondsPerStep;

    public static string CodeAt(byte[] seed, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238: what every authenticator app speaks; the weakness of SHA-1 against collisions does not touch HMAC.
        HMACSHA1.HashData(seed, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0f)..]) & 0x7fffffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The step the code belongs to, or null: wrong, too old, too new, or of a step that was used already.</summary>
    public static long? Accept(byte[] seed, string? given, long lastStep, DateTimeOffset now)
    {
        var code = Encoding.ASCII.GetBytes(Digits(given));
        long? accepted = null;
        for (var step = StepOf(now) - Skew; step <= StepOf(now) + Skew; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(code, Encoding.ASCII.GetBytes(CodeAt(seed, step))) && step > lastStep) accepted ??= step;
        }

        return accepted;
    }

    /// <summary>Whether somebody meant to write a code of six digits, in any width, with or without a space in the middle.</summary>
    public static bool LooksLikeCode(string? given) => Digits(given).Length == 6;

    public static string ToBase32(byte[] bytes)
    {
        var text = new StringBuilder();
        int buffer = 0, bits = 0;
        foreach (var value in bytes)
        {
            buffer = (buffer << 8) | value;
            for (bits += 8; bits >= 5; bits -= 5) text.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
            buffer &= 0xff;
        }

        if (bits > 0) text.Append(Alphabet[(buffer << (5 - bits)) & 31]);
        return text.ToString();
    }

    /// <exception cref="FormatException">A letter that Base32 does not have.</exception>
    public static byte[] FromBase32(string text)
    {
        var bytes = new List<byte>();
        int buffer = 0, bits = 0;
        foreach (var letter in text.ToUpperInvariant().Where(letter => letter is not (' ' or '=' or '-')))
        {
            var value = Alphabet.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0) throw new FormatException("This is not Base32.");
            buffer = ((buffer << 5) | value) & 0xfff;
            if ((bits += 5) < 8) continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }

        return [.. bytes];
    }

    private static string Digits(string? given)
    {
        var text = (given ?? "").Normalize(NormalizationForm.FormKC).Trim().Replace(" ", "", StringComparison.Ordinal);
        return text.Length <= 12 && text.All(char.IsAsciiDigit) ? text : "";
    }
}
