using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace ConsoleSupport.Meetings.Server.Platform.Jobs;

/// <summary>Forgets the answers of acts older than a week: no form stays open that long.</summary>
[DisallowConcurrentExecution]
internal sealed class ForgetOldKeysJob(MeetingsDb db, TimeProvider clock) : IJob
{
    internal static readonly TimeSpan Age = TimeSpan.FromDays(7);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var before = clock.GetUtcNow() - Age;
        await db.Set<IdempotencyRecord>().Where(record => record.At < before).ExecuteDeleteAsync(cancellationToken);
    }
}
