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

    /// <summary>A new invitation for an account, with a link to show once; older ones stop working.</summary>
    public async Task<string> IssueAsync(AccountId account, InvitationKind kind, CancellationToken cancellation) =>
        await MakeLinkAsync(await SendAsync(account, kind, cancellation), cancellation);

    /// <summary>The same with no other link than that of the mail.</summary>
    public async Task<InvitationId> SendAsync(AccountId account, InvitationKind kind, CancellationToken cancellation)
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
        await db.SaveChangesAsync(cancellation);
        return invitation.Id;
    }

    /// <summary>A link for somebody who forgot the password, made when the mail goes out. Earlier ones stay good: a stranger who asks again must not spoil them.</summary>
    public async Task<string> MakeResetLinkAsync(AccountId account, CancellationToken cancellation)
    {
        var reset = new Invitation { Id = InvitationId.New(), Account = account, Kind = InvitationKind.ForgottenPassword, CreatedAt = clock.GetUtcNow() };
        db.Add(reset);
        return links.To($"/new-password/{await MakeTokenAsync(reset.Id, cancellation)}");
    }

    public async Task WithdrawAsync(AccountId account, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var open in await db.Set<Invitation>().Where(one => one.Account == account && one.UsedAt == null && one.WithdrawnAt == null).ToListAsync(cancellation))
            open.WithdrawnAt = now;
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>One more link of an invitation, for the mail. Only its hash is kept.</summary>
    public async Task<string> MakeLinkAsync(InvitationId invitation, CancellationToken cancellation) =>
        links.To($"/invitation/{await MakeTokenAsync(invitation, cancellation)}");

    private async Task<string> MakeTokenAsync(InvitationId invitation, CancellationToken cancellation)
    {
        var token = Secret.New();
        db.Add(new InvitationLink { TokenHash = Secret.HashOf(token), Invitation = invitation });
        await db.SaveChangesAsync(cancellation);
        return token;
    }

    /// <summary>The open invitation behind a token, and whom it invites; null when it is used, withdrawn, run out, unknown or of the other sort.</summary>
    /// <param name="reset">Whether the link must be one for a forgotten password, or must not: the two open different pages.</param>
    public async Task<(Invitation Invitation, Account Account)?> FindAsync(string token, bool reset, CancellationToken cancellation)
    {
        var hash = Secret.HashOf(token);
        var found = await (
            from link in db.Set<InvitationLink>()
            join invitation in db.Set<Invitation>() on link.Invitation equals invitation.Id
            join account in db.Set<Account>() on invitation.Account equals account.Id
            where link.TokenHash == hash && account.IsActive && invitation.Kind == InvitationKind.ForgottenPassword == reset
            select new { Invitation = invitation, Account = account }).SingleOrDefaultAsync(cancellation);
        return found is not null && found.Invitation.IsOpen(clock.GetUtcNow()) ? (found.Invitation, found.Account) : null;
    }

    /// <summary>Plain addresses only: one @, no display name, nothing that could become a second header.</summary>
    internal static bool IsMail(string address) =>
        address.Length <= 200 && !address.Any(char.IsControl) && MailAddress.TryCreate(address, out var parsed) && parsed.Address == address
        && !address.Contains(' ', StringComparison.Ordinal) && parsed.User.Length > 0 && parsed.Host.Length > 0;
}
