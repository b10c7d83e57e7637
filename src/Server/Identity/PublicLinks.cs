using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Identity;

/// <summary>Whole addresses for links that leave the browser: from the settings, and only in the demo from the address we listen at.</summary>
/// <remarks>Never from the request's host name, which the asker chooses.</remarks>
internal sealed class PublicLinks(WebSettings settings, IConfiguration configuration)
{
    public string To(string path) => Base + path;

    private string Base => settings.PublicAddress.Length > 0
        ? settings.PublicAddress.TrimEnd('/')
        : (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault()?.TrimEnd('/') ?? "";
}
