using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Administration;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>One's own account: who I am here, how I prove it, where I am signed in.</summary>
internal static class OwnAccountEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/account", GetAsync).RequiresSignIn();
        app.MapPost("/account/end-other-sign-ins", EndOthersAsync).RequiresSignIn();
    }

    private static async Task<IResult> GetAsync(
        MeetingsDb db, SignInBook book, SecondFactors factors, CurrentMember member, IOfficePeople office, Pages pages, CancellationToken cancellation)
    {
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(one => one.Id == member.Id, cancellation);
        var since = await db.Set<Authenticator>().Where(one => one.Account == member.Id).Select(one => (DateTimeOffset?)one.SetUpAt).SingleOrDefaultAsync(cancellation);
        var open = await book.OpenOfAsync(member.Id, cancellation);
        return await pages.ShowAsync<AccountPage>(IdentityTexts.AccountTitle, new AccountView(
            account.Name,
            account.NameKana,
            account.Email ?? "",
            [.. account.Roles.Order()],
            since,
            await factors.CodesLeftAsync(member.Id, cancellation),
            [.. open.Select(Row)],
            [.. (await book.PastOfAsync(member.Id, cancellation)).Select(Row)],
            await office.IsOfficeAsync(member.Id, cancellation)));

        SignInRow Row(SignIn one) => new(one.Agent, one.CreatedAt, one.SeenAt, one.Id == member.SignIn, one.FromNewDevice);
    }

    private static async Task<IResult> EndOthersAsync(SignInBook book, AuditTrail trail, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var ended = await book.EndAllAsync(member.Id, member.SignIn, cancellation);
        trail.Record("identity.other-sign-ins-ended", AuditChain.Rest, new AuditObject("account", member.Id.Value));
        return pages.GoTo("/account", IdentityTexts.OthersEnded(ended));
    }
}
