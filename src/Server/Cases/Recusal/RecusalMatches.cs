using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Household;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>Collects what <see cref="RecusalMatching"/> goes by. A linked case counts only for somebody who prepares it too (R144).</summary>
internal sealed class RecusalMatches(MeetingsDb db, Households households, TimeProvider clock)
{
    /// <summary>Proposals, with the label of the case in which each is known; about oneself nothing is proposed.</summary>
    public async Task<IReadOnlyList<(RecusalMatch Match, string? ThroughLabel)>> OfAsync(CaseFile file, AccountId reader, CancellationToken cancellation)
    {
        var linked = await households.OfAsync(file.Id, reader, cancellation);
        CaseFileId[] cases = [file.Id, .. linked.Select(one => one.Id)];
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var entries = await db.Set<RosterEntry>().AsNoTracking().On(today).Where(entry => entry.Body == file.Body).Select(entry => new { entry.Account, entry.Agency }).ToListAsync(cancellation);
        var roster = entries.GroupBy(entry => entry.Account).ToDictionary(group => group.Key, group => (IReadOnlySet<AgencyId>)group.Select(entry => entry.Agency).ToHashSet());
        var inForce = await db.Set<CaseRecusal>().AsNoTracking().InForce().Where(one => cases.Contains(one.CaseFile)).OrderBy(one => one.DeclaredAt).ToListAsync(cancellation);
        var settled = await db.Set<CaseRecusal>().Where(one => one.CaseFile == file.Id).Select(one => one.Account).ToListAsync(cancellation);
        var known = inForce.Select(one => new KnownConflict(one.CaseFile, one.Account, one.Ground, roster.GetValueOrDefault(one.Account, new HashSet<AgencyId>()))).ToList();
        return
        [
            .. RecusalMatching.Of(file.Id, known, roster, settled.Append(reader).ToHashSet())
                .Select(match => (match, linked.FirstOrDefault(one => one.Id == match.Through)?.Label)),
        ];
    }
}
