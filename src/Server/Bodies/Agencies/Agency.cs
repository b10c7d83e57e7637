using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Bodies.Agencies;

/// <summary>An agency (機関) that sends people to bodies or takes on actions.</summary>
internal sealed class Agency : IVersioned
{
    public required AgencyId Id { get; init; }

    public required string Name { get; set; }

    public required string NameKana { get; set; }

    /// <summary>Whose duty of confidentiality it is: staff, officers or the person alone (R24).</summary>
    public required AgencyType Type { get; set; }

    /// <summary>Where the agency is reached, such as a telephone number: of the agency, not of a person.</summary>
    public string? Contact { get; set; }

    /// <summary>A department of this municipality. A police station or a public job office is a public body and not of the municipality (R19, R89).</summary>
    public bool IsMunicipal { get; set; }

    /// <summary>False once retired (廃止): nobody new is put on a roster for it. It is never deleted, because what was signed and decided names it.</summary>
    public bool IsActive { get; set; } = true;

    public int Version { get; set; }
}

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable("agencies");
        builder.HasKey(agency => agency.Id);
        builder.Property(agency => agency.Contact).HasMaxLength(200);
    }
}
