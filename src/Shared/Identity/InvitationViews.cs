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
/// <param name="IsNew">The account was never opened before.</param>
public sealed record InvitationView(string Token, string Name, string Email, bool AsksPassword, bool IsNew, Problems Problems);

/// <summary>Somebody forgot the password and says where the mail shall go.</summary>
public sealed class ForgottenPasswordForm
{
    public string? Email { get; set; }
}

public sealed record ForgottenPasswordView(ForgottenPasswordForm Form, Problems Problems);

/// <summary>Another password by a link from the mail; the second factor proves that the mail alone was not enough.</summary>
public sealed class ResetPasswordForm : NewPasswordForm
{
    /// <summary>Six digits of the authenticator, or a recovery code.</summary>
    public string? Code { get; set; }
}

public sealed record ResetPasswordView(string Token, string Email, Problems Problems);
