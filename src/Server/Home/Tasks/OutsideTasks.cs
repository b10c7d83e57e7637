using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>For 担当: what was given in an emergency waits for its report, and for a place on the next agenda (D5).</summary>
internal sealed class OutsideTasks(MeetingsDb db, OwnPlaces places, Admission admission, IPlannedMeetings meetings, CurrentMember member, TimeProvider clock) : IGatherTasks
{
    /// <summary>Days after which an emergency is no longer put forward for an agenda.</summary>
    private const int DaysPutForward = 60;

    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).ToDictionary(place => place.Body);
        BodyId[] bodies = [.. own.Keys];
        var known = admission.VisibleCases(member.Id);
        var since = clock.GetUtcNow().AddDays(-DaysPutForward);
        var given = await (
            from sharing in db.Set<OutsideSharing>().AsNoTracking()
            join file in db.Set<CaseFile>() on sharing.CaseFile equals file.Id
            where sharing.Row == SharingRow.D5 && sharing.State != OutsideState.NotGiven && bodies.Contains(sharing.Body) && known.Contains(file.Id)
                && db.Set<Responsible>().Any(one => one.CaseFile == file.Id && one.Account == member.Id)
            orderby sharing.At
            select new
            {
                sharing.Id,
                sharing.Body,
                sharing.State,
                sharing.At,
                sharing.ReportDueOn,
                sharing.CaseFile,
                file.Label,
                IsOnAgenda = db.Set<AgendaItem>().Any(item => item.CaseFile == file.Id && db.Set<Meeting>().Any(meeting => meeting.Id == item.Meeting && meeting.StartsAt > sharing.At)),
            }).ToListAsync(cancellation);

        var tasks = new List<TaskView>();
        foreach (var one in given)
        {
            var place = own[one.Body];
            var (more, record) = (OutsideTexts.TaskOf(one.Label, place.Name), $"/bodies/{place.Code}/cases/{one.CaseFile}/outside/{one.Id}");
            if (one.State is OutsideState.ReportDue) tasks.Add(new TaskView(TaskKind.Minutes, OutsideTexts.TaskReport, more, one.ReportDueOn, OutsideTexts.TaskReportVerb, record));
            if (one.IsOnAgenda || one.At < since) continue;
            var ahead = (await meetings.OfAsync(one.Body, cancellation)).Where(meeting => meeting.StartsAt > clock.GetUtcNow()).MinBy(meeting => meeting.StartsAt);
            tasks.Add(new TaskView(
                TaskKind.Meeting, OutsideTexts.TaskAgenda, more, null, OutsideTexts.TaskAgendaVerb, ahead is null ? record : $"/bodies/{place.Code}/meetings/{ahead.Id}"));
        }

        return tasks;
    }
}
