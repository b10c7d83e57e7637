using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>Open actions the member took on. Of one whose case they are recused from they see nothing (R82); the label only when it is theirs to know (choice 40).</summary>
internal sealed class ActionTasks(MeetingsDb db, OwnPlaces places, Admission admission, CurrentMember member) : IGatherTasks
{
    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).ToDictionary(place => place.Body);
        BodyId[] bodies = [.. own.Keys];
        var recused = db.Set<CaseRecusal>().InForce().Where(recusal => recusal.Account == member.Id).Select(recusal => (CaseFileId?)recusal.CaseFile);
        var actions = await db.Set<AgreedAction>().AsNoTracking()
            .Where(action => action.Owner == member.Id && bodies.Contains(action.Body) && !recused.Contains(action.CaseFile))
            .Where(action => action.Status == ActionStatus.NotStarted || action.Status == ActionStatus.Underway)
            .Select(action => new { action.Text, action.DueOn, action.Body, action.CaseFile })
            .ToListAsync(cancellation);
        if (actions.Count == 0) return [];

        var known = admission.VisibleCases(member.Id);
        var labels = await db.Set<CaseFile>().AsNoTracking().Where(file => known.Contains(file.Id)).ToDictionaryAsync(file => file.Id, file => file.Label, cancellation);
        return [.. actions.Select(action => new TaskView(
            TaskKind.Action,
            action.Text,
            HomeTexts.ActionOf(action.CaseFile is { } file ? labels.GetValueOrDefault(file) : null, own[action.Body].Name),
            action.DueOn,
            HomeTexts.RecordState,
            "/actions"))];
    }
}
