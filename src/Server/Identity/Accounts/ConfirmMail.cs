using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Somebody opens the link that was sent to a new mail address. Whoever holds it can only make mail arrive there: signing in asks for more.</summary>
internal static class ConfirmMailEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/mail-address/{token}", GetAsync).OpenToAnybody();
        app.MapPost("/mail-address/{token}", PostAsync).OpenToAnybody().AddEndpointFilter<SignInPace>();
    }

    private static async Task<IResult> GetAsync(string token, MailChanges changes, Pages pages, CancellationToken cancellation) =>
        await changes.FindAsync(token, cancellation) is { } found
            ? await pages.ShowAsync<ConfirmMailPage>(IdentityTexts.ConfirmMailTitle, new ConfirmMailView(token, found.Change.To))
            : await GoneAsync(pages);

    private static async Task<IResult> PostAsync(string token, MailChanges changes, Pages pages, CancellationToken cancellation)
    {
        var outcome = await changes.ConfirmAsync(token, cancellation);
        return outcome.IsDone ? pages.GoTo("/sign-in", IdentityTexts.MailConfirmed) : new RefusedResult(await GoneAsync(pages), outcome.Refusals);
    }

    private static Task<IResult> GoneAsync(Pages pages) =>
        pages.ShowAsync<InvitationGonePage>(IdentityTexts.LinkGoneTitle, IdentityTexts.ConfirmMailGone, StatusCodes.Status404NotFound);
}
