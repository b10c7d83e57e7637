namespace ConsoleSupport.Meetings.Shared.Sharing;

/// <summary>What was given outside a meeting, or why not. Each row of the table asks for its own part.</summary>
public sealed class OutsideForm
{
    /// <summary><c>give</c> or <c>not</c>.</summary>
    public string? Decision { get; set; }

    public List<string>? Facts { get; set; }

    /// <summary>By fact under a special secrecy law: the provision on which it may be given (D15).</summary>
    public Dictionary<string, string>? LawGrounds { get; set; }

    /// <summary>Of these facts, the ones that tell where the person is and are given all the same (R139).</summary>
    public List<string>? Places { get; set; }

    /// <summary>Why, in words; for a decision not to give, why not.</summary>
    public string? Reason { get; set; }

    public string? Day { get; set; }

    public string? Time { get; set; }

    // An agency (D5, D12).
    public string? Agency { get; set; }

    // Somebody outside the agencies (D11).

    /// <summary>The person as a consent names them.</summary>
    public string? Person { get; set; }

    /// <summary>Somebody no consent names; then only a decision not to give can be kept.</summary>
    public string? PersonName { get; set; }

    public string? Relation { get; set; }

    // Immediate danger (D5).
    public string? Imminence { get; set; }

    public List<string>? Goods { get; set; }

    public string? Danger { get; set; }

    public string? NoTime { get; set; }

    public string? Help { get; set; }

    public string? Basis { get; set; }

    public string? Supervisor { get; set; }

    /// <summary>Why no supervisor could be reached.</summary>
    public string? SupervisorWhyNot { get; set; }

    // A demand by law (D17).
    public string? Demander { get; set; }

    public string? DemanderName { get; set; }

    public string? Law { get; set; }

    public string? Document { get; set; }

    public string? Decider { get; set; }

    /// <summary>Post and name of somebody who is not on the roster.</summary>
    public string? DeciderName { get; set; }

    public string? Answer { get; set; }
}

/// <summary>事後報告 (D5).</summary>
public sealed class OutsideReportForm
{
    public string? Version { get; set; }

    public string? Report { get; set; }
}

/// <summary>Somebody outside the agencies whom a consent names (D11, R46).</summary>
public sealed class ConsentPersonForm
{
    public string? Name { get; set; }

    public string? Relation { get; set; }

    /// <summary>Ticked: must not be told (R46).</summary>
    public string? Excluded { get; set; }
}
