using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Commissions;

/// <summary>How somebody stands who is a guest or an observer and nothing else.</summary>
internal sealed record Visitor(bool IsObserver, bool HasCommission, bool IsConfirmed)
{
    /// <summary>False where the letter names meetings and not this one.</summary>
    public bool IsForMeeting { get; init; } = true;
}

/// <summary>Who of the roster is only a visitor, and whose commission names which case (R15, R17).</summary>
internal sealed class CommissionedGuests(MeetingsDb db, TimeProvider clock)
{
    /// <summary>Selections that a commission carries, or that need none: as the database asks it for the gate.</summary>
    public IQueryable<Selection.CaseSelection> Carried(IQueryable<Selection.CaseSelection> selections)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var there = db.Set<RosterEntry>().On(today);
        var files = db.Set<CaseFile>();
        var commissions = Confirmed(today);
        return selections.Where(selection => files.Any(file => file.Id == selection.CaseFile && there.Any(entry =>
            entry.Body == file.Body && entry.Account == selection.Account
            && entry.Role != RosterRole.Observer
            && (entry.Role != RosterRole.Guest || commissions.Any(one => one.CaseFile == selection.CaseFile && one.Account == selection.Account)))));
    }

    /// <summary>The commissions that count today and name this person.</summary>
    public IQueryable<CaseCommission> LettersOf(AccountId person) => Confirmed(Tokyo.DayOf(clock.GetUtcNow())).Where(one => one.Account == person);

    private IQueryable<CaseCommission> Confirmed(DateOnly today) => db.Set<CaseCommission>().Where(one => one.ConfirmedAt != null && today <= one.Until);

    /// <summary>The visitors among these people, at this meeting on this day; everybody else is missing.</summary>
    public async Task<IReadOnlyDictionary<AccountId, Visitor>> VisitorsAsync(CaseFileId caseFile, IReadOnlyCollection<AccountId> people, MeetingId meeting, DateOnly day, CancellationToken cancellation)
    {
        var body = await db.Set<CaseFile>().Where(file => file.Id == caseFile).Select(file => (BodyId?)file.Body).SingleOrDefaultAsync(cancellation);
        var roles = await db.Set<RosterEntry>().AsNoTracking().On(day)
            .Where(entry => entry.Body == body && people.Contains(entry.Account))
            .Select(entry => new { entry.Account, entry.Role }).ToListAsync(cancellation);
        var visiting = roles.GroupBy(entry => entry.Account).Where(group => group.All(entry => RosterRoles.Visitors.Contains(entry.Role))).ToList();
        if (visiting.Count == 0) return new Dictionary<AccountId, Visitor>();
        var letters = await db.Set<CaseCommission>().AsNoTracking().Where(one => one.CaseFile == caseFile && day <= one.Until).ToDictionaryAsync(one => one.Account, cancellation);
        var named = (await db.Set<CommissionMeeting>().AsNoTracking().Where(one => one.CaseFile == caseFile).ToListAsync(cancellation)).ToLookup(one => one.Account, one => one.Meeting);
        return visiting.ToDictionary(group => group.Key, group => new Visitor(
            group.All(entry => entry.Role is RosterRole.Observer), letters.ContainsKey(group.Key), letters.GetValueOrDefault(group.Key)?.ConfirmedAt is not null)
        {
            IsForMeeting = !named[group.Key].Any() || named[group.Key].Contains(meeting),
        });
    }
}
