using System.Text;

namespace ConsoleSupport.Meetings.Server.Bodies;

/// <summary>Readings, and finding by them whatever width or kana was typed (choice 30).</summary>
internal static class Kana
{
    /// <summary>Hiragana, katakana, spaces and the marks that stand between and after them.</summary>
    public static bool IsReading(string text) => text.All(letter => letter is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヶ') or 'ー' or '・' or ' ' or '\u3000');

    /// <summary>One form for all ways of writing the same: NFKC, upper case, katakana as hiragana, no spaces.</summary>
    public static string Folded(string text)
    {
        var folded = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormKC).ToUpperInvariant())
        {
            if (char.IsWhiteSpace(letter)) continue;
            folded.Append(letter is >= 'ァ' and <= 'ヶ' ? (char)(letter - 'ァ' + 'ぁ') : letter);
        }

        return folded.ToString();
    }

    public static bool Finds(string search, params string[] texts)
    {
        var wanted = Folded(search);
        return texts.Any(text => Folded(text).Contains(wanted, StringComparison.Ordinal));
    }
}
