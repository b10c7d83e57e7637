using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Administration;

/// <summary>Mends name, reading, mail address and the roles in the installation. Nobody gives a role to themselves, and offices of bodies are not given here at all (choice 38).</summary>
internal sealed class CorrectAccount(
    MeetingsDb db, UserManager<Account> users, StepUps stepUps, MailChanges changes, Invitations invitations, AccountMail mail, AuditTrail trail)
{
    private const string Act = "identity.correct-account";

    public async Task<Result<string>> HandleAsync(AccountId id, CorrectAccountForm form, CurrentMember member, CancellationToken cancellation)
    {
        if (await db.Set<Account>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } account) return WebRefusals.NotAvailable;
        if (form.Version != account.ConcurrencyStamp) return WebRefusals.ChangedMeanwhile;
        var read = new Read();
        var name = read.Text(form.Name, nameof(form.Name), 100);
        var kana = read.Text(form.NameKana, nameof(form.NameKana), 100);
        var email = read.Text(form.Email, nameof(form.Email), 200);
        var roles = id == member.Id ? account.Roles : (form.Roles ?? []).Select(role => read.Choice<AccountRole>(role, nameof(form.Roles))).ToHashSet();
        if (id == member.Id && form.Roles is { Count: > 0 } own && !account.Roles.SetEquals(own.Select(role => read.Choice<AccountRole>(role, nameof(form.Roles)))))
            read.Refuse(IdentityRefusals.RolesNotOwn);
        var movesMail = !string.Equals(email, account.Email, StringComparison.Ordinal);
        if (email.Length > 0 && !Invitations.IsMail(email)) read.Refuse(IdentityRefusals.NotAMail);
        else if (movesMail && await users.FindByEmailAsync(email) is { } holder && holder.Id != id) read.Refuse(IdentityRefusals.MailTaken);
        if (read.Any) return Result<string>.Refused(read.Refusals);

        var receipt = await stepUps.ProveAndUseAsync(member.Id, form.StepUp, Act, id.Value, 0, cancellation);
        if (!receipt.IsDone) return Result<string>.Refused(receipt.Refusals);
        return await MendAsync(account, name, kana, movesMail ? email : null, roles, cancellation);
    }

    private async Task<string> MendAsync(Account account, string name, string kana, string? email, IReadOnlySet<AccountRole> roles, CancellationToken cancellation)
    {
        var mended = new List<string>();
        if (account.Name != name) mended.Add("name");
        if (account.NameKana != kana) mended.Add("reading");
        if (!account.Roles.SetEquals(roles)) mended.Add($"roles:{string.Join('+', roles.Order())}");
        (account.Name, account.NameKana, account.Roles) = (name, kana, roles);
        if (mended.Count > 0 && account.PasswordHash is not null) mail.QueueCorrected(account.Id);

        var said = IdentityTexts.Corrected;
        if (email is not null)
        {
            mended.Add("mail");
            said = account.PasswordHash is null ? await InviteThereAsync(account, email, cancellation) : await AskThereAsync(account, email, cancellation);
        }

        var saved = await users.UpdateAsync(account);
        if (!saved.Succeeded) throw new DbUpdateConcurrencyException();
        trail.Record("identity.account-corrected", AuditChain.Rest, new AuditObject("account", account.Id.Value), string.Join(' ', mended));
        return said;
    }

    private async Task<string> AskThereAsync(Account account, string email, CancellationToken cancellation)
    {
        await changes.AskAsync(account, email, cancellation);
        return IdentityTexts.CorrectedMailAsked;
    }

    /// <summary>Nobody has opened the account, so the address proved nothing yet: the invitation goes to the right one.</summary>
    private async Task<string> InviteThereAsync(Account account, string email, CancellationToken cancellation)
    {
        (account.Email, account.UserName) = (email, email);
        await invitations.SendAsync(account.Id, InvitationKind.NewAccount, cancellation);
        return IdentityTexts.CorrectedMailInvited;
    }
}

internal static class CorrectAccountEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/admin/accounts/{account}/correct", GetAsync).Requires(AccountRole.Administrator);
        app.MapPost("/admin/accounts/{account}/correct", PostAsync).Requires(AccountRole.Administrator);
        app.MapPost("/admin/accounts/{account}/withdraw-mail", WithdrawAsync).Requires(AccountRole.Administrator);
    }

    private static async Task<IResult> GetAsync(AccountId account, MeetingsDb db, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await ViewAsync(account, null, Problems.None, db, member, cancellation) is { } view
            ? await pages.ShowAsync<CorrectAccountPage>(IdentityTexts.CorrectTitle, view)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);

    private static async Task<IResult> PostAsync(
        AccountId account, [FromForm] CorrectAccountForm form, CorrectAccount act, LastSaves saves, MeetingsDb db, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var outcome = await act.HandleAsync(account, form, member, cancellation);
        if (outcome.IsDone) return pages.GoTo($"/admin/accounts/{account}", outcome.Value);
        if (await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == account, cancellation) is not { } stands) return await pages.RefuseAsync(outcome.Refusals);
        var problems = await saves.ProblemsAsync(
            outcome.Refusals, account.Value, "identity.account-",
            () => [new(IdentityTexts.NameLabel, stands.Name), new(IdentityTexts.KanaLabel, stands.NameKana), new(IdentityTexts.MailLabel, stands.Email ?? "")], cancellation);
        if (problems.Saved is not null) form.Version = stands.ConcurrencyStamp;
        return await ViewAsync(account, form, problems, db, member, cancellation) is { } view
            ? await pages.RedrawAsync<CorrectAccountPage>(IdentityTexts.CorrectTitle, view, outcome.Refusals)
            : await pages.RefuseAsync(outcome.Refusals);
    }

    private static async Task<IResult> WithdrawAsync(AccountId account, MailChanges changes, AuditTrail trail, Pages pages, CancellationToken cancellation)
    {
        if (!await changes.WithdrawAsync(account, cancellation)) return await pages.RefuseAsync(IdentityRefusals.AlreadyDone);
        trail.Record("identity.mail-change-withdrawn", AuditChain.Rest, new AuditObject("account", account.Value));
        return pages.GoTo($"/admin/accounts/{account}", IdentityTexts.MailChangeWithdrawn);
    }

    private static async Task<CorrectAccountView?> ViewAsync(
        AccountId id, CorrectAccountForm? form, Problems problems, MeetingsDb db, CurrentMember member, CancellationToken cancellation)
    {
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (account is null) return null;
        form ??= new CorrectAccountForm
        {
            Name = account.Name,
            NameKana = account.NameKana,
            Email = account.Email,
            Roles = [.. account.Roles.Order().Select(role => role.ToString())],
            Version = account.ConcurrencyStamp,
        };
        return new CorrectAccountView(id, account.Name, id == member.Id, account.PasswordHash is null, form, problems);
    }
}
