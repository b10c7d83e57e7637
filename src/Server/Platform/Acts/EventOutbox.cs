using System.Text.Json;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Platform.Acts;

/// <summary>News waiting to be heard, saved with the act that made it.</summary>
internal sealed class StoredEvent
{
    public long Id { get; init; }

    /// <summary>Full name of the event's type.</summary>
    public required string Type { get; init; }

    /// <summary>The event as JSON: ids and codes only.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? HeardAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Not tried again before this instant.</summary>
    public DateTimeOffset? NotBefore { get; set; }
}

internal sealed class StoredEventConfiguration : IEntityTypeConfiguration<StoredEvent>
{
    public void Configure(EntityTypeBuilder<StoredEvent> builder)
    {
        builder.ToTable("outbox_events");
        builder.Property(stored => stored.Payload).HasMaxLength(4000);
        builder.HasIndex(stored => stored.HeardAt);
    }
}

/// <summary>Raises news inside an act. Whoever hears it does so after the commit, at least once.</summary>
internal sealed class EventOutbox(MeetingsDb db, Act act, TimeProvider clock, OutboxBell bell)
{
    public void Raise(DomainEvent news)
    {
        var type = news.GetType();
        db.Add(new StoredEvent { Type = type.FullName!, Payload = JsonSerializer.Serialize(news, type), At = clock.GetUtcNow() });
        act.AfterCommit(() =>
        {
            bell.Ring();
            return Task.CompletedTask;
        });
    }
}

/// <summary>Wakes the dispatcher without waiting for its next round. A lost ring costs only that wait.</summary>
internal sealed class OutboxBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        if (_rung.CurrentCount == 0)
        {
            try { _rung.Release(); }
            catch (SemaphoreFullException) { /* Somebody rang at the same moment: once is enough. */ }
        }
    }

    public void Dispose() => _rung.Dispose();

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _rung.WaitAsync(atMost, cancellation);
}
