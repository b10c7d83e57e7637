using System.Net.Mail;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Invites people and honours the links (choices 28, 38). Rosters and offices are set by the slice that asks.</summary>
internal sealed class Invitations(
    MeetingsDb db, UserManager<Account> users, AuditTrail trail, AccountMail mail, CurrentMember member, PublicLinks links, TimeProvider clock)
{
    /// <summary>Makes an account that has neither password nor second factor yet. The link is shown once to the inviter; another goes out by mail.</summary>
    public async Task<Result<(AccountId Account, string Link)>> InviteAsync(
        string email, string name, string kana, IReadOnlyCollection<AccountRole> roles, CancellationToken cancellation)
    {
        var address = email.Trim();
        if (!IsMail(address)) return IdentityRefusals.NotAMail;
        if (await users.FindByEmailAsync(address) is not null) return IdentityRefusals.MailTaken;

        var account = new Account
        {
            Id = AccountId.New(),
            UserName = address,
            Email = address,
            Name = name,
            NameKana = kana,
            CreatedAt = clock.GetUtcNow(),
            Roles = roles.ToHashSet(),
        };
        var made = await users.CreateAsync(account);
        if (!made.Succeeded) throw new InvalidOperationException($"The account was not saved: {string.Join(',', made.Errors.Select(error => error.Code))}");
        trail.Record("identity.account-made", AuditChain.Rest, new AuditObject("account", account.Id.Value), account.RoleCodes.Length == 0 ? null : account.RoleCodes);
        return (account.Id, await IssueAsync(account.Id, InvitationKind.NewAccount, cancellation));
    }

    /// <summary>A new invitation for an account; older ones stop working.</summary>
    public async Task<string> IssueAsync(AccountId account, InvitationKind kind, CancellationToken cancellation)
    {
        await WithdrawAsync(account, cancellation);
        var invitation = new Invitation
        {
            Id = InvitationId.New(),
            Account = account,
            Kind = kind,
            CreatedAt = clock.GetUtcNow(),
            InvitedBy = member.IsKnown ? member.Id : null,
        };
        db.Add(invitation);
        mail.QueueInvitation(account, invitation.Id);
        trail.Record("identity.invited", AuditChain.Rest, new AuditObject("account", account.Value), kind.ToString());
        return await MakeLinkAsync(invitation.Id, cancellation);
    }

    public async Task WithdrawAsync(AccountId account, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var open in await db.Set<Invitation>().Where(one => one.Account == account && one.UsedAt == null && one.WithdrawnAt == null).ToListAsync(cancellation))
            open.WithdrawnAt = now;
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>One more link of an invitation, for the mail. Only its hash is kept.</summary>
    public async Task<string> MakeLinkAsync(InvitationId invitation, CancellationToken cancellation)
    {
        var token = Secret.New();
        db.Add(new InvitationLink { TokenHash = Secret.HashOf(token), Invitation = invitation });
        await db.SaveChangesAsync(cancellation);
        return links.To($"/invitation/{token}");
    }

    /// <summary>The open invitation behind a token, and whom it invites; null when it is used, withdrawn, run out or unknown.</summary>
    public async Task<(Invitation Invitation, Account Account)?> FindAsync(string token, CancellationToken cancellation)
    {
        var hash = Secret.HashOf(token);
        var found = await (
            from link in db.Set<InvitationLink>()
            join invitation in db.Set<Invitation>() on link.Invitation equals invitation.Id
            join account in db.Set<Account>() on invitation.Account equals account.Id
            where link.TokenHash == hash && account.IsActive
            select new { Invitation = invitation, Account = account }).SingleOrDefaultAsync(cancellation);
        return found is not null && found.Invitation.IsOpen(clock.GetUtcNow()) ? (found.Invitation, found.Account) : null;
    }

    /// <summary>Plain addresses only: one @, no display name, nothing that could become a second header.</summary>
    internal static bool IsMail(string address) =>
        address.Length <= 200 && !address.Any(char.IsControl) && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address
        && !address.Contains(' ', StringComparison.Ordinal) && parsed.User.Length > 0 && parsed.Host.Length > 0;
}
