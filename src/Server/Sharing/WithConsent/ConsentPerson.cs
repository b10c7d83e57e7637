using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>Somebody outside the agencies whom a consent allows to be told (D11, R46). The name is sealed under the case's key.</summary>
internal sealed class ConsentPerson
{
    public const string NameColumn = "consent_persons.name";

    public required ConsentPersonId Id { get; init; }

    public required ConsentId Consent { get; init; }

    public required OutsideRelation Relation { get; init; }

    /// <summary>「この人には伝えない」 (R46).</summary>
    public bool IsExcluded { get; init; }

    public required byte[] SealedName { get; init; }
}

internal sealed class ConsentPersonConfiguration : IEntityTypeConfiguration<ConsentPerson>
{
    public void Configure(EntityTypeBuilder<ConsentPerson> builder)
    {
        builder.ToTable("consent_persons");
        builder.HasKey(person => person.Id);
        builder.HasIndex(person => person.Consent);
    }
}
