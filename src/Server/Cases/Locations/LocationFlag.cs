using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Cases.Locations;

/// <summary>That the person is under protection from somebody who looks for them (支援措置, R139): where they live or stay is hidden while it stands.</summary>
internal sealed class LocationFlag : IVersioned
{
    public required LocationFlagId Id { get; init; }

    public required CaseFileId CaseFile { get; init; }

    public required AccountId SetBy { get; init; }

    public required DateTimeOffset SetAt { get; init; }

    /// <summary>Sealed under the case's key.</summary>
    public required byte[] SealedReason { get; init; }

    public AccountId? LiftedBy { get; set; }

    public DateTimeOffset? LiftedAt { get; set; }

    /// <summary>Why it was lifted, sealed under the case's key.</summary>
    public byte[]? SealedLifting { get; set; }

    public int Version { get; set; }
}

internal sealed class LocationFlagConfiguration : IEntityTypeConfiguration<LocationFlag>
{
    public void Configure(EntityTypeBuilder<LocationFlag> builder)
    {
        builder.ToTable("location_flags");
        builder.HasKey(flag => flag.Id);

        // One that stands at most, whoever sets it at the same moment.
        builder.HasIndex(flag => flag.CaseFile).IsUnique().HasFilter("\"LiftedAt\" IS NULL");
    }
}

/// <summary>That one consent, record or item lets one masked fact out: confirmed a second time, fact by fact (R139).</summary>
internal sealed class LetOutLocation
{
    public required FactId Fact { get; init; }

    /// <summary>Id of the consent, the sharing record or the agenda item.</summary>
    public required Guid NamedBy { get; init; }

    public required CaseFileId CaseFile { get; init; }

    public required AccountId ConfirmedBy { get; init; }

    public required DateTimeOffset ConfirmedAt { get; init; }
}

internal sealed class LetOutLocationConfiguration : IEntityTypeConfiguration<LetOutLocation>
{
    public void Configure(EntityTypeBuilder<LetOutLocation> builder)
    {
        builder.ToTable("location_ticks");
        builder.HasKey(tick => new { tick.Fact, tick.NamedBy });
        builder.HasIndex(tick => tick.CaseFile);
    }
}
