using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>What a link lets its holder do.</summary>
internal enum InvitationKind
{
    /// <summary>Choose the first password.</summary>
    NewAccount,

    /// <summary>Set up a new second factor after the old one was lost; the password is still asked.</summary>
    LostFactor,

    /// <summary>Choose another password and set up a new second factor, after both were lost. Two people agreed; only the person's own mail carries the link.</summary>
    LostBoth,

    /// <summary>Choose another password; the second factor is still asked.</summary>
    ForgottenPassword,
}

/// <summary>An invitation (招待): good once and for 72 hours, by whichever of its links; one hour where anybody could have asked for it.</summary>
internal sealed class Invitation
{
    public static TimeSpan LifeOf(InvitationKind kind) => TimeSpan.FromHours(kind is InvitationKind.ForgottenPassword ? 1 : 72);

    public required InvitationId Id { get; init; }

    public required AccountId Account { get; init; }

    public required InvitationKind Kind { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null for the first administrator, who is invited from the command line.</summary>
    public AccountId? InvitedBy { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>Replaced by a later one, or the account was closed.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    public bool IsOpen(DateTimeOffset now) => UsedAt is null && WithdrawnAt is null && now - CreatedAt < LifeOf(Kind);
}

/// <summary>One link of an invitation: the inviter sees one, the mail carries another, made when it is sent (choice 28).</summary>
internal sealed class InvitationLink
{
    public required string TokenHash { get; init; }

    public required InvitationId Invitation { get; init; }
}

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("invitations");
        builder.HasKey(invitation => invitation.Id);
        builder.HasIndex(invitation => invitation.Account);
        builder.Property(invitation => invitation.UsedAt).IsConcurrencyToken();
    }
}

internal sealed class InvitationLinkConfiguration : IEntityTypeConfiguration<InvitationLink>
{
    public void Configure(EntityTypeBuilder<InvitationLink> builder)
    {
        builder.ToTable("invitation_links");
        builder.HasKey(link => link.TokenHash);
        builder.Property(link => link.TokenHash).HasMaxLength(64);
        builder.HasIndex(link => link.Invitation);
    }
}
