using System.Globalization;
using System.Text;

namespace ConsoleSupport.Meetings.Server.Meetings.Agenda;

/// <summary>Reads a length of time as people write it: 90, 90m, 90分, 1.5h, 1時間30分, 1:30, in any width of digits.</summary>
internal static class Duration
{
    public const int Most = 8 * 60;

    /// <summary>Whole minutes from 1 to 8 hours; null when it cannot be read so.</summary>
    public static int? Read(string? given)
    {
        var text = (given ?? "").Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()
            .Replace("時間", "H", StringComparison.Ordinal).Replace("分", "M", StringComparison.Ordinal).Replace("MIN", "M", StringComparison.Ordinal);
        var minutes = Clock(text) ?? Units(text);
        return minutes is >= 1 and <= Most ? minutes : null;
    }

    /// <summary>1:30</summary>
    private static int? Clock(string text) =>
        text.Split(':') is [var hours, { Length: 2 } rest] && Whole(hours) is { } h && Whole(rest) is { } m and < 60 ? (h * 60) + m : null;

    /// <summary>90, 90M, 1.5H, 1H30M</summary>
    private static int? Units(string text)
    {
        if (text.Split('H') is not [var hours, var rest]) return Whole(text.EndsWith('M') ? text[..^1] : text);
        if (!decimal.TryParse(hours, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var h) || h > 24) return null;
        if (rest.Length == 0) return h * 60 == decimal.Truncate(h * 60) ? (int)(h * 60) : null;
        return Whole(hours) is { } full && Whole(rest.EndsWith('M') ? rest[..^1] : rest) is { } m and < 60 ? (full * 60) + m : null;
    }

    private static int? Whole(string text) =>
        text.Length is > 0 and <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
