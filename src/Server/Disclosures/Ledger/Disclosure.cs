using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Disclosures.Ledger;

/// <summary>That this person was given this fact, here, on this basis (提供記録). Once per person, fact, place and basis; the database role can insert and read only.</summary>
internal sealed class Disclosure
{
    public required AccountId Account { get; init; }

    public required FactId Fact { get; init; }

    public required CaseFileId CaseFile { get; init; }

    /// <summary>The agenda item at which it was given.</summary>
    public required AgendaItemId Place { get; init; }

    public required BasisKind Basis { get; init; }

    /// <summary>Id of the consent or the sharing record.</summary>
    public required Guid BasisId { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class DisclosureConfiguration : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> builder)
    {
        builder.ToTable("disclosures");
        builder.HasKey(disclosure => new { disclosure.Account, disclosure.Fact, disclosure.Place, disclosure.BasisId });
        builder.HasIndex(disclosure => disclosure.CaseFile);
    }
}
