using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Identity;

/// <summary>A password chosen by the person, twice.</summary>
public class NewPasswordForm
{
    public string? NewPassword { get; set; }

    public string? NewPasswordAgain { get; set; }
}

/// <summary>The same inside the account, where it is a grave act.</summary>
public sealed class ChangePasswordForm : NewPasswordForm
{
    public StepUpFields StepUp { get; set; } = new();
}

public sealed record ChangePasswordView(Problems Problems);
