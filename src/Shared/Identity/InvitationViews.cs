using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Identity;

public sealed class InvitationForm
{
    public string? NewPassword { get; set; }

    public string? NewPasswordAgain { get; set; }

    /// <summary>The known password, asked after a lost second factor.</summary>
    public string? Password { get; set; }
}

/// <param name="AsksPassword">True after a lost second factor; else a password is chosen.</param>
public sealed record InvitationView(string Token, string Name, string Email, bool AsksPassword, Problems Problems);
