using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>One person of a body on one day. Somebody with several entries has all their roles; agency and post are those of the oldest entry.</summary>
/// <param name="Entry">The oldest open entry.</param>
internal sealed record RosterPerson(
    AccountId Account,
    string Name,
    string NameKana,
    AgencyId Agency,
    string AgencyName,
    string Post,
    MemberClass Class,
    IReadOnlySet<RosterRole> Roles,
    RosterEntryId Entry)
{
    public bool Is(params RosterRole[] roles) => roles.Any(Roles.Contains);
}

/// <summary>Who belongs to a body, for the pages of every slice below. Sorted by kana.</summary>
internal sealed class Rosters(MeetingsDb db, AccountNames names, TimeProvider clock)
{
    public Task<IReadOnlyList<RosterPerson>> OfAsync(BodyId body, CancellationToken cancellation) =>
        OnAsync(body, Tokyo.DayOf(clock.GetUtcNow()), cancellation);

    public async Task<IReadOnlyList<RosterPerson>> OnAsync(BodyId body, DateOnly day, CancellationToken cancellation)
    {
        var rows = await (
            from entry in db.Set<RosterEntry>().AsNoTracking().On(day)
            join agency in db.Set<Agency>().AsNoTracking() on entry.Agency equals agency.Id
            where entry.Body == body
            orderby entry.From, entry.Id
            select new { Entry = entry, agency.Name }).ToListAsync(cancellation);
        var named = await names.OfAsync(rows.Select(row => row.Entry.Account), cancellation);
        var people = rows.GroupBy(row => row.Entry.Account).Select(group =>
        {
            var first = group.First();
            return new RosterPerson(
                group.Key, named[group.Key].Name, named[group.Key].Kana, first.Entry.Agency, first.Name, first.Entry.Post, first.Entry.Class,
                group.Select(row => row.Entry.Role).ToHashSet(), first.Entry.Id);
        });
        return [.. people.OrderBy(person => person.NameKana, StringComparer.Ordinal).ThenBy(person => person.Account.Value)];
    }

    /// <summary>The entry of today's chair; null while the body has none.</summary>
    public Task<RosterEntryId?> ChairEntryAsync(BodyId body, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        return db.Set<RosterEntry>().AsNoTracking().On(today)
            .Where(entry => entry.Body == body && entry.Role == RosterRole.Chair)
            .OrderBy(entry => entry.From).ThenBy(entry => entry.Id)
            .Select(entry => (RosterEntryId?)entry.Id)
            .FirstOrDefaultAsync(cancellation);
    }

    /// <summary>The same by account, for pages that meet ids.</summary>
    public async Task<IReadOnlyDictionary<AccountId, RosterPerson>> ByAccountAsync(BodyId body, CancellationToken cancellation) =>
        (await OfAsync(body, cancellation)).ToDictionary(person => person.Account);
}
