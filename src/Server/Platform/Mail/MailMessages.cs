using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Platform.Mail;

/// <summary>Puts words and address into a mail as it goes over the wire: plain text in UTF-8, nothing that could become a second header.</summary>
internal static class MailMessages
{
    public static MailMessage Make(MailContent content, string to, string from)
    {
        var sender = new MailAddress(from);
        var message = new MailMessage
        {
            From = sender,
            Subject = OneLine(content.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
            Body = content.Text.ReplaceLineEndings("\r\n"),
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.Base64,
        };
        message.To.Add(OneAddress(to));

        // A new one for each sending: a second sending may carry a fresh link, which no mail system should take for the first.
        message.Headers.Add("Message-ID", $"<{MailId.New()}@{sender.Host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (content.Calendar is { } calendar) message.Attachments.Add(Attach(calendar));
        return message;
    }

    /// <summary>Line ends and other control characters would start another header.</summary>
    internal static string OneLine(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text) clean.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        return clean.ToString().Trim();
    }

    /// <exception cref="FormatException">It is more, or less, than the address of one mailbox.</exception>
    private static MailAddress OneAddress(string to) =>
        MailAddress.TryCreate(to, out var address) && address.Address == to ? address : throw new FormatException("This is not one mail address.");

    private static Attachment Attach(CalendarPart calendar)
    {
        var type = new ContentType("text/calendar") { CharSet = "utf-8", Name = "meeting.ics" };
        type.Parameters.Add("method", calendar.Method);
        return new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(calendar.Text)), type) { TransferEncoding = TransferEncoding.Base64 };
    }
}
