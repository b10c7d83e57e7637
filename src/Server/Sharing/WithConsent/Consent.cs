using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>The person's consent (本人同意) to share named facts with named agencies (D1, R44–R46).</summary>
internal sealed class Consent : IVersioned
{
    public required ConsentId Id { get; init; }

    public required CaseFileId CaseFile { get; init; }

    /// <summary>The person, or a third party for what is told about them (R59).</summary>
    public ConsentGiver Giver { get; init; }

    public required DateOnly GivenOn { get; init; }

    /// <summary>Last day; null when open.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Version of the rules on handling personal information that was shown (R44).</summary>
    public required string RulesVersion { get; init; }

    /// <summary>Version of the list of agencies that was shown (R44, R45).</summary>
    public required string AgencyListVersion { get; init; }

    public required ConsentWay Way { get; init; }

    public required AccountId ExplainedBy { get; init; }

    /// <summary>Purpose, name entry or reason for a proxy, language, capacity note: sealed JSON under the case's key.</summary>
    public required byte[] SealedDetails { get; init; }

    public required AccountId RecordedBy { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public AccountId? WithdrawnBy { get; set; }

    public int Version { get; set; }
}

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("consents");
        builder.HasKey(consent => consent.Id);
        builder.HasIndex(consent => consent.CaseFile);
    }
}

/// <summary>A fact in the consent's scope.</summary>
internal sealed class ConsentFact
{
    public required ConsentId Consent { get; init; }

    public required FactId Fact { get; init; }

    /// <summary>When the person took this fact out again (R48); null while it is in.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }
}

internal sealed class ConsentFactConfiguration : IEntityTypeConfiguration<ConsentFact>
{
    public void Configure(EntityTypeBuilder<ConsentFact> builder)
    {
        builder.ToTable("consent_facts");
        builder.HasKey(named => new { named.Consent, named.Fact });
    }
}

/// <summary>An agency that may receive, or one that is excluded by name (R46): 「この機関には伝えない」 wins.</summary>
internal sealed class ConsentAgency
{
    public required ConsentId Consent { get; init; }

    public required AgencyId Agency { get; init; }

    public required bool IsExcluded { get; init; }

    /// <summary>When the person took this agency out again (R48): from then on a no like an exclusion.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }
}

internal sealed class ConsentAgencyConfiguration : IEntityTypeConfiguration<ConsentAgency>
{
    public void Configure(EntityTypeBuilder<ConsentAgency> builder)
    {
        builder.ToTable("consent_agencies");
        builder.HasKey(named => new { named.Consent, named.Agency });
    }
}

/// <summary>That a sensitive fact may go to this one recipient, ticked by itself (R60).</summary>
internal sealed class ConsentTick
{
    public required ConsentId Consent { get; init; }

    public required FactId Fact { get; init; }

    /// <summary>Id of the agency, or of the person outside the agencies.</summary>
    public required Guid Recipient { get; init; }
}

internal sealed class ConsentTickConfiguration : IEntityTypeConfiguration<ConsentTick>
{
    public void Configure(EntityTypeBuilder<ConsentTick> builder)
    {
        builder.ToTable("consent_ticks");
        builder.HasKey(tick => new { tick.Consent, tick.Fact, tick.Recipient });
    }
}

/// <summary>Somebody of the roster who must not be told (R46): 「この人には伝えない」, whatever their agency may know.</summary>
internal sealed class ConsentExclusion
{
    public required ConsentId Consent { get; init; }

    public required AccountId Account { get; init; }
}

internal sealed class ConsentExclusionConfiguration : IEntityTypeConfiguration<ConsentExclusion>
{
    public void Configure(EntityTypeBuilder<ConsentExclusion> builder)
    {
        builder.ToTable("consent_exclusions");
        builder.HasKey(one => new { one.Consent, one.Account });
    }
}
