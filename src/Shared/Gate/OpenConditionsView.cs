namespace ConsoleSupport.Meetings.Shared.Gate;

/// <summary>One of the reader's own conditions: whether it is open, and how and where it is mended.</summary>
public sealed record OwnConditionView(string Word, bool IsOpen, string HowToMend, string? Href);

/// <summary>What still has to be done before papers of this body can be seen (M6, R42).</summary>
public sealed record OpenConditionsView(string Body, IReadOnlyList<OwnConditionView> Conditions);
