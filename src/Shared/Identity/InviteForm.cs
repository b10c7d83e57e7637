namespace ConsoleSupport.Meetings.Shared.Identity;

/// <summary>An invitation into the installation. Rosters of bodies have their own.</summary>
public sealed class InviteForm
{
    public string? Email { get; set; }

    public string? Name { get; set; }

    public string? NameKana { get; set; }

    /// <summary>Codes of <see cref="AccountRole"/>.</summary>
    public List<string>? Roles { get; set; }
}
