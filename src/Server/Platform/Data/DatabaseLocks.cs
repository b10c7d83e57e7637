using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Platform.Data;

/// <summary>Locks by name that last until the transaction ends. The app role needs no right to update for them (choice 21).</summary>
internal sealed class DatabaseLocks(MeetingsDb db)
{
    public Task TakeAsync(string name, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellation);
}
