using System.Security.Cryptography;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Antiforgery;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Which sections the current member sees in the header; the Home slice answers, because it knows everyone.</summary>
internal interface ISections
{
    /// <summary>The person as shown in the header, and the links, the current one marked by the path.</summary>
    Task<(PersonView Person, IReadOnlyList<SectionLink> Sections)> OfAsync(PathString here, CancellationToken cancellation);
}

/// <summary>Gathers what every page carries around its own content.</summary>
internal sealed class ShellBuilder(
    IHttpContextAccessor accessor, CurrentMember member, ISections sections, IAntiforgery antiforgery, Notices notices, TimeProvider clock, WebSettings settings)
{
    public async Task<ShellView> BuildAsync(string title)
    {
        var http = accessor.HttpContext!;
        var (person, links) = member is { IsKnown: true, HasTwoFactors: true }
            ? await sections.OfAsync(http.Request.Path, http.RequestAborted)
            : (null, []);
        var token = antiforgery.GetAndStoreTokens(http);
        return new ShellView
        {
            Title = title,
            Municipality = settings.Municipality,
            Now = clock.GetUtcNow(),
            Viewer = person,
            Person = person is null ? null : member.Id.ToString(),
            Sections = links,
            SignInEndsAt = member is { HasTwoFactors: true, Ends: { } ends } && ends.AtLatest - clock.GetUtcNow() <= SignInEnds.Notice ? ends.AtLatest : null,
            Here = http.Request.Path + http.Request.QueryString,
            IsDemo = settings.Demo,
            HelpLine = settings.HelpLine,
            Notice = notices.Take(),
            Token = new FormToken(token.FormFieldName, token.RequestToken!),
            NewKey = NewKey,
        };
    }

    private static string NewKey() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
