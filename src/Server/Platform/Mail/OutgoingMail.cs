using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConsoleSupport.Meetings.Server.Platform.Mail;

/// <summary>What a mail is about, as a code such as <c>notifications.meeting-called</c>. The slice that composes it names it.</summary>
internal readonly record struct MailKind(string Code);

/// <summary>A mail that waits in the outbox: to whom and about what, by ids only. Its words are made when it is sent and kept nowhere.</summary>
internal sealed class OutgoingMail
{
    public required MailId Id { get; init; }

    public required MailKind Kind { get; init; }

    public required AccountId To { get; init; }

    /// <summary>The invitation, meeting or other thing it is about.</summary>
    public Guid? Subject { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Not tried before this instant; moves on with each attempt that failed.</summary>
    public required DateTimeOffset NotBefore { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>When it was laid aside unsent: nobody to send it to, nothing to say any more, or too many attempts.</summary>
    public DateTimeOffset? DroppedAt { get; set; }

    public DropReason? Dropped { get; set; }
}

internal enum DropReason
{
    NoAddress,
    NothingToSay,
    Refused,
    TooManyAttempts,
}

internal sealed class OutgoingMailConfiguration : IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<OutgoingMail> builder)
    {
        builder.ToTable("outgoing_mails");
        builder.HasKey(mail => mail.Id);
        builder.Property(mail => mail.Kind).HasMaxLength(60).HasConversion(new ValueConverter<MailKind, string>(kind => kind.Code, code => new MailKind(code)));
        builder.HasIndex(mail => mail.NotBefore).HasFilter("\"SentAt\" IS NULL AND \"DroppedAt\" IS NULL");
        builder.HasIndex(mail => new { mail.Subject, mail.Kind });
    }
}
