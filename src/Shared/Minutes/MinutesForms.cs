using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Minutes;

/// <summary>One paragraph, as typed.</summary>
public sealed class ParagraphForm
{
    /// <summary>Of a new paragraph: the item it belongs to; empty for the head.</summary>
    public string? Item { get; set; }

    public string? Label { get; set; }

    /// <summary>Markdown.</summary>
    public string? Text { get; set; }

    public string? Version { get; set; }

    /// <summary>Set by the button that only shows how the text would read.</summary>
    public string? Preview { get; set; }
}

/// <summary>An act on the whole minutes, bound to what was read.</summary>
public sealed class MinutesVersionForm
{
    public string? Version { get; set; }
}

/// <summary>The chair's approval, proved anew (choice 14).</summary>
public sealed class ApproveMinutesForm
{
    public string? Version { get; set; }

    public StepUpFields StepUp { get; set; } = new();
}
