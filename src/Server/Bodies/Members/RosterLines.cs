using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>Entries of a roster as pages draw them, by kana. Declaration states go only to readers who may know them.</summary>
internal sealed class RosterLines(MeetingsDb db, AccountNames names, IDeclarationStates declarations, TimeProvider clock)
{
    public async Task<IReadOnlyList<RosterLine>> OfAsync(BodyId body, AccountId viewer, bool withStates, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var rows = await (
            from entry in db.Set<RosterEntry>().AsNoTracking()
            join agency in db.Set<Agency>().AsNoTracking() on entry.Agency equals agency.Id
            where entry.Body == body
            select new { Entry = entry, Agency = agency.Name }).ToListAsync(cancellation);
        AccountId[] people = [.. rows.Select(row => row.Entry.Account).Distinct()];
        var named = await names.OfAsync(people, cancellation);
        var states = withStates ? await declarations.OfAsync(body, people, cancellation) : null;
        return [.. rows
            .Select(row => new RosterLine(
                row.Entry.Id, named[row.Entry.Account].Name, named[row.Entry.Account].Kana, row.Agency, row.Entry.Post, row.Entry.Class, row.Entry.Role,
                row.Entry.From, row.Entry.Until, today < row.Entry.From, row.Entry.Account == viewer,
                row.Entry.IsOn(today) ? states?[row.Entry.Account].State : null, states?[row.Entry.Account].ValidUntil)
            {
                Principal = row.Entry.Principal is { } principal && rows.Find(other => other.Entry.Id == principal) is { } other ? named[other.Entry.Account].Name : null,
            })
            .OrderBy(line => Kana.Folded(line.NameKana), StringComparer.Ordinal).ThenBy(line => line.From)];
    }
}
