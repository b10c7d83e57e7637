using System.Text;
using ConsoleSupport.Meetings.Server.Kernel.Results;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Which passwords are taken: long ones that nobody guesses. No demands on kinds of characters, no change by calendar.</summary>
internal static class PasswordRule
{
    public const int Least = 12;
    public const int Most = 256;

    /// <summary>PBKDF2-HMAC-SHA-512; the framework's own default is too cheap.</summary>
    public const int Iterations = 210_000;

    /// <summary>Longer ones are judged by their beginning: the estimate takes time that grows with the length.</summary>
    private const int Judged = 72;

    private static readonly string[] OurWords = ["支援会議", "支援調整会議", "支援会議コンソール", "パスワード", "shienkaigi", "shien-kaigi", "consolesupport", "password"];

    /// <param name="about">What everybody knows of the person and the place: name, reading, mail address, municipality.</param>
    public static IReadOnlyList<Refusal> ReasonsAgainst(string? password, IEnumerable<string> about)
    {
        var given = password ?? "";
        var length = given.EnumerateRunes().Count();
        if (length < Least) return [IdentityRefusals.PasswordTooShort];
        if (length > Most) return [IdentityRefusals.PasswordTooLong];

        string[] words = [.. OurWords.Concat(about.SelectMany(Parts)).Select(Plain).Where(IsTelling).Distinct()];
        var plain = Plain(given);
        var reasons = new List<Refusal>();
        if (words.Any(word => plain.Contains(word, StringComparison.Ordinal))) reasons.Add(IdentityRefusals.PasswordTellsWho);
        if (plain.Distinct().Count() < 4 || Zxcvbn.Zxcvbn.MatchPassword(given[..Math.Min(Judged, given.Length)], words).Score < 2)
            reasons.Add(IdentityRefusals.PasswordTooCommon);
        return reasons;
    }

    private static string Plain(string text) => text.Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    /// <summary>A name is a clue as a whole and in its parts; of a mail address only what stands before the @ says who.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var word = text.Split('@')[0].Trim();
        yield return word;
        foreach (var part in word.Split([' ', '　', '.', '-', '_'], StringSplitOptions.RemoveEmptyEntries)) yield return part;
        if (word.Length > 2 && word[^1] is '市' or '町' or '村' or '区') yield return word[..^1];
    }

    /// <summary>Short words stand in any text by chance.</summary>
    private static bool IsTelling(string word) => word.Length >= (word.All(char.IsAscii) ? 4 : 2);
}
