using System.Data.Common;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>Writes the invented municipality at the first start in demo mode, before anything else runs; keeps it out of every other server.</summary>
internal sealed partial class DemoAtStart(
    IServiceScopeFactory scopes,
    WebSettings settings,
    IConfiguration configuration,
    IHostEnvironment environment,
    ILoggerFactory loggers,
    TimeProvider clock,
    ILogger<DemoAtStart> log) : IHostedLifecycleService
{
    internal const string Began = "demo.began";
    internal const string Finished = "demo.finished";

    /// <summary>Before the dispatcher and the jobs run, so that nobody hears a half-told story.</summary>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (!settings.Demo)
        {
            if (await HoldsDemoDataAsync(cancellationToken))
                throw new InvalidOperationException("The server does not start: this database holds demo data and demo accounts. Use an empty database.");
            return;
        }

        var found = await LookAsync(cancellationToken);
        if (found.Began && !found.Finished)
            throw new InvalidOperationException("The server does not start: writing the demo data was interrupted. Start again with ./scripts/run --reset.");
        if (found.Began || found.HasBodies) return;
        await WriteAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Demo passwords stand in public: a database that knows them never opens to anybody but the demo (choice 28).</summary>
    private async Task<bool> HoldsDemoDataAsync(CancellationToken cancellation)
    {
        try
        {
            return (await LookAsync(cancellation)).Began;
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException { InnerException: DbException })
        {
            // An absent database does not hold up the start (T26); nobody signs in without one.
            LogNotLooked(log, failure);
            return false;
        }
    }

    private async Task<(bool Began, bool Finished, bool HasBodies)> LookAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MeetingsDb>();
        var marks = await db.Set<AuditEntry>().Where(entry => entry.Chain == AuditChain.Rest.Name && (entry.Act == Began || entry.Act == Finished))
            .Select(entry => entry.Act).ToListAsync(cancellation);
        return (marks.Contains(Began), marks.Contains(Finished), await db.Set<Body>().AnyAsync(cancellation));
    }

    private async Task WriteAsync(CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        await using var stage = new DemoStage(settings, configuration, environment, loggers, DemoStory.BeginsAt(clock.GetUtcNow()));
        await MarkAsync(stage, Began, cancellation);
        await new DemoStory(stage, clock.GetUtcNow()).TellAsync(cancellation);
        await HearAllAsync(stage, cancellation);
        await MarkAsync(stage, Finished, cancellation);
        var milliseconds = (int)clock.GetElapsedTime(began).TotalMilliseconds;
        LogWritten(log, milliseconds);
    }

    private static Task<Done> MarkAsync(DemoStage stage, string act, CancellationToken cancellation) => stage.DoAsync<AuditTrail, Done>(null, null, (trail, _) =>
    {
        trail.Record(act, AuditChain.Rest, AuditObject.None);
        return Task.FromResult<Result<Done>>(Done.It);
    }, cancellation);

    /// <summary>What the story tells was heard in its own past: nobody gets mail about it now.</summary>
    private static Task<Done> HearAllAsync(DemoStage stage, CancellationToken cancellation) => stage.DoAsync<MeetingsDb, Done>(null, null, async (db, _) =>
    {
        var now = stage.Clock.GetUtcNow();
        await db.Set<StoredEvent>().Where(news => news.HeardAt == null).ExecuteUpdateAsync(set => set.SetProperty(news => news.HeardAt, now), cancellation);
        return Done.It;
    }, cancellation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database could not be asked whether it holds demo data")]
    private static partial void LogNotLooked(ILogger log, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "Demo data was written in {Milliseconds} ms.")]
    private static partial void LogWritten(ILogger log, int milliseconds);
}
