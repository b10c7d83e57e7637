using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Keeps changes of mail addresses: asked, confirmed by the link sent to the new one, told to both.</summary>
internal sealed class MailChanges(MeetingsDb db, UserManager<Account> users, Invitations invitations, AccountMail mail, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    /// <summary>A second request replaces the first.</summary>
    public async Task AskAsync(Account account, string to, CancellationToken cancellation)
    {
        await WithdrawAsync(account.Id, cancellation);
        var change = new MailChange
        {
            Id = MailChangeId.New(), Account = account.Id, From = account.Email ?? "", To = to, AskedBy = member.Id, AskedAt = clock.GetUtcNow(),
        };
        db.Add(change);
        mail.QueueMailChange(AccountMail.MailChangeAsked, account.Id, change.Id);
        mail.QueueMailChange(AccountMail.MailChangeLink, account.Id, change.Id);
    }

    public async Task<bool> WithdrawAsync(AccountId account, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var open = await db.Set<MailChange>().Where(one => one.Account == account && one.ConfirmedAt == null && one.WithdrawnAt == null).ToListAsync(cancellation);
        open.ForEach(one => one.WithdrawnAt = now);
        await db.SaveChangesAsync(cancellation);
        return open.Exists(one => now - one.AskedAt < MailChange.Life);
    }

    public async Task<MailChange?> OpenOfAsync(AccountId account, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var waiting = await db.Set<MailChange>().AsNoTracking().Where(one => one.Account == account && one.ConfirmedAt == null && one.WithdrawnAt == null).ToListAsync(cancellation);
        return waiting.Find(one => one.IsOpen(now));
    }

    /// <summary>The open change behind a link; null when it is confirmed, withdrawn, run out, unknown, or of a closed account.</summary>
    public async Task<(MailChange Change, Account Account)?> FindAsync(string token, CancellationToken cancellation)
    {
        var hash = Secret.HashOf(token);
        var found = await (
            from change in db.Set<MailChange>()
            join account in db.Set<Account>() on change.Account equals account.Id
            where change.TokenHash == hash && account.IsActive
            select new { Change = change, Account = account }).SingleOrDefaultAsync(cancellation);
        return found is not null && found.Change.IsOpen(clock.GetUtcNow()) ? (found.Change, found.Account) : null;
    }

    /// <summary>From now on mail goes to the new address, and one signs in with it. Links that wait in the old mail box stop working.</summary>
    public async Task<Result<Done>> ConfirmAsync(string token, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not { } found) return IdentityRefusals.InvitationGone;
        var (change, account) = found;
        (account.Email, account.UserName) = (change.To, change.To);
        var saved = await users.UpdateAsync(account);
        if (!saved.Succeeded) return IdentityRefusals.InvitationGone;

        change.ConfirmedAt = clock.GetUtcNow();
        await invitations.WithdrawAsync(account.Id, cancellation);
        mail.QueueMailChange(AccountMail.MailChangeDone, account.Id, change.Id);
        mail.QueueMailChange(AccountMail.MailChangeLeft, account.Id, change.Id);
        if (!member.IsKnown) member.Become(account.Id, account.Name, account.Roles, null, false);
        trail.Record("identity.mail-changed", AuditChain.Rest, new AuditObject("account", account.Id.Value));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

/// <summary>The four mails about a change of address: before and after, at the old place and at the new one.</summary>
internal abstract class MailChangeComposer(MeetingsDb db) : IMailComposer
{
    public abstract MailKind Kind { get; }

    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        if (mail.Subject is not { } subject) return null;
        var id = MailChangeId.From(subject);
        return await db.Set<MailChange>().SingleOrDefaultAsync(one => one.Id == id, cancellation) is { } change ? Say(change) : null;
    }

    protected abstract MailContent? Say(MailChange change);
}

internal sealed class MailChangeAskedMail(MeetingsDb db) : MailChangeComposer(db)
{
    public override MailKind Kind => AccountMail.MailChangeAsked;

    protected override MailContent Say(MailChange change) =>
        new(IdentityTexts.MailAddressSubject, IdentityTexts.MailAddressAsked, Elsewhere: change.From);
}

internal sealed class MailChangeLinkMail(MeetingsDb db, PublicLinks links, TimeProvider clock) : MailChangeComposer(db)
{
    public override MailKind Kind => AccountMail.MailChangeLink;

    protected override MailContent? Say(MailChange change)
    {
        if (!change.IsOpen(clock.GetUtcNow())) return null;
        var token = Secret.New();
        change.TokenHash = Secret.HashOf(token);
        return new MailContent(IdentityTexts.MailAddressSubject, IdentityTexts.MailAddressLink(links.To($"/mail-address/{token}")), Elsewhere: change.To);
    }
}

internal sealed class MailChangeDoneMail(MeetingsDb db) : MailChangeComposer(db)
{
    public override MailKind Kind => AccountMail.MailChangeDone;

    protected override MailContent Say(MailChange change) => new(IdentityTexts.MailAddressSubject, IdentityTexts.MailAddressDone, Elsewhere: change.To);
}

internal sealed class MailChangeLeftMail(MeetingsDb db) : MailChangeComposer(db)
{
    public override MailKind Kind => AccountMail.MailChangeLeft;

    protected override MailContent Say(MailChange change) => new(IdentityTexts.MailAddressSubject, IdentityTexts.MailAddressLeft, Elsewhere: change.From);
}
