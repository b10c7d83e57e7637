namespace ConsoleSupport.Meetings.Client.Ui;

/// <summary>One option of a list; <see cref="Value"/> is what the form sends.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);

/// <summary>One step of the way to a page; the last one has no address.</summary>
public sealed record Crumb(string Text, string? Href = null);

public sealed record TabItem(string Text, string Href, bool IsCurrent = false, int? Count = null);

public enum StepState
{
    Done,
    Current,
    Todo,
}

/// <summary>One step in a row of steps; with an address it is a link.</summary>
public sealed record StepItem(string Text, StepState State, string? Href = null);
