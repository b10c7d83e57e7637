using System.Security.Cryptography;
using System.Text;
using ConsoleSupport.Meetings.Server.Identity.Accounts;

namespace ConsoleSupport.Meetings.Server.Identity.Factors;

/// <summary>Makes and reads recovery codes: twelve letters of Base32 in three groups, 60 bits. Too few for a plain hash, so they are hashed like passwords.</summary>
internal static class RecoveryWords
{
    public const int Count = 8;
    private const int Length = 12;

    public static IReadOnlyList<string> NewSet() =>
        [.. Enumerable.Range(0, Count).Select(_ => Grouped(Totp.ToBase32(RandomNumberGenerator.GetBytes(8))[..Length]))];

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(16);

    /// <summary>Null when nobody could have meant a recovery code.</summary>
    public static string? HashOf(string? given, byte[] salt)
    {
        var letters = Letters(given);
        return letters.Length == Length
            ? Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(letters, salt, PasswordRule.Iterations, HashAlgorithmName.SHA512, 32))
            : null;
    }

    private static string Grouped(string letters) => $"{letters[..4]}-{letters[4..8]}-{letters[8..]}";

    private static string Letters(string? given) =>
        string.Concat((given ?? "").Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Take(Length + 1));
}
