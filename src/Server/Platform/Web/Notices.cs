using System.Security.Cryptography;
using System.Text.Json;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.DataProtection;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>One sentence from an act to the page that follows it, sealed in a cookie and said once.</summary>
internal sealed class Notices(IHttpContextAccessor accessor, IDataProtectionProvider protection, WebSettings settings)
{
    private const string Purpose = "notice";
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(Purpose).ToTimeLimitedDataProtector();

    private string CookieName => settings.CookieName(Purpose);

    public void Say(string text, NoticeKind kind)
    {
        var payload = _protector.Protect(JsonSerializer.Serialize(new NoticeView(text, kind)), TimeSpan.FromMinutes(2));
        accessor.HttpContext!.Response.Cookies.Append(CookieName, payload, settings.CookieOptions());
    }

    /// <summary>What is to be said now; asking takes it away.</summary>
    public NoticeView? Take()
    {
        if (accessor.HttpContext is not { } http || http.Request.Cookies[CookieName] is not { } payload) return null;
        if (!http.Response.HasStarted) http.Response.Cookies.Delete(CookieName, settings.CookieOptions());
        try { return JsonSerializer.Deserialize<NoticeView>(_protector.Unprotect(payload)); }
        catch (CryptographicException) { return null; }
    }
}
