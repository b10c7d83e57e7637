namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>A panel on the page of a meeting that another slice fills.</summary>
/// <param name="IsNextStep">Its link is the one next step of the page and stands in the state box.</param>
public sealed record MeetingPanelView(string Title, string Sentence, string? LinkText = null, string? Href = null, bool IsNextStep = false);
