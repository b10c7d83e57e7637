using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>Ends this sign-in and everything that rests on it.</summary>
internal static class SignOutEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/sign-out", PostAsync).RequiresPassword();

    private static async Task<IResult> PostAsync(SignInBook book, AuditTrail trail, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (member.SignIn is { } signIn) await book.EndAsync(signIn, cancellation);
        trail.Record("identity.signed-out", AuditChain.Rest, new AuditObject("account", member.Id.Value));
        return pages.GoTo("/sign-in", IdentityTexts.SignedOut);
    }
}
