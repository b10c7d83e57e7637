using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Minutes;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home.Tasks;

/// <summary>Minutes to draft and finish for the office, to approve for the chair; meetings the chair is asked to decide on.</summary>
internal sealed class MeetingTasks(MeetingsDb db, OwnPlaces places) : IGatherTasks
{
    public async Task<IReadOnlyList<TaskView>> GatherAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).Where(place => place.Is(RosterRole.Secretariat, RosterRole.Chair)).ToDictionary(place => place.Body);
        if (own.Count == 0) return [];

        BodyId[] bodies = [.. own.Keys];
        MeetingState[] states = [MeetingState.Closed, MeetingState.MinutesDrafted];
        var waiting = await (
            from meeting in db.Set<Meeting>().AsNoTracking()
            join minutes in db.Set<MinutesDraft>() on meeting.Id equals minutes.Meeting into drafts
            from draft in drafts.DefaultIfEmpty()
            where bodies.Contains(meeting.Body) && states.Contains(meeting.State)
            orderby meeting.StartsAt
            select new
            {
                Meeting = meeting,
                State = draft == null ? (MinutesState?)null : draft.State,
                HasWord = draft != null && db.Set<MinutesApproval>().Any(word => word.Minutes == draft.Id && word.Body == meeting.Body),
            }).ToListAsync(cancellation);
        BodyId[] chaired = [.. own.Values.Where(place => place.Is(RosterRole.Chair)).Select(place => place.Body)];
        var asked = await db.Set<Meeting>().AsNoTracking()
            .Where(meeting => chaired.Contains(meeting.Body) && meeting.State == MeetingState.Draft && meeting.DecisionAskedAt != null)
            .OrderBy(meeting => meeting.StartsAt)
            .ToListAsync(cancellation);
        var offered = await (
            from holding in db.Set<JointHolding>().AsNoTracking()
            join meeting in db.Set<Meeting>() on holding.Meeting equals meeting.Id
            where holding.Partner != null && chaired.Contains(holding.Partner.Value) && holding.Mode == JointMode.Integrated && holding.AgreedAt == null && meeting.State == MeetingState.Draft
            select new { Partner = holding.Partner!.Value, meeting.StartsAt }).ToListAsync(cancellation);
        var alsoAsked = await (
            from holding in db.Set<JointHolding>().AsNoTracking()
            join meeting in db.Set<Meeting>() on holding.Meeting equals meeting.Id
            join lead in db.Set<Body>() on meeting.Body equals lead.Id
            join minutes in db.Set<MinutesDraft>() on meeting.Id equals minutes.Meeting
            where holding.Partner != null && chaired.Contains(holding.Partner.Value) && !chaired.Contains(meeting.Body)
                && holding.Mode == JointMode.Integrated && minutes.State == MinutesState.Submitted
                && !db.Set<MinutesApproval>().Any(word => word.Minutes == minutes.Id && word.Body == holding.Partner.Value)
            select new { Partner = holding.Partner!.Value, meeting.Id, meeting.Number, Lead = lead.Name }).ToListAsync(cancellation);
        return
        [
            .. offered.Select(one => new TaskView(
                TaskKind.Meeting, JointTexts.DecideOffer, own[one.Partner].Name, Tokyo.DayOf(one.StartsAt), HomeTexts.Decide, $"/bodies/{own[one.Partner].Code}/joint")),
            .. asked.Select(meeting => new TaskView(
                TaskKind.Meeting, HomeTexts.DecideMeeting, OwnMeetings.TitleOf(meeting, own[meeting.Body]), Tokyo.DayOf(meeting.StartsAt), HomeTexts.Decide, OwnMeetings.AddressOf(meeting, own[meeting.Body]))),
            .. waiting.Select(row => TaskOf(row.Meeting, row.State, row.HasWord, own[row.Meeting.Body])).OfType<TaskView>(),
            .. alsoAsked.Select(one => new TaskView(
                TaskKind.Minutes, HomeTexts.ApproveMinutes, MeetingsTexts.NumberAndBody(one.Number, JointTexts.Title(one.Lead, own[one.Partner].Name)), null, HomeTexts.Approve,
                $"/bodies/{own[one.Partner].Code}/meetings/{one.Id}/minutes")),
        ];
    }

    private static TaskView? TaskOf(Meeting meeting, MinutesState? state, bool hasWord, OwnPlace place)
    {
        var (office, chair) = (place.Is(RosterRole.Secretariat), place.Is(RosterRole.Chair));
        return state switch
        {
            null when office => Task(HomeTexts.PrepareMinutes, HomeTexts.Draft),
            MinutesState.Drafting when office => Task(HomeTexts.FinishMinutes, HomeTexts.Continue),
            MinutesState.Submitted when chair && !hasWord => Task(HomeTexts.ApproveMinutes, HomeTexts.Approve),
            _ => null,
        };

        TaskView Task(string title, string verb) =>
            new(TaskKind.Minutes, title, OwnMeetings.TitleOf(meeting, place), null, verb, OwnMeetings.AddressOf(meeting, place) + "/minutes");
    }
}
