using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Disclosures.Ledger;

/// <summary>That this fact was given outside a meeting, to somebody without an account (提供記録). The database role can insert and read only.</summary>
internal sealed class OutsideDisclosure
{
    /// <summary>The record of giving, which knows the recipient; a private person's name stands there, sealed.</summary>
    public required Guid Place { get; init; }

    public required FactId Fact { get; init; }

    public required CaseFileId CaseFile { get; init; }

    /// <summary>Null when it was given to a person or a demander outside the directory.</summary>
    public AgencyId? Agency { get; init; }

    public required BasisKind Basis { get; init; }

    /// <summary>Id of the consent, or of the record itself.</summary>
    public required Guid BasisId { get; init; }

    /// <summary>When it was given, which lies before it was entered.</summary>
    public required DateTimeOffset At { get; init; }
}

internal sealed class OutsideDisclosureConfiguration : IEntityTypeConfiguration<OutsideDisclosure>
{
    public void Configure(EntityTypeBuilder<OutsideDisclosure> builder)
    {
        builder.ToTable("outside_disclosures");
        builder.HasKey(disclosure => new { disclosure.Place, disclosure.Fact });
        builder.HasIndex(disclosure => disclosure.CaseFile);
    }
}
