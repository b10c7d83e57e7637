using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Identity;

public sealed class SignInForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    /// <summary>Where to go afterwards.</summary>
    public string? To { get; set; }

    /// <summary>A form that came too late, sealed by the server (choice 12).</summary>
    public string? Carried { get; set; }
}

public sealed record SignInView(SignInForm Form, Problems Problems);

public sealed class SignInCodeForm
{
    /// <summary>Six digits of the authenticator, or a recovery code.</summary>
    public string? Code { get; set; }

    public string? To { get; set; }

    public string? Carried { get; set; }
}

public sealed record SignInCodeView(SignInCodeForm Form, Problems Problems);

public sealed record CarriedField(string Name, string Value);

/// <summary>A form that came after the sign-in had ended, ready to be sent again.</summary>
/// <param name="Key">The idempotency key it came with.</param>
/// <param name="To">Where to go without sending it.</param>
public sealed record CarriedPostView(string Address, string? Key, IReadOnlyList<CarriedField> Fields, string To)
{
    /// <summary>What a person may have written; ids, numbers and choices say nothing to a reader.</summary>
    public IEnumerable<string> Words => Fields.Select(one => one.Value.Trim()).Where(value => value.Any(letter => letter > '\x7f' || char.IsWhiteSpace(letter)));
}
