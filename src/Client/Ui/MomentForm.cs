namespace ConsoleSupport.Meetings.Client.Ui;

public enum MomentForm
{
    /// <summary>11月27日（金）</summary>
    Day,

    /// <summary>令和8年（2026年）11月27日（金）</summary>
    WithEra,
    Time,
    TimeWithSeconds,
    DayAndTime,
    WithEraAndTime,
}
