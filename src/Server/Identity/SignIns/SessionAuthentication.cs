using System.Text.Encodings.Web;
using ConsoleSupport.Meetings.Server.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>Turns the cookie of a request into the current member, by looking at the row each time.</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    SignInBook book,
    SignInCookies cookies,
    CurrentMember member) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var marks = Context.GetEndpoint()?.Metadata;
        if (cookies.Session is not { } key || marks?.GetMetadata<StaticAssetDescriptor>() is not null) return AuthenticateResult.NoResult();
        return await book.ResumeAsync(key, member, IsActivity(marks), Context.RequestAborted) is { } principal
            ? AuthenticateResult.Success(new AuthenticationTicket(principal, SignInBook.Scheme))
            : AuthenticateResult.NoResult();
    }

    /// <summary>What a page fetches by itself, and the line of the live room, keep nobody awake (choice 19). What a person sends always does.</summary>
    private bool IsActivity(EndpointMetadataCollection? marks) =>
        marks?.GetMetadata<HubMetadata>() is null && !(HttpMethods.IsGet(Request.Method) && Request.Headers["Sec-Fetch-Dest"] == "empty");
}
