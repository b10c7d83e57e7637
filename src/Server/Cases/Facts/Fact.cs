using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Cases.Facts;

/// <summary>One fact (情報項目), the unit of sharing, sealed by itself (choice 1). Fixed once a basis or an item names it; a correction is a new fact.</summary>
internal sealed class Fact : IVersioned
{
    public required FactId Id { get; init; }

    public required CaseFileId CaseFile { get; init; }

    /// <summary>Dense from 1 within the case.</summary>
    public required int Number { get; init; }

    public required FactCategory Category { get; set; }

    /// <summary>Agency it comes from; null when the office found it out itself.</summary>
    public AgencyId? Source { get; set; }

    public required FactMark Mark { get; set; }

    /// <summary>要配慮: health, disability, crime, victimhood (R60).</summary>
    public bool IsSensitive { get; set; }

    /// <summary>About somebody else than the person (R59).</summary>
    public bool IsThirdParty { get; set; }

    /// <summary>A special secrecy law that the fact stands under (D15): given only on a ground of that law itself.</summary>
    public SecrecyLaw? Law { get; set; }

    /// <summary>Said to tell where the person lives or stays (R139). An address or a contact does so by its category.</summary>
    public bool MarkedAsPlace { get; set; }

    public required byte[] SealedText { get; set; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The fact that corrects this one.</summary>
    public FactId? CorrectedBy { get; set; }

    /// <summary>Set when a basis or an agenda item names it: from then on it cannot be changed.</summary>
    public DateTimeOffset? FixedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class FactConfiguration : IEntityTypeConfiguration<Fact>
{
    public void Configure(EntityTypeBuilder<Fact> builder)
    {
        builder.ToTable("facts");
        builder.HasKey(fact => fact.Id);
        builder.HasIndex(fact => new { fact.CaseFile, fact.Number }).IsUnique();
    }
}
