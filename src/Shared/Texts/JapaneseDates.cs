using System.Globalization;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Days and times as a municipality writes them: Japan's time, 24 hours, era with the western year.</summary>
public static class JapaneseDates
{
    private static readonly TimeZoneInfo Japan = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");
    private static readonly string[] Weekdays = ["日", "月", "火", "水", "木", "金", "土"];

    /// <summary>First day of each era, newest first.</summary>
    private static readonly (DateOnly First, string Name)[] Eras =
    [
        (new DateOnly(2019, 5, 1), "令和"),
        (new DateOnly(1989, 1, 8), "平成"),
        (new DateOnly(1926, 12, 25), "昭和"),
        (new DateOnly(1912, 7, 30), "大正"),
    ];

    /// <summary>The day in Japan.</summary>
    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(InJapan(at).DateTime);

    /// <summary>11月27日（金）</summary>
    public static string Day(DateOnly day) => Text.In(
        $"{day.Month}月{day.Day}日（{Weekdays[(int)day.DayOfWeek]}）",
        day.ToString("ddd d MMM", CultureInfo.InvariantCulture));

    /// <summary>令和8年（2026年）11月25日（水）</summary>
    public static string WithEra(DateOnly day) => Text.In(
        $"{Year(day)}{Day(day)}",
        day.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture));

    /// <summary>令和8年（2026年）; the first year of an era is 元年.</summary>
    public static string Year(DateOnly day)
    {
        var era = Eras.FirstOrDefault(era => era.First <= day);

        return era.Name is null ? $"{day.Year}年" : $"{era.Name}{YearOfEra(day.Year - era.First.Year + 1)}年（{day.Year}年）";
    }

    /// <summary>14:23</summary>
    public static string Time(DateTimeOffset at) => InJapan(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>14:23:05</summary>
    public static string TimeWithSeconds(DateTimeOffset at) => InJapan(at).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>For machines: an attribute of <c>time</c>.</summary>
    public static string Machine(DateTimeOffset at) => InJapan(at).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>For machines, and to put a day back into a field.</summary>
    public static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset InJapan(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Japan);

    private static string YearOfEra(int year) => year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture);
}
