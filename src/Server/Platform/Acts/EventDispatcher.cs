using System.Text.Json;
using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Server.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Platform.Acts;

/// <summary>Brings committed news to those who hear it, each in a scope of its own, at least once, with growing pauses after a failure.</summary>
internal sealed partial class EventDispatcher(IServiceScopeFactory scopes, OutboxBell bell, TimeProvider clock, ILogger<EventDispatcher> log)
    : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await DispatchNextAsync(stoppingToken)) { }
                await bell.WaitAsync(Round, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            catch (Exception failure)
            {
                // The outermost edge of this loop: a database that is away must not end the host (T26).
                LogRoundFailed(log, failure.GetType().Name);
                await Task.Delay(Round, clock, stoppingToken);
            }
        }
    }

    /// <summary>Takes one waiting piece of news under a row lock, so that two nodes never tell the same one at the same time.</summary>
    private async Task<bool> DispatchNextAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MeetingsDb>();
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var waiting = await db.Set<StoredEvent>()
            .FromSql($"SELECT * FROM outbox_events WHERE \"HeardAt\" IS NULL AND (\"NotBefore\" IS NULL OR \"NotBefore\" <= {now}) ORDER BY \"Id\" LIMIT 1 FOR UPDATE SKIP LOCKED")
            .ToListAsync(cancellation);
        if (waiting is not [var stored]) return false;

        try
        {
            await TellAsync(stored, cancellation);
            stored.HeardAt = now;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            stored.Attempts++;
            stored.NotBefore = now + TimeSpan.FromSeconds(Math.Min(600, Math.Pow(2, stored.Attempts)));
            LogHearingFailed(log, stored.Id, stored.Attempts, failure.GetType().Name);
        }

        await db.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    private async Task TellAsync(StoredEvent stored, CancellationToken cancellation)
    {
        var type = typeof(EventDispatcher).Assembly.GetType(stored.Type, throwOnError: true)!;
        var news = (DomainEvent)JsonSerializer.Deserialize(stored.Payload, type)!;
        await using var scope = scopes.CreateAsyncScope();
        foreach (var listener in scope.ServiceProvider.GetServices(typeof(IHear<>).MakeGenericType(type)))
            await HearAsync((dynamic)listener!, (dynamic)news, cancellation);
    }

    private static Task HearAsync<TEvent>(IHear<TEvent> listener, TEvent news, CancellationToken cancellation)
        where TEvent : DomainEvent => listener.HearAsync(news, cancellation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "News {EventId} was not heard at attempt {Attempt}: {Failure}")]
    private static partial void LogHearingFailed(ILogger log, long eventId, int attempt, string failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox round failed: {Failure}")]
    private static partial void LogRoundFailed(ILogger log, string failure);
}
