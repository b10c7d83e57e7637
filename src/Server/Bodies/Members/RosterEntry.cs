using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>One person holding one post in one agency on the roster of one body (R12, R14). A change of post ends it; the successor is a new entry.</summary>
internal sealed class RosterEntry : IVersioned
{
    public required RosterEntryId Id { get; init; }

    public required BodyId Body { get; init; }

    public required AccountId Account { get; init; }

    public required AgencyId Agency { get; init; }

    public required string Post { get; init; }

    /// <summary>One of the five classes of Article 9(1) (R12).</summary>
    public required MemberClass Class { get; init; }

    public required RosterRole Role { get; init; }

    /// <summary>First day of the term.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day of the term; null while open.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The entry for whom a substitute stands in (R16); null for everybody else.</summary>
    public RosterEntryId? Principal { get; init; }

    /// <summary>When open screens were told that the term is over; null while it runs.</summary>
    public DateTimeOffset? OverAt { get; set; }

    public int Version { get; set; }

    public bool IsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}

internal sealed class RosterEntryConfiguration : IEntityTypeConfiguration<RosterEntry>
{
    public void Configure(EntityTypeBuilder<RosterEntry> builder)
    {
        builder.ToTable("roster_entries");
        builder.HasKey(entry => entry.Id);
        builder.HasIndex(entry => new { entry.Body, entry.Account });
        builder.HasIndex(entry => entry.Account);
    }
}
