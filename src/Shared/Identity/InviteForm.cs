using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Shared.Identity;

/// <summary>An administrator mends what stands wrong about a person.</summary>
public sealed class CorrectAccountForm
{
    public string? Name { get; set; }

    public string? NameKana { get; set; }

    public string? Email { get; set; }

    /// <summary>Codes of <see cref="AccountRole"/>.</summary>
    public List<string>? Roles { get; set; }

    /// <summary>The state of the account the form was drawn from.</summary>
    public string? Version { get; set; }

    public StepUpFields StepUp { get; set; } = new();
}

/// <summary>An invitation into the installation. Rosters of bodies have their own.</summary>
public sealed class InviteForm
{
    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? NameKana { get; set; }

    /// <summary>Codes of <see cref="AccountRole"/>.</summary>
    public List<string>? Roles { get; set; }
}
