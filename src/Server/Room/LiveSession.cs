using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Room;

/// <summary>The live session of one meeting. This row is the truth; memory is a cache (choice 16).</summary>
internal sealed class LiveSession : IVersioned
{
    public required SessionId Id { get; init; }

    public required MeetingId Meeting { get; init; }

    public required BodyId Body { get; init; }

    public RoomPhase Phase { get; set; } = RoomPhase.CheckIn;

    public AgendaItemId? CurrentItem { get; set; }

    /// <summary>Number of the last event, dense from 1.</summary>
    public long LastNumber { get; set; }

    public DateTimeOffset? OpenedAt { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    public int Version { get; set; }
}

internal sealed class LiveSessionConfiguration : IEntityTypeConfiguration<LiveSession>
{
    public void Configure(EntityTypeBuilder<LiveSession> builder)
    {
        builder.ToTable("live_sessions");
        builder.HasKey(session => session.Id);
        builder.HasIndex(session => session.Meeting).IsUnique();
    }
}

/// <summary>One thing that happened in a live session; ids only.</summary>
internal sealed class LiveEvent
{
    public required SessionId Session { get; init; }

    /// <summary>Dense from 1 within the session; never shown to a browser as it is (choice 15).</summary>
    public required long Number { get; init; }

    public required LiveEventKind Kind { get; init; }

    public AgendaItemId? Item { get; init; }

    public AccountId? Account { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class LiveEventConfiguration : IEntityTypeConfiguration<LiveEvent>
{
    public void Configure(EntityTypeBuilder<LiveEvent> builder)
    {
        builder.ToTable("live_events");
        builder.HasKey(happened => new { happened.Session, happened.Number });
    }
}
