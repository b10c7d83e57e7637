using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Notes;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>Holds the finished meeting: check-in, its items one after the other, notes, decisions, actions, closing.</summary>
internal static class PastMeeting
{
    public static async Task HoldAsync(DemoStage stage, ToldMeeting meeting, DemoFinished told, IReadOnlyList<ToldCase> cases, CancellationToken cancellation)
    {
        stage.Clock.MoveTo(meeting.StartsAt.AddMinutes(-15));
        DemoPerson[] members = [.. cases.SelectMany(one => one.Case.Selected).Distinct().Select(stage.Town.Person)];
        foreach (var person in members.Prepend(meeting.Office).Prepend(meeting.Chair)) await EnterAsync(stage, meeting, person, cancellation);
        foreach (var person in members) await AdmitAsync(stage, meeting, person, cancellation);

        stage.Clock.MoveTo(meeting.StartsAt);
        await MoveAsync(stage, meeting, _ => new RoomAct.Open(), cancellation);
        var items = await stage.LookAsync(services => services.GetRequiredService<MeetingsDb>().Set<AgendaItem>().AsNoTracking()
            .Where(item => item.Meeting == meeting.Id).OrderBy(item => item.Position).ToListAsync(cancellation));
        foreach (var item in items)
        {
            if (item.Id != items[0].Id) await MoveAsync(stage, meeting, _ => new RoomAct.Next(), cancellation);
            if (item.CaseFile is not null) await DiscussAsync(stage, meeting, item.Id, told, cancellation);
            stage.Clock.MoveTo(stage.Clock.GetUtcNow().AddMinutes(item.Duration));
        }

        stage.Clock.MoveTo(meeting.EndsAt);
        await MoveAsync(stage, meeting, _ => new RoomAct.Close(OpenEnds.None), cancellation);
    }

    private static async Task EnterAsync(DemoStage stage, ToldMeeting meeting, DemoPerson person, CancellationToken cancellation)
    {
        await stage.DoAsync<ConfirmReminder, Done>(
            person, meeting.Body, (confirm, actor) => confirm.HandleAsync(meeting.Id, new ReminderForm { Confirmed = "on" }, actor.Standing, cancellation), cancellation);
        await stage.DoAsync<AnswerConflicts, bool>(person, meeting.Body, async (answer, actor) =>
        {
            var room = await actor.Get<Rooms>().FindAsync(actor.Standing.Body, meeting.Id, cancellation);
            var asked = await actor.Get<ConflictQuestions>().OfAsync(room!, cancellation);
            return await answer.HandleAsync(meeting.Id, NoConflict(asked), actor.Standing, cancellation);
        }, cancellation);
        await stage.DoAsync<AskToEnter, bool>(person, meeting.Body, (ask, actor) => ask.HandleAsync(meeting.Id, new AskForm(), actor.Standing, cancellation), cancellation);
    }

    private static ConflictsForm NoConflict(IReadOnlyList<ConflictAbout> asked) => new()
    {
        Items = [.. asked.Select(one => one.Item.ToString())],
        Answers = [.. asked.Select(_ => "has-not")],
        Grounds = [.. asked.Select(_ => "")],
    };

    private static Task<Done> AdmitAsync(DemoStage stage, ToldMeeting meeting, DemoPerson person, CancellationToken cancellation) => stage.DoAsync<AdmitPerson, Done>(
        meeting.Office,
        meeting.Body,
        (admit, actor) => admit.HandleAsync(meeting.Id, new RoomPersonForm { Person = stage.IdOf(person).ToString() }, true, actor.Standing, cancellation),
        cancellation);

    private static Task<RoomPhase> MoveAsync(DemoStage stage, ToldMeeting meeting, Func<AgendaItemId?, RoomAct> act, CancellationToken cancellation) =>
        stage.DoAsync<MoveRoom, RoomPhase>(meeting.Chair, meeting.Body, async (move, actor) =>
        {
            var session = await actor.Get<MeetingsDb>().Set<LiveSession>().AsNoTracking().SingleAsync(one => one.Meeting == meeting.Id, cancellation);
            return await move.HandleAsync(meeting.Id, new RoomMoveForm { At = Scenes.AtOf(session) }, act, actor.Standing, cancellation);
        }, cancellation);

    private static async Task DiscussAsync(DemoStage stage, ToldMeeting meeting, AgendaItemId item, DemoFinished told, CancellationToken cancellation)
    {
        await stage.DoAsync<SaveNote, Done>(
            meeting.Office,
            meeting.Body,
            (save, actor) => save.HandleAsync(meeting.Id, new ItemNoteForm { NoteItem = item.ToString(), NoteVersion = "0", Note = told.Note }, actor.Standing, cancellation),
            cancellation);
        foreach (var words in told.Decisions)
        {
            var decision = await stage.DoAsync<RecordDecision, DecisionId>(
                meeting.Office,
                meeting.Body,
                (record, actor) => record.HandleAsync(meeting.Id, new DecisionForm { DecisionItem = item.ToString(), Decision = words }, actor.Standing, cancellation),
                cancellation);
            await stage.DoAsync<ConfirmDecision, Done>(
                meeting.Chair,
                meeting.Body,
                (confirm, actor) => confirm.HandleAsync(meeting.Id, new ConfirmDecisionForm { Confirm = $"{decision}.0" }, actor.Standing, cancellation),
                cancellation);
        }

        foreach (var action in told.Actions)
        {
            var form = new RoomActionForm
            {
                ActionItem = item.ToString(),
                Text = action.Text,
                Owner = stage.IdOf(action.Owner).ToString(),
                DueOn = JapaneseDates.Machine(Tokyo.DayOf(meeting.StartsAt).AddDays(action.Days)),
            };
            await stage.DoAsync<RecordRoomAction, ActionId>(
                meeting.Office, meeting.Body, (record, actor) => record.HandleAsync(meeting.Id, form, actor.Standing, cancellation), cancellation);
        }
    }
}
