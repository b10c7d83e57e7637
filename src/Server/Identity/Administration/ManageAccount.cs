using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Administration;

/// <summary>What an administrator does with the account of somebody else. Nobody sets another's password.</summary>
internal sealed class ManageAccount(MeetingsDb db, SignInBook book, Invitations invitations, AuditTrail trail, EventOutbox outbox)
{
    public async Task<Result<Done>> DeactivateAsync(AccountId id, CurrentMember member, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } account) return WebRefusals.NotAvailable;
        if (id == member.Id) return IdentityRefusals.NotYourself;
        if (!account.IsActive) return IdentityRefusals.AlreadyDone;
        if (account.Roles.Contains(AccountRole.Administrator) && !await HasOtherAdministratorAsync(id, cancellation)) return IdentityRefusals.LastAdministrator;

        account.IsActive = false;
        await invitations.WithdrawAsync(id, cancellation);
        await book.EndAllAsync(id, null, cancellation);
        outbox.Raise(new AccountDeactivated(id));
        return await NotedAsync("identity.account-closed", id, cancellation);
    }

    public async Task<Result<Done>> ReactivateAsync(AccountId id, CurrentMember member, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } account) return WebRefusals.NotAvailable;
        if (id == member.Id) return IdentityRefusals.NotYourself;
        if (account.IsActive) return IdentityRefusals.AlreadyDone;
        account.IsActive = true;
        return await NotedAsync("identity.account-opened", id, cancellation);
    }

    public async Task<Result<int>> EndSignInsAsync(AccountId id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is null) return WebRefusals.NotAvailable;
        var ended = await book.EndAllAsync(id, null, cancellation);
        await NotedAsync("identity.sign-ins-ended", id, cancellation);
        return ended;
    }

    /// <summary>A new link for somebody who has not set a password yet; the old ones stop working.</summary>
    public async Task<Result<(string Name, string Link)>> InviteAgainAsync(AccountId id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } account) return WebRefusals.NotAvailable;
        if (!account.IsActive || account.PasswordHash is not null) return IdentityRefusals.NoAccount;
        return (account.Name, await invitations.IssueAsync(id, InvitationKind.NewAccount, cancellation));
    }

    private Task<Account?> FindAsync(AccountId id, CancellationToken cancellation) => db.Set<Account>().SingleOrDefaultAsync(one => one.Id == id, cancellation);

    private async Task<bool> HasOtherAdministratorAsync(AccountId id, CancellationToken cancellation)
    {
        var others = await db.Set<Account>().Where(one => one.Id != id && one.IsActive && one.PasswordHash != null).Select(one => one.RoleCodes).ToListAsync(cancellation);
        return others.Any(codes => Account.RolesOf(codes).Contains(AccountRole.Administrator));
    }

    private async Task<Result<Done>> NotedAsync(string act, AccountId id, CancellationToken cancellation)
    {
        trail.Record(act, AuditChain.Rest, new AuditObject("account", id.Value));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ManageAccountEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        const string one = "/admin/accounts/{account}";
        app.MapGet(one, GetAsync).Requires(AccountRole.Administrator);
        app.MapPost(one + "/deactivate", DeactivateAsync).Requires(AccountRole.Administrator);
        app.MapPost(one + "/reactivate", ReactivateAsync).Requires(AccountRole.Administrator);
        app.MapPost(one + "/end-sign-ins", EndSignInsAsync).Requires(AccountRole.Administrator);
        app.MapPost(one + "/invite-again", InviteAgainAsync).Requires(AccountRole.Administrator);
    }

    private static string AddressOf(AccountId account) => $"/admin/accounts/{account}";

    private static async Task<IResult> GetAsync(AccountId account, AccountList list, MeetingsDb db, SignInBook book, MailChanges changes, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (await list.RowsAsync(account, cancellation) is not [var row]) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var made = await db.Set<Account>().Where(one => one.Id == account).Select(one => one.CreatedAt).SingleAsync(cancellation);
        var open = await book.OpenOfAsync(account, cancellation);
        var moving = await changes.OpenOfAsync(account, cancellation);
        return await pages.ShowAsync<ManagedAccountPage>(IdentityTexts.AccountsTitle, new ManagedAccountView(row, made, open.Count, account == member.Id, moving?.To));
    }

    private static async Task<IResult> DeactivateAsync(AccountId account, ManageAccount manage, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await AnswerAsync(await manage.DeactivateAsync(account, member, cancellation), pages, account, IdentityTexts.Deactivated);

    private static async Task<IResult> ReactivateAsync(AccountId account, ManageAccount manage, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await AnswerAsync(await manage.ReactivateAsync(account, member, cancellation), pages, account, IdentityTexts.Reactivated);

    private static async Task<IResult> EndSignInsAsync(AccountId account, ManageAccount manage, Pages pages, CancellationToken cancellation)
    {
        var outcome = await manage.EndSignInsAsync(account, cancellation);
        return outcome.IsDone ? pages.GoTo(AddressOf(account), IdentityTexts.SignInsEnded(outcome.Value)) : await pages.RefuseAsync(outcome.Refusals);
    }

    private static async Task<IResult> InviteAgainAsync(AccountId account, ManageAccount manage, Pages pages, CancellationToken cancellation)
    {
        var outcome = await manage.InviteAgainAsync(account, cancellation);
        return outcome.IsDone
            ? await pages.ShowAsync<InvitationLinkPage>(IdentityTexts.LinkTitle, new InvitationLinkView(outcome.Value.Name, outcome.Value.Link))
            : await pages.RefuseAsync(outcome.Refusals);
    }

    private static async Task<IResult> AnswerAsync(Result<Done> outcome, Pages pages, AccountId account, string done) =>
        outcome.IsDone ? pages.GoTo(AddressOf(account), done) : await pages.RefuseAsync(outcome.Refusals);
}
