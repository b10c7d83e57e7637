using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Bodies.Leaving;

/// <summary>The notice to somebody whose last entry in a body ends (R25): kept with its words, given from its day on, confirmed by the person.</summary>
internal sealed class Farewell : IVersioned
{
    public required RosterEntryId Entry { get; init; }

    public required BodyId Body { get; init; }

    public required AccountId Account { get; init; }

    /// <summary>The day after the last one of the entry.</summary>
    public required DateOnly GivenOn { get; set; }

    /// <summary>The words, with article and penalty of the day on which the leave was entered.</summary>
    public required string Text { get; set; }

    public DateTimeOffset? ConfirmedAt { get; set; }

    public PapersHeld? Papers { get; set; }

    public int Version { get; set; }
}

internal sealed class FarewellConfiguration : IEntityTypeConfiguration<Farewell>
{
    public void Configure(EntityTypeBuilder<Farewell> builder)
    {
        builder.ToTable("farewells");
        builder.HasKey(farewell => farewell.Entry);
        builder.Property(farewell => farewell.Text).HasMaxLength(4000);
        builder.HasIndex(farewell => farewell.Account);
    }
}
