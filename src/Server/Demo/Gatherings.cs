using System.Globalization;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Anonymous;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>A meeting as the story goes on with it.</summary>
internal sealed record ToldMeeting(string Body, MeetingId Id, DemoPerson Office, DemoPerson Chair, DateTimeOffset StartsAt, DateTimeOffset EndsAt);

/// <summary>Plans meetings with their agendas and leads them through their states.</summary>
internal static class Gatherings
{
    private const string MinutesPerCase = "15";

    public static async Task<ToldMeeting> PlanAsync(
        DemoStage stage, string body, DateTimeOffset startsAt, DateTimeOffset endsAt, string place, IEnumerable<ToldCase> cases, CancellationToken cancellation, DemoJoint? joint = null)
    {
        var (office, chair) = (stage.Town.First(body, RosterRole.Secretariat), stage.Town.First(body, RosterRole.Chair));
        var id = await stage.DoAsync<PlanMeeting, MeetingId>(office, body, async (plan, actor) =>
        {
            var form = new MeetingForm
            {
                Number = (await plan.NextNumberAsync(actor.Standing.Body, cancellation)).ToString(CultureInfo.InvariantCulture),
                Day = JapaneseDates.Machine(Tokyo.DayOf(startsAt)),
                Start = Clock(startsAt),
                End = Clock(endsAt),
                Place = place,
                Parts = [.. StandardParts.All.Select(part => part.Part.ToString())],
                Joint = joint is null ? null : nameof(JointMode.Integrated),
                Partner = joint?.Partner,
            };
            return await plan.HandleAsync(form, actor.Standing, cancellation);
        }, cancellation);
        foreach (var one in cases) await AddAsync(stage, office, body, id, one, joint, cancellation);
        return new ToldMeeting(body, id, office, chair, startsAt, endsAt);
    }

    /// <summary>Asks for the chair's decision, and from there to the papers (資料なし) being open.</summary>
    public static async Task CallAsync(DemoStage stage, ToldMeeting meeting, CancellationToken cancellation)
    {
        await stage.DoAsync<AskDecision, Done>(meeting.Office, meeting.Body, (ask, actor) => ask.HandleAsync(meeting.Id, actor.Standing, cancellation), cancellation);
        await MoveAsync(stage, meeting, meeting.Chair, MeetingMove.Decide, false, cancellation);
        await MoveAsync(stage, meeting, meeting.Office, MeetingMove.Call, false, cancellation);
        await MoveAsync(stage, meeting, meeting.Office, MeetingMove.CheckPapers, true, cancellation);
        await MoveAsync(stage, meeting, meeting.Office, MeetingMove.Release, false, cancellation);
    }

    private static Task<Meeting> MoveAsync(DemoStage stage, ToldMeeting meeting, DemoPerson who, MeetingMove move, bool without, CancellationToken cancellation) =>
        stage.DoAsync<MoveMeeting, Meeting>(who, meeting.Body, async (mover, actor) =>
        {
            var version = await actor.Get<MeetingsDb>().Set<Meeting>().Where(one => one.Id == meeting.Id).Select(one => one.Version).SingleAsync(cancellation);
            var form = new MoveForm { Move = move.ToString(), Without = without ? "on" : null, Version = version.ToString(CultureInfo.InvariantCulture) };
            return await mover.HandleAsync(meeting.Id, form, actor.Standing, cancellation);
        }, cancellation);

    private static Task<AgendaItemId> AddAsync(DemoStage stage, DemoPerson office, string body, MeetingId id, ToldCase about, DemoJoint? joint, CancellationToken cancellation) =>
        stage.DoAsync<SaveItem, AgendaItemId>(office, body, async (save, actor) =>
        {
            var meeting = await actor.Get<MeetingsDb>().Set<Meeting>().SingleAsync(one => one.Id == id, cancellation);
            var form = new ItemForm
            {
                CaseFile = about.Id.ToString(),
                Title = about.Case.About,
                Kind = nameof(AgendaItemKind.Both),
                Duration = MinutesPerCase,
                Presenter = stage.IdOf(about.Case.Selected[0]).ToString(),
                Outcome = about.Case.Outcome,
                Track = joint is null ? null : nameof(ItemTrack.Both),
                Scope = joint?.Scope,
                Facts = [.. about.Facts.Select(fact => fact.ToString())],
            };
            return await save.HandleAsync(meeting, null, form, cancellation);
        }, cancellation);

    /// <summary>Puts a matter without personal data on the agenda; the office checks, somebody else presents.</summary>
    public static Task ConsultAsync(DemoStage stage, ToldMeeting told, DemoConsultation about, CancellationToken cancellation) =>
        stage.DoAsync<SaveAnonymous, AgendaItemId>(told.Office, told.Body, async (save, actor) =>
        {
            var meeting = await actor.Get<MeetingsDb>().Set<Meeting>().SingleAsync(one => one.Id == told.Id, cancellation);
            var form = new AnonymousForm
            {
                Title = about.Title,
                Story = about.Story,
                Outcome = about.Outcome,
                Duration = "10",
                Presenter = stage.IdOf(about.Presenter).ToString(),
                HasName = "no",
                HasUniqueDetail = "no",
                Area = about.Area.ToString(),
                PeopleMeant = about.People.ToString(CultureInfo.InvariantCulture),
            };
            return await save.HandleAsync(meeting, null, form, cancellation);
        }, cancellation);

    private static string Clock(DateTimeOffset instant) => Tokyo.At(instant).ToString("HH:mm", CultureInfo.InvariantCulture);
}
