using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Declarations;

public sealed class SigningForm
{
    /// <summary>Id of the text that was read.</summary>
    public string? Text { get; set; }

    /// <summary>Address within this server to return to.</summary>
    public string? To { get; set; }

    /// <summary>Indexes of the ticked confirmations.</summary>
    public List<string>? Confirmed { get; set; }

    public StepUpFields StepUp { get; set; } = new();
}
