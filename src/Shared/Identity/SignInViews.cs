using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Identity;

public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    /// <summary>Where to go afterwards.</summary>
    public string? To { get; set; }
}

public sealed record SignInView(SignInForm Form, Problems Problems);

public sealed class SignInCodeForm
{
    /// <summary>Six digits of the authenticator, or a recovery code.</summary>
    public string? Code { get; set; }

    public string? To { get; set; }
}

public sealed record SignInCodeView(SignInCodeForm Form, Problems Problems);
