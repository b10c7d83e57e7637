namespace ConsoleSupport.Meetings.Shared.Actions;

/// <summary>An action as it falls in the room (R116): who, until when, what.</summary>
public sealed class ActionForm
{
    public string? Owner { get; set; }

    public string? DueOn { get; set; }

    public string? Text { get; set; }

    /// <summary>Ticked where the action is to recommend the scheme (R78).</summary>
    public string? Scheme { get; set; }
}

/// <summary>How an action goes (R117).</summary>
public sealed class ActionStatusForm
{
    public string? Status { get; set; }

    public string? Reason { get; set; }

    public string? Version { get; set; }

    /// <summary>The list the person came from, as codes.</summary>
    public string? Tab { get; set; }

    public string? Show { get; set; }

    public string? In { get; set; }
}
