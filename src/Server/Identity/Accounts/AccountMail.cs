using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
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

    public static readonly MailKind Forgotten = new("identity.password-forgotten");

    public static readonly MailKind FactorAsked = new("identity.lost-factor-asked");

    public static readonly MailKind Corrected = new("identity.account-corrected");

    public static readonly MailKind NewDevice = new("identity.new-device");

    public static readonly MailKind MailChangeAsked = new("identity.mail-change-asked");

    public static readonly MailKind MailChangeLink = new("identity.mail-change-link");

    public static readonly MailKind MailChangeDone = new("identity.mail-change-done");

    public static readonly MailKind MailChangeLeft = new("identity.mail-change-left");

    /// <summary>Says that an invitation waits; the link is made when the mail is sent.</summary>
    public void QueueInvitation(AccountId to, InvitationId invitation) => outbox.Queue(Invitation, to, invitation.Value);

    /// <summary>Says that password, authenticator or recovery codes were changed.</summary>
    public void QueueCredentialsChanged(AccountId to) => outbox.Queue(CredentialsChanged, to, null);

    /// <summary>Brings a link for another password, or says why there is none. For nobody's address the same row is written, and dropped unsent.</summary>
    public void QueueForgotten(AccountId? to) => outbox.Queue(Forgotten, to ?? AccountId.From(Guid.Empty), null);

    /// <summary>Says that somebody of the office asked for another second factor, so that a person who did not lose it can object.</summary>
    public void QueueFactorAsked(AccountId to) => outbox.Queue(FactorAsked, to, null);

    /// <summary>Says that an administrator mended name, reading or roles.</summary>
    public void QueueCorrected(AccountId to) => outbox.Queue(Corrected, to, null);

    /// <summary>Says that somebody signed in from a browser that was never used for this account.</summary>
    public void QueueNewDevice(AccountId to, SignInId signIn) => outbox.Queue(NewDevice, to, signIn.Value);

    public void QueueMailChange(MailKind kind, AccountId to, MailChangeId change) => outbox.Queue(kind, to, change.Value);
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

/// <summary>Only who has both a password and a second factor gets a link; the others are sent to the office.</summary>
internal sealed class ForgottenMail(MeetingsDb db, Invitations invitations, SecondFactors factors, TimeProvider clock) : IMailComposer
{
    public MailKind Kind => AccountMail.Forgotten;

    /// <inheritdoc/>
    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        // A mail server that was away for long: the person asked again or called, and a late link would only be a danger.
        if (clock.GetUtcNow() - mail.CreatedAt >= Invitation.LifeOf(InvitationKind.ForgottenPassword)) return null;
        var hasPassword = await db.Set<Account>().AnyAsync(one => one.Id == mail.To && one.PasswordHash != null, cancellation);
        return hasPassword && await factors.HasAsync(mail.To, cancellation)
            ? new MailContent(IdentityTexts.MailForgottenSubject, IdentityTexts.MailForgotten(await invitations.MakeResetLinkAsync(mail.To, cancellation)))
            : new MailContent(IdentityTexts.MailForgottenSubject, IdentityTexts.MailForgottenNoWay);
    }
}

internal sealed class CorrectedMail : IMailComposer
{
    public MailKind Kind => AccountMail.Corrected;

    public Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation) =>
        Task.FromResult<MailContent?>(new MailContent(IdentityTexts.MailCorrectedSubject, IdentityTexts.MailCorrected));
}

/// <summary>Tells when, and nothing else: where from is on the person's own page.</summary>
internal sealed class NewDeviceMail(MeetingsDb db) : IMailComposer
{
    public MailKind Kind => AccountMail.NewDevice;

    public async Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation)
    {
        if (mail.Subject is not { } subject) return null;
        var id = SignInId.From(subject);
        var at = await db.Set<SignIn>().Where(one => one.Id == id).Select(one => (DateTimeOffset?)one.CreatedAt).SingleOrDefaultAsync(cancellation);
        return at is { } begun
            ? new MailContent(IdentityTexts.MailNewDeviceSubject, IdentityTexts.MailNewDevice($"{JapaneseDates.WithEra(JapaneseDates.DayOf(begun))} {JapaneseDates.Time(begun)}"))
            : null;
    }
}

internal sealed class FactorAskedMail : IMailComposer
{
    public MailKind Kind => AccountMail.FactorAsked;

    public Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation) =>
        Task.FromResult<MailContent?>(new MailContent(IdentityTexts.MailFactorAskedSubject, IdentityTexts.MailFactorAsked));
}

internal sealed class CredentialsChangedMail : IMailComposer
{
    public MailKind Kind => AccountMail.CredentialsChanged;

    public Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation) =>
        Task.FromResult<MailContent?>(new MailContent(IdentityTexts.MailChangedSubject, IdentityTexts.MailChanged));
}
