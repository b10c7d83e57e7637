using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Leaving;

/// <summary>Prepares the notice when the last day of an entry is set, and finds the notices that lie before a person.</summary>
/// <remarks>Nobody who is still on the roster, or comes back to it, is told farewell: whether a notice lies there is asked of the roster each time.</remarks>
internal sealed class Farewells(MeetingsDb db, DeclarationTemplates templates, WebSettings settings, EventOutbox outbox, TimeProvider clock)
{
    /// <summary>For an entry whose last day is set; called again when that day moves.</summary>
    public async Task PrepareAsync(RosterEntry entry, CancellationToken cancellation)
    {
        if (entry.Until is not { } last) return;
        var body = await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == entry.Body, cancellation);
        if (templates.For(body.Kind, Tokyo.DayOf(clock.GetUtcNow())) is not { } template) return;
        var text = template.Farewell
            .Replace("{municipality}", settings.Municipality, StringComparison.Ordinal)
            .Replace("{body}", body.Name, StringComparison.Ordinal);
        if (await db.Set<Farewell>().SingleOrDefaultAsync(one => one.Entry == entry.Id, cancellation) is { } known) (known.GivenOn, known.Text) = (last.AddDays(1), text);
        else db.Add(new Farewell { Entry = entry.Id, Body = entry.Body, Account = entry.Account, GivenOn = last.AddDays(1), Text = text });
        outbox.Raise(new FarewellPrepared(entry.Id, entry.Account, last.AddDays(1)));
    }

    /// <summary>The notices whose day has come, of people whom the roster no longer carries.</summary>
    public IQueryable<Farewell> Given()
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var entries = db.Set<RosterEntry>();
        return db.Set<Farewell>().Where(farewell => farewell.GivenOn <= today
            && !entries.Any(entry => entry.Body == farewell.Body && entry.Account == farewell.Account && (entry.Until == null || entry.Until >= farewell.GivenOn)));
    }

    /// <summary>One line for each body the person has left.</summary>
    public async Task<IReadOnlyList<FarewellLine>> OfAsync(AccountId person, CancellationToken cancellation)
    {
        var rows = await Given().AsNoTracking().Where(farewell => farewell.Account == person)
            .Join(db.Set<Body>(), farewell => farewell.Body, body => body.Id, (farewell, body) => new { Farewell = farewell, body.Name, body.Kind })
            .ToListAsync(cancellation);
        return [.. rows.GroupBy(row => row.Farewell.Body).Select(group => group.OrderBy(row => row.Farewell.Entry.Value).First())
            .OrderByDescending(row => row.Farewell.GivenOn)
            .Select(row => new FarewellLine(row.Farewell.Entry, row.Name, row.Kind, row.Farewell.GivenOn.AddDays(-1), row.Farewell.ConfirmedAt is not null))];
    }
}
