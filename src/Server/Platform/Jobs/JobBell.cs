using Quartz;

namespace ConsoleSupport.Meetings.Server.Platform.Jobs;

/// <summary>Has a job run now instead of at its next time. A lost ring costs only that wait.</summary>
internal sealed partial class JobBell(JobRunner runner, ILogger<JobBell> log)
{
    public async Task RingAsync<TJob>()
        where TJob : IJob
    {
        if (runner.Scheduler is not { } scheduler) return;
        try
        {
            await scheduler.TriggerJob(JobSetup.KeyOf<TJob>());
        }
        catch (SchedulerException failure)
        {
            LogNotRung(log, typeof(TJob).Name, failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Job} could not be woken: {Failure}")]
    private static partial void LogNotRung(ILogger log, string job, string failure);
}
