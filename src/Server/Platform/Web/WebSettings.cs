using ConsoleSupport.Meetings.Server.Platform.Mail;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Settings of the section <c>Meetings</c>; documented in config/settings.</summary>
internal sealed class WebSettings
{
    /// <summary>Connection string of the role without DDL (choice 21).</summary>
    public string Database { get; set; } = "";

    /// <summary>Connection string of the schema's owner; only <c>migrate</c> reads it.</summary>
    public string? OwnerDatabase { get; set; }

    /// <summary>Absolute folder of keys and demo mail.</summary>
    public string DataDirectory { get; set; } = "";

    public string Municipality { get; set; } = "";

    /// <summary>Demo data and unprefixed cookies; refused on any address but loopback (choices 27, 28).</summary>
    public bool Demo { get; set; }

    public string? HelpLine { get; set; }

    /// <summary>Address that links in mail begin with, such as <c>https://meetings.city.example.jp</c>; no slash at the end.</summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>Folder with legal texts and declaration templates; beside the server by default.</summary>
    public string ConfigDirectory { get; set; } = "";

    public MailSettings Mail { get; set; } = new();

    /// <summary>Port of the machine's own address where metrics are told; without it they are told nowhere.</summary>
    public int? MetricsPort { get; set; }

    public string CookieName(string name) => Demo ? name : "__Host-" + name;

    public CookieOptions CookieOptions() => new()
    {
        HttpOnly = true,
        Secure = !Demo,
        SameSite = SameSiteMode.Lax,
        Path = "/",
    };
}
