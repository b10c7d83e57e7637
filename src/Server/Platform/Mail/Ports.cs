using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Platform.Mail;

/// <summary>Where mail for an account goes; the Identity slice answers.</summary>
internal interface IMailAddresses
{
    /// <summary>Null when the account is closed or has no address: then nothing is sent.</summary>
    Task<string?> OfAsync(AccountId account, CancellationToken cancellation);
}

/// <summary>Makes the words of one kind of mail at the moment of sending. What it adds to the database is saved with the sending.</summary>
internal interface IMailComposer
{
    MailKind Kind { get; }

    /// <summary>Null when there is nothing to say any more.</summary>
    Task<MailContent?> ComposeAsync(OutgoingMail mail, CancellationToken cancellation);
}

/// <summary>A mail in words. It never holds a case word or the name of a person (R97).</summary>
/// <param name="Elsewhere">An address of the person other than the account's own: only for mail about a change of address.</param>
internal sealed record MailContent(string Subject, string Text, CalendarPart? Calendar = null, string? Elsewhere = null);

/// <summary>The one attachment there is: an appointment without content.</summary>
/// <param name="Method">PUBLISH or CANCEL (RFC 5546).</param>
internal sealed record CalendarPart(string Method, string Text);
