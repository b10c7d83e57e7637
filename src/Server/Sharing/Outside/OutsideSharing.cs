using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>What was given outside a meeting, or that it was decided not to (D5, D11, D12, D17; R57). Words are sealed under the case's key.</summary>
internal sealed class OutsideSharing : IVersioned
{
    public required OutsideSharingId Id { get; init; }

    public required CaseFileId CaseFile { get; init; }

    public required BodyId Body { get; init; }

    /// <summary>The row of the decision table it stands on.</summary>
    public required SharingRow Row { get; init; }

    public required OutsideState State { get; set; }

    /// <summary>The agency that was told; null when it was a person or a demander outside the directory.</summary>
    public AgencyId? Agency { get; init; }

    /// <summary>What the recipient is to the person (D11); the name is sealed.</summary>
    public OutsideRelation? Relation { get; init; }

    public Demander? Demander { get; init; }

    /// <summary>On what the provider itself relies (D5).</summary>
    public ProviderBasis? Provider { get; init; }

    /// <summary>Supervisor who was consulted (D5), or head of section who decided (D17), where they have an account.</summary>
    public AccountId? Consulted { get; init; }

    /// <summary>Sealed JSON of <see cref="OutsideDetails"/>.</summary>
    public required byte[] SealedDetails { get; init; }

    /// <summary>When it was given, or decided not to.</summary>
    public required DateTimeOffset At { get; init; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Last day for the report afterwards (D5).</summary>
    public DateOnly? ReportDueOn { get; init; }

    public byte[]? SealedReport { get; set; }

    public AccountId? ReportedBy { get; set; }

    public DateTimeOffset? ReportedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class OutsideSharingConfiguration : IEntityTypeConfiguration<OutsideSharing>
{
    public void Configure(EntityTypeBuilder<OutsideSharing> builder)
    {
        builder.ToTable("outside_sharings");
        builder.HasKey(sharing => sharing.Id);
        builder.HasIndex(sharing => sharing.CaseFile);
        builder.HasIndex(sharing => new { sharing.Body, sharing.State });
    }
}

/// <summary>A fact of the record. That it was given stands in the ledger; a decision not to give names facts here only.</summary>
internal sealed class OutsideFact
{
    public required OutsideSharingId Sharing { get; init; }

    public required FactId Fact { get; init; }
}

internal sealed class OutsideFactConfiguration : IEntityTypeConfiguration<OutsideFact>
{
    public void Configure(EntityTypeBuilder<OutsideFact> builder)
    {
        builder.ToTable("outside_facts");
        builder.HasKey(named => new { named.Sharing, named.Fact });
    }
}

/// <summary>The words of a record, sealed under the case's key.</summary>
internal sealed record OutsideDetails
{
    public const string Column = "outside_sharings.details";
    public const string ReportColumn = "outside_sharings.report";

    public required string Reason { get; init; }

    /// <summary>Name of the person who was told (D11), or of the demander (D17).</summary>
    public string? Recipient { get; init; }

    public IReadOnlyList<ProtectedGood> Goods { get; init; } = [];

    public string? Danger { get; init; }

    public string? NoTime { get; init; }

    public HelpNow? Help { get; init; }

    public string? WhyNoSupervisor { get; init; }

    public string? Law { get; init; }

    public string? Document { get; init; }

    public string? Decider { get; init; }

    public string? Answer { get; init; }
}
