using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Identity.Factors;

/// <summary>The authenticator app of an account (認証アプリ); its seed is sealed by the master key (choice 23).</summary>
internal sealed class Authenticator
{
    public required AccountId Account { get; init; }

    public required byte[] Seed { get; init; }

    /// <summary>The last step a code was accepted for: that code and all older ones are used up.</summary>
    public required long LastStep { get; set; }

    public required DateTimeOffset SetUpAt { get; init; }

    public static Place PlaceOf(AccountId account) => new("authenticators.seed", account.Value, account.Value);
}

internal sealed class AuthenticatorConfiguration : IEntityTypeConfiguration<Authenticator>
{
    public void Configure(EntityTypeBuilder<Authenticator> builder)
    {
        builder.ToTable("authenticators");
        builder.HasKey(one => one.Account);
    }
}

/// <summary>One of eight codes for the day the authenticator is lost (予備コード). Good once; only its hash is kept.</summary>
internal sealed class RecoveryCode
{
    public required AccountId Account { get; init; }

    public required string Hash { get; init; }

    /// <summary>One for the whole set, so that a try costs one slow hash and not eight.</summary>
    public required byte[] Salt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("recovery_codes");
        builder.HasKey(code => new { code.Account, code.Hash });
        builder.Property(code => code.Hash).HasMaxLength(64);
    }
}
