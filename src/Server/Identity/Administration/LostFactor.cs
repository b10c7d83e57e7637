using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Identity.Administration;

/// <summary>Somebody lost their authenticator: the office asks, an administrator agrees (choice 6). One row per request, kept for good.</summary>
internal sealed class LostFactor
{
    public required Guid Id { get; init; }

    public required AccountId Account { get; init; }

    public required AccountId AskedBy { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The password is gone too: the link lets choose another one, and no administrator ever sees it.</summary>
    public required bool PasswordToo { get; init; }

    public AccountId? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public bool Agreed { get; set; }

    /// <summary>Three different people: who lost it, who asks, who agrees.</summary>
    public bool MayBeDecidedBy(AccountId person) => person != Account && person != AskedBy;
}

internal sealed class LostFactorConfiguration : IEntityTypeConfiguration<LostFactor>
{
    public void Configure(EntityTypeBuilder<LostFactor> builder)
    {
        builder.ToTable("lost_factors");
        builder.HasKey(one => one.Id);
        builder.HasIndex(one => one.Account);
        builder.Property(one => one.DecidedAt).IsConcurrencyToken();
    }
}

/// <summary>Who belongs to an office; the slice that keeps the rosters answers.</summary>
internal interface IOfficePeople
{
    /// <summary>Whether the person is secretariat of any body today.</summary>
    Task<bool> IsOfficeAsync(AccountId person, CancellationToken cancellation);
}
