using System.Globalization;
using System.Net.Mail;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Platform.Mail;

/// <summary>Sends what is due, one mail per transaction, at least once, with growing pauses after a failure.</summary>
internal sealed partial class MailSender(
    IServiceScopeFactory scopes, MailTransport transport, WebSettings settings, TimeProvider clock, ILogger<MailSender> log)
{
    internal const int MostAttempts = 12;
    private const string BeforeComposing = "before_composing";

    /// <summary>Sends every mail that is due now and says how many went out.</summary>
    public async Task<int> SendDueAsync(CancellationToken cancellation)
    {
        // Letters of the office are Japanese, whoever's act woke this job.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
        var sent = 0;
        while (await SendNextAsync(cancellation) is { } went)
        {
            if (went) sent++;
        }

        return sent;
    }

    /// <summary>1 minute, 2, 4 … up to 6 hours.</summary>
    internal static TimeSpan PauseAfter(int attempts) => TimeSpan.FromMinutes(Math.Min(360, Math.Pow(2, attempts - 1)));

    /// <summary>True when the next mail went out, false when it did not, null when none is due. The row stays locked while it is sent, so that two nodes never send the same.</summary>
    private async Task<bool?> SendNextAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MeetingsDb>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        if (await db.TakeDueMailAsync(clock.GetUtcNow(), cancellation) is not { } mail) return null;

        await transaction.CreateSavepointAsync(BeforeComposing, cancellation);
        try
        {
            await DeliverAsync(mail, scope.ServiceProvider, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever the composer added must not stay: the words it belonged to were not sent.
            await transaction.RollbackToSavepointAsync(BeforeComposing, cancellation);
            db.ChangeTracker.Clear();
            db.Attach(mail);
            NoteFailure(mail, failure);
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return mail.SentAt is not null;
    }

    private async Task DeliverAsync(OutgoingMail mail, IServiceProvider services, CancellationToken cancellation)
    {
        var address = await services.GetRequiredService<IMailAddresses>().OfAsync(mail.To, cancellation);
        if (string.IsNullOrWhiteSpace(address))
        {
            Drop(mail, DropReason.NoAddress);
            return;
        }

        var composer = services.GetServices<IMailComposer>().SingleOrDefault(one => one.Kind == mail.Kind)
            ?? throw new InvalidOperationException($"Nobody composes {mail.Kind.Code}.");
        if (await composer.ComposeAsync(mail, cancellation) is not { } content)
        {
            Drop(mail, DropReason.NothingToSay);
            return;
        }

        using var message = MailMessages.Make(content, content.Elsewhere ?? address, settings.Mail.Sender);
        await transport.SendAsync(message, cancellation);
        mail.Attempts++;
        mail.SentAt = clock.GetUtcNow();
        Meters.MailSent.Add(1);
    }

    private void NoteFailure(OutgoingMail mail, Exception failure)
    {
        mail.Attempts++;
        mail.NotBefore = clock.GetUtcNow() + PauseAfter(mail.Attempts);
        if (failure is SmtpException { StatusCode: SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed }) Drop(mail, DropReason.Refused);
        else if (mail.Attempts >= MostAttempts) Drop(mail, DropReason.TooManyAttempts);
        Meters.MailFailed.Add(1);
        LogNotSent(log, mail.Id.Value, mail.Attempts, failure.GetType().Name);
    }

    private void Drop(OutgoingMail mail, DropReason reason) => (mail.DroppedAt, mail.Dropped) = (clock.GetUtcNow(), reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {MailId} was not sent at attempt {Attempt}: {Failure}")]
    private static partial void LogNotSent(ILogger log, Guid mailId, int attempt, string failure);
}
