using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Disclosures;

/// <summary>A request as the officer registers it.</summary>
public sealed class RegisterRequestForm
{
    public string? Body { get; set; }

    public string? Label { get; set; }

    /// <summary>受付番号</summary>
    public string? Reference { get; set; }

    public string? ReceivedOn { get; set; }

    /// <summary>Whose request it is: name, and how the papers prove it. For 担当 alone.</summary>
    public string? Requester { get; set; }
}

public sealed class ConfirmRequestForm
{
    public string? Version { get; set; }

    /// <summary>How it was checked that the one who asks is the person of the case.</summary>
    public string? How { get; set; }

    /// <summary>Facts that tell where the person is and may be read by the officer all the same, one by one (R139).</summary>
    public List<string>? Places { get; set; }
}

public sealed class OpenRequestForm
{
    public string? Version { get; set; }

    public StepUpFields? StepUp { get; set; }
}

public sealed class AnswerRequestForm
{
    public string? Version { get; set; }

    public string? Outcome { get; set; }

    /// <summary>The law's reason for what is not disclosed; without case facts.</summary>
    public string? Reason { get; set; }
}
