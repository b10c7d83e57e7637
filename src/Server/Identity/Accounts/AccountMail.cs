using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Mail about an account (choice 41). It carries no name and no case word.</summary>
internal sealed class AccountMail(MailOutbox outbox)
{
    public static readonly MailKind Invitation = new("identity.invitation");

    public static readonly MailKind CredentialsChanged = new("identity.credentials-changed");

    /// <summary>Says that an invitation waits; the link is made when the mail is sent.</summary>
    public void QueueInvitation(AccountId to, InvitationId invitation) => outbox.Queue(Invitation, to, invitation.Value);

    /// <summary>Says that password, authenticator or recovery codes were changed.</summary>
    public void QueueCredentialsChanged(AccountId to) => outbox.Queue(CredentialsChanged, to, null);
}

/// <summary>Mail goes to people who may sign in.</summary>
internal sealed class AccountAddresses(MeetingsDb db) : IMailAddresses
{
    public async Task<string?> OfAsync(AccountId account, CancellationToken cancellation) => await db.Set<Account>()
        .Where(one => one.Id == account && one.IsActive)
        .Select(one => one.Email)
        .SingleOrDefaultAsync(cancellation);
}

internal sealed class InvitationMail(MeetingsDb db, Invitations invitations, TimeProvider clock) : IMailComposer
{
    public MailKind Kind => AccountMail.Invitation;

    /// <inheritdoc/>
    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        if (mail.Subject is not { } subject) return null;
        var id = InvitationId.From(subject);
        var invitation = await db.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        return invitation is not null && invitation.IsOpen(clock.GetUtcNow())
            ? new MailContent(IdentityTexts.MailInvitationSubject, IdentityTexts.MailInvitation(await invitations.MakeLinkAsync(id, cancellation)))
            : null;
    }
}

internal sealed class CredentialsChangedMail : IMailComposer
{
    public MailKind Kind => AccountMail.CredentialsChanged;

    public Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation) =>
        Task.FromResult<MailContent?>(new MailContent(IdentityTexts.MailChangedSubject, IdentityTexts.MailChanged));
}
