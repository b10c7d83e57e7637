using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Reading;

/// <summary>Which cases the information manager reads by name, and of which only counts: every query of the page begins here.</summary>
internal sealed class DisclosureQuery(MeetingsDb db, Admission admission, CurrentMember member, TimeProvider clock)
{
    public IQueryable<BodyId> Bodies
    {
        get
        {
            var today = Tokyo.DayOf(clock.GetUtcNow());
            return db.Set<RosterEntry>().On(today).Where(entry => entry.Account == member.Id && entry.Role == RosterRole.InformationManager).Select(entry => entry.Body);
        }
    }

    /// <summary>Cases of the manager's bodies whose label they may know.</summary>
    public IQueryable<CaseFile> Known
    {
        get
        {
            var (bodies, visible) = (Bodies, admission.VisibleCases(member.Id));
            return db.Set<CaseFile>().AsNoTracking().Where(file => bodies.Contains(file.Body) && visible.Contains(file.Id));
        }
    }

    /// <summary>The others, without those from which the manager is recused: of these there is not even a count (choice 2).</summary>
    private IQueryable<CaseFileId> Unknown
    {
        get
        {
            var (bodies, visible) = (Bodies, admission.VisibleCases(member.Id));
            var recused = db.Set<CaseRecusal>().InForce().Where(one => one.Account == member.Id).Select(one => one.CaseFile);
            return db.Set<CaseFile>().Where(file => bodies.Contains(file.Body) && !visible.Contains(file.Id) && !recused.Contains(file.Id)).Select(file => file.Id);
        }
    }

    /// <summary>Rows of the ledger by basis, over cases that are not named.</summary>
    public async Task<IReadOnlyDictionary<BasisKind, int>> OthersAsync(CancellationToken cancellation)
    {
        var others = Unknown;
        var inside = await db.Set<Disclosure>().Where(row => others.Contains(row.CaseFile)).GroupBy(row => row.Basis).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        var outside = await db.Set<OutsideDisclosure>().Where(row => others.Contains(row.CaseFile)).GroupBy(row => row.Basis).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return inside.Concat(outside).GroupBy(one => one.Key).OrderBy(group => group.Key).ToDictionary(group => group.Key, group => group.Sum(one => one.Count));
    }

    /// <summary>Decisions not to share or not to give, over cases that are not named (R57).</summary>
    public async Task<int> RefusalsOfOthersAsync(CancellationToken cancellation)
    {
        var others = Unknown;
        return await db.Set<SharingRecord>().CountAsync(record => record.State == SharingRecordState.Refused && others.Contains(record.CaseFile), cancellation)
            + await db.Set<OutsideSharing>().CountAsync(sharing => sharing.State == OutsideState.NotGiven && others.Contains(sharing.CaseFile), cancellation);
    }
}
