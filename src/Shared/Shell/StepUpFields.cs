namespace ConsoleSupport.Meetings.Shared.Shell;

/// <summary>Proof of still being oneself, asked inside the form of a grave act (choice 14). Never redrawn with a value.</summary>
public class StepUpFields
{
    public string? Password { get; set; }

    /// <summary>Six digits of the authenticator, not used before.</summary>
    public string? Code { get; set; }
}
