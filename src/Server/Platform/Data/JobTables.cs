using Microsoft.EntityFrameworkCore;
using Quartz;

namespace ConsoleSupport.Meetings.Server.Platform.Data;

/// <summary>The scheduler's own tables, from the script it brings along. Only the owner makes them; the running server checks that they are there.</summary>
internal static class JobTables
{
    private const string Script = "Quartz.Impl.AdoJobStore.Schema.create_postgres.sql";
    private const string Prefix = "qrtz_";

    public static async Task CreateMissingAsync(MeetingsDb db)
    {
        await using var stream = typeof(IScheduler).Assembly.GetManifestResourceStream(Script)
            ?? throw new InvalidOperationException("The scheduler brings no script for this database.");
        using var reader = new StreamReader(stream);
        var script = (await reader.ReadToEndAsync())
            .Replace("{0}", Prefix, StringComparison.Ordinal)
            .Replace("{1}", Prefix, StringComparison.Ordinal);
#pragma warning disable EF1002 // The script is the scheduler's own and takes no values.
        await db.Database.ExecuteSqlRawAsync(script);
#pragma warning restore EF1002
    }
}
