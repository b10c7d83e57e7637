using System.Security.Claims;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>The two cookies of Identity: the key of the sign-in, and the mark of a browser that was signed in here before.</summary>
internal sealed class SignInCookies(IHttpContextAccessor accessor, WebSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan DeviceLife = TimeSpan.FromDays(180);

    public string? Session => Read("session");

    public string? Device => Read("device");

    /// <summary>Browser and kind of device in two words; the full header would tell more than anybody needs.</summary>
    public string Agent => AgentOf(accessor.HttpContext?.Request.Headers.UserAgent.ToString() ?? "");

    /// <summary>Ends with the browser; how long it is good for is said by the row. A form drawn in the same answer already belongs to the person.</summary>
    public void WriteSession(string key, ClaimsPrincipal person)
    {
        if (accessor.HttpContext is not { } http) return;
        http.Response.Cookies.Append(settings.CookieName("session"), key, settings.CookieOptions());
        http.User = person;
    }

    public void DropSession() => accessor.HttpContext?.Response.Cookies.Delete(settings.CookieName("session"), settings.CookieOptions());

    public void WriteDevice(string key)
    {
        var options = settings.CookieOptions();
        options.Expires = clock.GetUtcNow() + DeviceLife;
        accessor.HttpContext?.Response.Cookies.Append(settings.CookieName("device"), key, options);
    }

    internal static string AgentOf(string header)
    {
        bool Has(string word) => header.Contains(word, StringComparison.OrdinalIgnoreCase);
        var browser = Has("Edg/") ? "Edge" : Has("Firefox/") ? "Firefox" : Has("Chrome/") ? "Chrome" : Has("Safari/") ? "Safari" : "?";
        var device = Has("iPad") || (Has("Android") && !Has("Mobile")) ? "tablet" : Has("Mobile") || Has("iPhone") ? "phone" : "pc";
        return $"{browser} {device}";
    }

    private string? Read(string name) => accessor.HttpContext?.Request.Cookies[settings.CookieName(name)] is { Length: > 0 and <= 100 } value ? value : null;
}
