namespace ConsoleSupport.Meetings.Shared.Meetings;

public enum MeetingWhen
{
    Today,
    ThisWeek,
    Later,
    Past,
}

/// <summary>Parts of an agenda as one reader sees it: before the first case, from there to the last, and after.</summary>
public enum AgendaSection
{
    Before,
    Cases,
    After,

    /// <summary>For a reader who sees no case: one part, no heading.</summary>
    All,
}
