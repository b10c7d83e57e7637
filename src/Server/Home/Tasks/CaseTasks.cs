using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>What waits for whoever presides over a case: selections to confirm.</summary>
internal sealed class CaseTasks(MeetingsDb db, OwnPlaces places, Presiding presiding, Admission admission, CurrentMember member) : IGatherTasks
{
    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).Where(place => place.Is(RosterRole.Chair, RosterRole.Deputy)).ToDictionary(place => place.Body);
        if (own.Count == 0) return [];

        BodyId[] bodies = [.. own.Keys];
        var known = admission.VisibleCases(member.Id);
        var waiting = await db.Set<CaseFile>().AsNoTracking()
            .Where(file => bodies.Contains(file.Body) && known.Contains(file.Id))
            .Select(file => new
            {
                file.Id,
                file.Body,
                file.Label,
                Selection = db.Set<CaseSelection>().Any(selection => selection.CaseFile == file.Id && selection.ConfirmedAt == null && selection.EndedAt == null),
            })
            .Where(file => file.Selection)
            .ToListAsync(cancellation);

        var tasks = new List<TaskView>();
        foreach (var file in waiting)
        {
            if (!await presiding.OverAsync(file.Id, cancellation)) continue;
            var (more, href) = (HomeTexts.CaseOf(file.Label, own[file.Body].Name), $"/bodies/{own[file.Body].Code}/cases/{file.Id}");
            tasks.Add(new TaskView(TaskKind.Selection, HomeTexts.ConfirmSelection, more, null, HomeTexts.Confirm, href));
        }

        return tasks;
    }
}
