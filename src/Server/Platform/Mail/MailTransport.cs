using System.Net;
using System.Net.Mail;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Platform.Mail;

/// <summary>The way out: the municipality's mail server, or files in a folder where there is none (choice 28).</summary>
internal sealed class MailTransport(WebSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task SendAsync(MailMessage message, CancellationToken cancellation)
    {
        using var client = Client();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SmtpException(SmtpStatusCode.GeneralFailure, "The mail server did not answer in time.");
        }
    }

    private SmtpClient Client()
    {
        var mail = settings.Mail;
        if (string.IsNullOrWhiteSpace(mail.Host))
        {
            var folder = Path.Combine(settings.DataDirectory, "mail");
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = folder };
        }

        var client = new SmtpClient(mail.Host, mail.Port) { EnableSsl = mail.StartTls, DeliveryFormat = SmtpDeliveryFormat.SevenBit };
        if (!string.IsNullOrWhiteSpace(mail.User))
            client.Credentials = new NetworkCredential(mail.User, mail.PasswordFile is null ? "" : SecretFile.Read(mail.PasswordFile));
        return client;
    }
}
