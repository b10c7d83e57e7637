using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Bodies.Organising;

/// <summary>What the one municipality of this installation is (R2). One row at most; its name is a setting of the server, and who changed the kind is in the trail.</summary>
internal sealed class OwnMunicipality : IVersioned
{
    /// <summary>Taken before the row is read to change it or to found a body, so that the two never pass each other.</summary>
    public const string Lock = "municipality";

    public required MunicipalityId Id { get; init; }

    public required MunicipalityKind Kind { get; set; }

    public int Version { get; set; }
}

internal sealed class OwnMunicipalityConfiguration : IEntityTypeConfiguration<OwnMunicipality>
{
    public void Configure(EntityTypeBuilder<OwnMunicipality> builder)
    {
        builder.ToTable("own_municipality");
        builder.HasKey(municipality => municipality.Id);
    }
}

internal static class OwnMunicipalityQuery
{
    /// <summary>Null while the installation was never told.</summary>
    public static Task<MunicipalityKind?> MunicipalityKindAsync(this MeetingsDb db, CancellationToken cancellation) =>
        db.Set<OwnMunicipality>().Select(municipality => (MunicipalityKind?)municipality.Kind).SingleOrDefaultAsync(cancellation);
}
