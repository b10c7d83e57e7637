using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>That this member is, or is asked to be, kept from this case (R79–R84). 回避 and 除斥 hide at once; 忌避 hides when the chair or, for the chair, the deputy says so.</summary>
internal sealed class CaseRecusal : IVersioned
{
    public required RecusalId Id { get; init; }

    public required CaseFileId CaseFile { get; init; }

    public required AccountId Account { get; init; }

    public required RecusalRoute Route { get; init; }

    /// <summary>The category only, never the details (R81).</summary>
    public required RecusalGround Ground { get; init; }

    public required AccountId DeclaredBy { get; init; }

    public required DateTimeOffset DeclaredAt { get; init; }

    /// <summary>Since when the case does not exist for the member; null while a challenge waits for its decision.</summary>
    public required DateTimeOffset? InForceSince { get; set; }

    /// <summary>A challenge nobody has decided: it hides nothing yet.</summary>
    public bool IsWaitingChallenge => InForceSince is null && LiftedAt is null;

    /// <summary>More than the least identity had been given to the member before: a conflict found after the fact (R84).</summary>
    public required bool KnewBefore { get; init; }

    /// <summary>When somebody of the office took the case of R84 in hand.</summary>
    public DateTimeOffset? TakenUpAt { get; set; }

    public AccountId? TakenUpBy { get; set; }

    public AccountId? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Set when the chair lifted it, or did not follow the challenge: the member may be admitted (again).</summary>
    public DateTimeOffset? LiftedAt { get; set; }

    /// <summary>Why it was lifted, sealed under the case's key; a decision that keeps somebody out needs no words (R81).</summary>
    public byte[]? SealedReason { get; set; }

    public int Version { get; set; }
}

/// <summary>When a recusal counts; said here alone, so that lists, counts and searches cannot differ from the gate.</summary>
internal static class RecusalsThatCount
{
    public static IQueryable<CaseRecusal> InForce(this IQueryable<CaseRecusal> recusals) => recusals.Where(one => one.InForceSince != null && one.LiftedAt == null);

    /// <summary>Waiting for the chair's word: those that hide already, and challenges that do not.</summary>
    public static IQueryable<CaseRecusal> Undecided(this IQueryable<CaseRecusal> recusals) => recusals.Where(one => one.DecidedAt == null && one.LiftedAt == null);
}

internal sealed class CaseRecusalConfiguration : IEntityTypeConfiguration<CaseRecusal>
{
    public void Configure(EntityTypeBuilder<CaseRecusal> builder)
    {
        builder.ToTable("case_recusals");
        builder.HasKey(recusal => recusal.Id);
        builder.HasIndex(recusal => new { recusal.CaseFile, recusal.Account });
        builder.HasIndex(recusal => recusal.Account);
    }
}
