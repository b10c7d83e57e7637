using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Another mail address for an account, asked for by an administrator. It counts once somebody opened the link sent there; until then the old one stays.</summary>
internal sealed class MailChange
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(72);

    public required MailChangeId Id { get; init; }

    public required AccountId Account { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }

    public required AccountId AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Of the link in the mail; null until that was sent.</summary>
    public string? TokenHash { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public bool IsOpen(DateTimeOffset now) => ConfirmedAt is null && WithdrawnAt is null && now - AskedAt < Life;
}

internal sealed class MailChangeConfiguration : IEntityTypeConfiguration<MailChange>
{
    public void Configure(EntityTypeBuilder<MailChange> builder)
    {
        builder.ToTable("mail_changes");
        builder.HasKey(change => change.Id);
        builder.HasIndex(change => change.Account);
        builder.HasIndex(change => change.TokenHash);
        builder.Property(change => change.From).HasMaxLength(256);
        builder.Property(change => change.To).HasMaxLength(256);
        builder.Property(change => change.TokenHash).HasMaxLength(64);
        builder.Property(change => change.ConfirmedAt).IsConcurrencyToken();
    }
}
