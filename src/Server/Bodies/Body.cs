using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Bodies;

/// <summary>A body that meets (会議体) under one law (R1).</summary>
internal sealed class Body : IVersioned
{
    public required BodyId Id { get; init; }

    /// <summary>Short code in addresses, lower-case letters, digits and hyphens; never changes.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    public required BodyKind Kind { get; init; }

    public int Version { get; set; }
}

internal sealed class BodyConfiguration : IEntityTypeConfiguration<Body>
{
    public void Configure(EntityTypeBuilder<Body> builder)
    {
        builder.ToTable("bodies");
        builder.HasKey(body => body.Id);
        builder.Property(body => body.Code).HasMaxLength(40);
        builder.HasIndex(body => body.Code).IsUnique();
    }
}
