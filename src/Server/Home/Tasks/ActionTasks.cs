using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>Open actions the member took on, as far as they may know of them; the label only when it is theirs to know (choice 40).</summary>
internal sealed class ActionTasks(MeetingsDb db, OwnPlaces places, ActionViews views, CurrentMember member) : IGatherTasks
{
    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var actions = await views.MineAsync(member.Id, cancellation);
        if (actions.Count == 0) return [];
        var own = (await places.AllAsync(cancellation)).ToDictionary(place => place.Body);
        CaseFileId[] named = [.. actions.Select(action => action.CaseFile).OfType<CaseFileId>().Distinct()];
        var known = views.LabelsOpenTo(member.Id);
        var labels = await db.Set<CaseFile>().AsNoTracking().Where(file => named.Contains(file.Id) && known.Contains(file.Id)).ToDictionaryAsync(file => file.Id, file => file.Label, cancellation);
        return [.. actions.Select(action => new TaskView(
            TaskKind.Action,
            action.Text,
            HomeTexts.ActionOf(action.CaseFile is { } file ? labels.GetValueOrDefault(file) : null, own[action.Body].Name),
            action.DueOn,
            HomeTexts.RecordState,
            "/actions"))];
    }
}
