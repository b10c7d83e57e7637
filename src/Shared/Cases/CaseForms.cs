namespace ConsoleSupport.Meetings.Shared.Cases;

/// <summary>A new case: its label only. Who it is about stands in its facts.</summary>
public sealed class OpenCaseForm
{
    public string? Label { get; set; }
}

/// <summary>One fact, new, changed, or in place of an older one.</summary>
public sealed class FactForm
{
    public string? Category { get; set; }

    public string? Text { get; set; }

    public string? Mark { get; set; }

    /// <summary>Agency it comes from; empty for the office itself.</summary>
    public string? Source { get; set; }

    public string? Sensitive { get; set; }

    public string? ThirdParty { get; set; }

    /// <summary>The fact this one corrects.</summary>
    public string? Corrects { get; set; }

    public string? Version { get; set; }
}

/// <summary>People chosen for a case: to propose, to confirm or to let go.</summary>
public sealed class PeopleForm
{
    public List<string>? People { get; set; }
}

/// <summary>One secretariat person named on the case, or no longer.</summary>
public sealed class ResponsibleForm
{
    public string? Person { get; set; }
}

/// <summary>That somebody is kept from the case: the category only, never the details (R81).</summary>
public sealed class RecusalForm
{
    public string? Person { get; set; }

    public string? Route { get; set; }

    public string? Ground { get; set; }
}

/// <summary>The chair's word on a recusal.</summary>
public sealed class RecusalDecisionForm
{
    public string? Recusal { get; set; }

    /// <summary><c>keep</c> or <c>lift</c>.</summary>
    public string? Decision { get; set; }

    public string? Reason { get; set; }

    public string? Version { get; set; }
}
