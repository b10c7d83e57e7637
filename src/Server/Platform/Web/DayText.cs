using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>A legal day as people write it: 2026-12-04, 2026/12/4, 2026年12月4日, R8.12.4, 令和8年12月4日. Digits may be full-width.</summary>
internal static partial class DayText
{
    private static readonly Dictionary<string, int> YearBefore = new(StringComparer.OrdinalIgnoreCase)
    {
        ["R"] = 2018, ["令和"] = 2018,
        ["H"] = 1988, ["平成"] = 1988,
        ["S"] = 1925, ["昭和"] = 1925,
    };

    public static DateOnly? Parse(string? given)
    {
        var text = given?.Normalize(NormalizationForm.FormKC).Trim() ?? "";
        if (DateOnly.TryParseExact(text, ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;

        var match = WithEra().Match(text);
        if (!match.Success) return null;
        var year = YearBefore[match.Groups["era"].Value] + (match.Groups["year"].Value is "元" ? 1 : NumberOf(match, "year"));
        var (month, date) = (NumberOf(match, "month"), NumberOf(match, "day"));
        return month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, date) : null;
    }

    private static int NumberOf(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<era>R|H|S|令和|平成|昭和)\s?(?<year>[0-9]{1,2}|元)[.\-/年](?<month>[0-9]{1,2})[.\-/月](?<day>[0-9]{1,2})日?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithEra();
}
