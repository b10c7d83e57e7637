using System.Collections.Concurrent;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using Microsoft.AspNetCore.Http;

namespace ConsoleSupport.Meetings.IntegrationTests.Authorization;

/// <summary>What each tried cell wrote into the trail, and whether its act came as far as the commit.</summary>
internal sealed class Ledger
{
    /// <summary>Marks a request with the number of its cell.</summary>
    public const string Header = "X-Cell";

    private readonly ConcurrentDictionary<string, Entry> _cells = new();

    public Entry Of(string cell) => _cells.GetValueOrDefault(cell, new Entry(0, 0, false));

    public void Note(string cell, int allowed, int refused, bool done) => _cells.AddOrUpdate(
        cell, _ => new Entry(allowed, refused, done), (_, entry) => new Entry(entry.Allowed + allowed, entry.Refused + refused, entry.Done || done));

    /// <param name="Allowed">Entries about what was done or read.</param>
    /// <param name="Refused">Entries about what was refused.</param>
    /// <param name="Done">The act would have been committed.</param>
    internal sealed record Entry(int Allowed, int Refused, bool Done);
}

/// <summary>Speaks after the trail, last before the commit: counts what was written and stops every marked act, so that one town serves all cells unchanged.</summary>
internal sealed class StopBeforeCommit(MeetingsDb db, IHttpContextAccessor accessor, Ledger ledger) : IBeforeCommit
{
    public Task WriteAsync(CancellationToken cancellation)
    {
        if (accessor.HttpContext is not { } http || http.Request.Headers[Ledger.Header] is not [{ } cell]) return Task.CompletedTask;
        var written = db.ChangeTracker.Entries<AuditEntry>().Select(entry => entry.Entity.Allowed).ToList();
        var refused = written.Count(allowed => !allowed);
        var isAct = HttpMethods.IsPost(http.Request.Method) && refused == 0;
        ledger.Note(cell, written.Count - refused, refused, isAct);
        return isAct ? throw new InvalidOperationException("Far enough: nothing of a tried cell is kept.") : Task.CompletedTask;
    }

    public void Forget()
    {
    }
}
