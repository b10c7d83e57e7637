using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>A proof of still being oneself (本人の再確認), for one act on one version of one thing (choice 14).</summary>
internal sealed class StepUp
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    public required StepUpId Id { get; init; }

    public required AccountId Account { get; init; }

    public required string Act { get; init; }

    public required Guid ObjectId { get; init; }

    public required int ObjectVersion { get; init; }

    public required string Method { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>Why this proof does not carry that act; empty when it does.</summary>
    public IEnumerable<Refusal> ReasonsAgainst(AccountId account, string act, Guid objectId, int version, DateTimeOffset now)
    {
        if (Account != account || Act != act || ObjectId != objectId) yield return IdentityRefusals.StepUpForAnother;
        else if (ObjectVersion != version) yield return IdentityRefusals.StepUpForAnotherVersion;
        if (UsedAt is not null) yield return IdentityRefusals.StepUpUsed;
        if (now - IssuedAt >= Life) yield return IdentityRefusals.StepUpTooOld;
    }
}

internal sealed class StepUpConfiguration : IEntityTypeConfiguration<StepUp>
{
    public void Configure(EntityTypeBuilder<StepUp> builder)
    {
        builder.ToTable("step_ups");
        builder.HasKey(proof => proof.Id);
        builder.HasIndex(proof => proof.Account);
        builder.Property(proof => proof.Act).HasMaxLength(80);
        builder.Property(proof => proof.Method).HasMaxLength(40);
    }
}
