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

    /// <summary>Name of a <see cref="SecrecyLaw"/>; empty for none (D15).</summary>
    public string? Law { get; set; }

    /// <summary>Tells where the person lives or stays (R139).</summary>
    public string? Place { get; set; }

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

/// <summary>That somebody of the office takes a conflict in hand that was found after the fact (R84).</summary>
public sealed class TakeUpForm
{
    public string? Recusal { get; set; }
}

/// <summary>The 支援措置 flag of a case (R139).</summary>
public sealed class LocationFlagForm
{
    /// <summary><c>set</c> or <c>lift</c>.</summary>
    public string? Do { get; set; }

    public string? Reason { get; set; }
}

/// <summary>A fact that tells where the person is.</summary>
public sealed class PlaceFactForm
{
    public string? Fact { get; set; }
}

/// <summary>Another case of the same household (R144).</summary>
public sealed class HouseholdForm
{
    public string? Case { get; set; }

    /// <summary><c>link</c> or <c>unlink</c>.</summary>
    public string? Do { get; set; }
}
