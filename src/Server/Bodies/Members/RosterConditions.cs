using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

/// <summary>Answers the gate from today's roster.</summary>
internal sealed class RosterConditions(MeetingsDb db, TimeProvider clock) : IRosterConditions
{
    public async Task<IReadOnlySet<AccountId>> OnRosterAsync(BodyId body, IReadOnlyCollection<AccountId> people, CancellationToken cancellation) =>
        (await Today().Where(entry => entry.Body == body && people.Contains(entry.Account)).Select(entry => entry.Account).ToListAsync(cancellation)).ToHashSet();

    public async Task<(IReadOnlySet<AccountId> Chairs, IReadOnlySet<AccountId> Deputies)> ChairsAsync(BodyId body, CancellationToken cancellation)
    {
        var presiding = await Today()
            .Where(entry => entry.Body == body && (entry.Role == RosterRole.Chair || entry.Role == RosterRole.Deputy))
            .Select(entry => new { entry.Account, entry.Role })
            .ToListAsync(cancellation);
        HashSet<AccountId> With(RosterRole role) => [.. presiding.Where(entry => entry.Role == role).Select(entry => entry.Account)];
        return (With(RosterRole.Chair), With(RosterRole.Deputy));
    }

    public IQueryable<BodyId> BodiesOf(AccountId person) => Today().Where(entry => entry.Account == person).Select(entry => entry.Body);

    public IQueryable<BodyId> ChairedBy(AccountId person) =>
        Today().Where(entry => entry.Account == person && entry.Role == RosterRole.Chair).Select(entry => entry.Body);

    private IQueryable<RosterEntry> Today()
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        return db.Set<RosterEntry>().On(today);
    }
}
