namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>Days on which the office works, as far as the week tells (choice 43).</summary>
internal static class Workdays
{
    /// <summary>The next Monday to Friday after this day.</summary>
    public static DateOnly After(DateOnly day) => day.AddDays(day.DayOfWeek switch
    {
        DayOfWeek.Friday => 3,
        DayOfWeek.Saturday => 2,
        _ => 1,
    });
}
