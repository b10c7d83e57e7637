using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>That this member is kept from this case (R79–R82). Hides at once when declared; lifted by the chair or, for the chair, the deputy (choice 3).</summary>
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

    public AccountId? DecidedBy { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Set when the chair lifted it: the member may be admitted again.</summary>
    public DateTimeOffset? LiftedAt { get; set; }

    /// <summary>Why it was lifted, sealed under the case's key; a decision that keeps somebody out needs no words (R81).</summary>
    public byte[]? SealedReason { get; set; }

    public int Version { get; set; }
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
