using Quartz;

namespace ConsoleSupport.Meetings.Server.Platform.Jobs;

/// <summary>Starts the scheduler beside the server, and again until it stands: neither a slow nor an absent database holds up the start or ends the host (T26).</summary>
internal sealed partial class JobRunner(ISchedulerFactory schedulers, ILogger<JobRunner> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Null until it has started, and in commands, which run no jobs.</summary>
    public IScheduler? Scheduler { get; private set; }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (Scheduler is { } scheduler)
        {
            Scheduler = null;
            await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var scheduler = await schedulers.GetScheduler(stoppingToken);
                await scheduler.Start(stoppingToken);
                Scheduler = scheduler;
                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            catch (Exception failure)
            {
                // The outermost edge of this loop: jobs that cannot start yet must not end the host.
                LogNotStarted(log, failure.GetType().Name);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The jobs could not be started yet: {Failure}")]
    private static partial void LogNotStarted(ILogger log, string failure);
}
