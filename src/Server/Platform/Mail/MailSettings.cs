namespace ConsoleSupport.Meetings.Server.Platform.Mail;

/// <summary>Settings of the section <c>Meetings:Mail</c>.</summary>
internal sealed class MailSettings
{
    /// <summary>Without a host, mails are written as files below the data directory.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? From { get; set; }

    public bool StartTls { get; set; } = true;

    public string? User { get; set; }

    public string? PasswordFile { get; set; }

    /// <summary>The sender; mails that only land in a file need none.</summary>
    public string Sender => string.IsNullOrWhiteSpace(From) ? "console@localhost" : From;
}
