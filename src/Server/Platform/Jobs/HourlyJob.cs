using Quartz;

namespace ConsoleSupport.Meetings.Server.Platform.Jobs;

/// <summary>Something of a slice that has to happen when time passes, and may happen again: at each full hour, so that a day that begins is met at its first moment.</summary>
internal interface IAtTheHour
{
    Task RunAsync(CancellationToken cancellation);
}

/// <summary>Runs them one after the other.</summary>
[DisallowConcurrentExecution]
internal sealed class HourlyJob(IEnumerable<IAtTheHour> all) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var one in all) await one.RunAsync(cancellationToken);
    }
}
