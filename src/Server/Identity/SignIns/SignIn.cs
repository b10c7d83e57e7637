using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>One sign-in, kept on the server (choice 19). The browser holds only the random key, we hold only its hash.</summary>
internal sealed class SignIn
{
    public required SignInId Id { get; init; }

    public required AccountId Account { get; init; }

    public required string KeyHash { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last thing the person did. Pings of an open page do not count.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>False between the password and the second factor.</summary>
    public required bool ByTwoFactors { get; init; }

    /// <summary>Begun in a browser in which this account was never used before; the person was told.</summary>
    public bool FromNewDevice { get; init; }

    /// <summary>Kind of browser and device, so that people recognise their own.</summary>
    public required string Agent { get; init; }
}

/// <summary>How long a sign-in lives.</summary>
internal static class SignInLife
{
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(12);

    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);

    /// <summary>Time to bring the second factor or to set one up.</summary>
    public static readonly TimeSpan PasswordOnly = TimeSpan.FromMinutes(30);

    public static bool IsAlive(SignIn signIn, DateTimeOffset now) =>
        signIn.EndedAt is null
        && now - signIn.CreatedAt < (signIn.ByTwoFactors ? Absolute : PasswordOnly)
        && now - signIn.SeenAt < Idle;

    public static SignInEnds EndsOf(SignIn signIn) => new(signIn.SeenAt + Idle, signIn.CreatedAt + (signIn.ByTwoFactors ? Absolute : PasswordOnly));

    /// <summary>Latest instant at which a sign-in that is still alive can have begun.</summary>
    public static DateTimeOffset BegunAfter(DateTimeOffset now) => now - Absolute;
}

internal sealed class SignInConfiguration : IEntityTypeConfiguration<SignIn>
{
    public void Configure(EntityTypeBuilder<SignIn> builder)
    {
        builder.ToTable("sign_ins");
        builder.HasKey(signIn => signIn.Id);
        builder.Property(signIn => signIn.KeyHash).HasMaxLength(64);
        builder.HasIndex(signIn => signIn.KeyHash).IsUnique();
        builder.HasIndex(signIn => signIn.Account);
        builder.Property(signIn => signIn.Agent).HasMaxLength(40);
    }
}
