using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>Recusals in front of whoever decides on them (R81), and conflicts found after the fact in front of the 担当 (R84). Nobody is shown one about themselves.</summary>
internal sealed class RecusalTasks(MeetingsDb db, OwnPlaces places, CaseDoor door, Admission admission, CurrentMember member) : IGatherTasks
{
    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).Where(place => place.Is(RosterRole.Chair, RosterRole.Deputy, RosterRole.Secretariat)).ToDictionary(place => place.Body);
        if (own.Count == 0) return [];
        BodyId[] bodies = [.. own.Keys];
        var tasks = new List<TaskView>();
        foreach (var (recusal, file) in await OpenAsync(db.Set<CaseRecusal>().Undecided(), bodies, cancellation))
        {
            if (!own[file.Body].Is(RosterRole.Chair, RosterRole.Deputy) || !await DecidesAsync(file, recusal.Account, cancellation)) continue;
            tasks.Add(new TaskView(
                TaskKind.Selection, recusal.InForceSince is null ? HomeTexts.DecideChallenge : HomeTexts.DecideRecusal, HomeTexts.CaseOf(file.Label, own[file.Body].Name), null, HomeTexts.Decide,
                RecusalPages.Address(own[file.Body].Code, file.Id, recusal.Id)));
        }

        var responsible = db.Set<Responsible>().Where(one => one.Account == member.Id).Select(one => one.CaseFile);
        var found = db.Set<CaseRecusal>().InForce().Where(one => one.KnewBefore && one.TakenUpAt == null && responsible.Contains(one.CaseFile));
        foreach (var (_, file) in (await OpenAsync(found, bodies, cancellation)).DistinctBy(one => one.File.Id))
        {
            if (await admission.ForPreparationAsync(member.Id, file.Id, cancellation) is not Verdict.Granted) continue;
            tasks.Add(new TaskView(
                TaskKind.Selection, HomeTexts.TakeUpConflict, HomeTexts.CaseOf(file.Label, own[file.Body].Name), null, HomeTexts.See,
                $"{ListCases.Address(own[file.Body].Code, file.Id)}#recusal"));
        }

        return tasks;
    }

    private async Task<IReadOnlyList<(CaseRecusal Recusal, CaseFile File)>> OpenAsync(IQueryable<CaseRecusal> recusals, BodyId[] bodies, CancellationToken cancellation)
    {
        var found = await (
            from recusal in recusals.AsNoTracking()
            join file in db.Set<CaseFile>().AsNoTracking() on recusal.CaseFile equals file.Id
            where recusal.Account != member.Id && bodies.Contains(file.Body)
            orderby recusal.DeclaredAt
            select new { recusal, file }).ToListAsync(cancellation);
        return [.. found.Select(one => (one.recusal, one.file))];
    }

    /// <summary>Whether it is the member's to decide, and whether the gate tells them that the case exists.</summary>
    private async Task<bool> DecidesAsync(CaseFile file, AccountId about, CancellationToken cancellation)
    {
        if (!await door.DecidesAsync(file, about, member.Id, cancellation)) return false;
        return await admission.ForPreparationAsync(member.Id, file.Id, cancellation) is Verdict.Granted
            || await admission.ForRecusalDecisionAsync(member.Id, file.Id, cancellation) is Verdict.Granted;
    }
}
