namespace ConsoleSupport.Meetings.Server.Kernel.Time;

/// <summary>The municipality's calendar: Asia/Tokyo, fiscal years from 1 April to 31 March (R146).</summary>
internal static class Tokyo
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The instant at which this time is shown on a clock in Tokyo.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), TimeSpan.FromHours(9));

    /// <summary>The year in which the fiscal year of this day began.</summary>
    public static int FiscalYearOf(DateOnly day) => day.Month >= 4 ? day.Year : day.Year - 1;

    /// <summary>31 March of the fiscal year of this day.</summary>
    public static DateOnly EndOfFiscalYear(DateOnly day) => new(FiscalYearOf(day) + 1, 3, 31);
}
