using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Anonymous;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>Builds the page of one meeting for the current member.</summary>
internal sealed class MeetingPages(
    MeetingsDb db,
    MeetingViews views,
    AgendaChecks checks,
    AnonymousStories stories,
    Admission admission,
    ActionViews actions,
    Rosters rosters,
    SettingsInForce settings,
    IDeclarationConditions declarations,
    IEnumerable<IMeetingPanel> panels,
    JointCards joint,
    CurrentMember member)
{
    /// <summary>Null when there is no such meeting for this person.</summary>
    public async Task<MeetingView?> ViewAsync(MeetingId id, Standing standing, CancellationToken cancellation)
    {
        if (await views.FindAsync(member.Id, standing.Body, id, cancellation) is not { } meeting) return null;
        var address = MeetingAddress.Of(standing.BodyCode, id);
        var prepares = standing.Is(RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy);
        var agenda = await views.AgendaForAsync(member.Id, meeting, open: true, cancellation);
        var audiences = prepares ? await checks.AudiencesAsync(agenda, cancellation) : new Dictionary<AgendaItemId, ItemAudience>();
        var roster = await rosters.OfAsync(standing.Body, cancellation);
        var shown = new List<MeetingPanelView>();
        foreach (var panel in panels)
            if (await panel.OfAsync(id, meeting.State, member.Id, standing, cancellation) is { } view) shown.Add(view);
        var next = shown.FirstOrDefault(panel => panel is { IsNextStep: true, Href: not null });
        return new MeetingView
        {
            Address = address,
            Body = standing.BodyName,
            Number = meeting.Number,
            StartsAt = meeting.StartsAt,
            EndsAt = meeting.EndsAt,
            Place = meeting.Place,
            State = meeting.State,
            IsEmergency = meeting.IsEmergency,
            HasNoPapers = meeting.HasNoPapers,
            Version = meeting.Version,
            StateBox = StateBoxes.Of(meeting, standing, address, prepares ? [.. Gaps(agenda, audiences, standing), .. await joint.GapsAsync(meeting, cancellation)] : [], next),
            Agenda = await AgendaAsync(meeting, agenda, audiences, standing, cancellation),
            BodyCard = new BodyCardView(
                standing.BodyName, standing.Kind, (await settings.NumberAsync(meeting.Body, meeting.SettingsNumber, cancellation)).ChairTitle,
                [.. roster.Where(person => person.Is(RosterRole.Chair)).Select(person => person.Name)]),
            Attendance = prepares ? await AttendanceAsync(standing, roster, cancellation) : null,
            Panels = [.. shown.Where(panel => panel != next)],
            History = prepares ? await HistoryAsync(id, roster, cancellation) : [],
            Joint = await joint.OfAsync(meeting, standing, cancellation),
            MayPlan = standing.IsOffice && AgendaEditing.MayArrange(meeting.State),
            SignHref = (await declarations.CurrentAsync(standing.Body, [member.Id], cancellation)).Count == 0 ? $"/bodies/{standing.BodyCode}/declaration" : null,
            Reasoned = StateBoxes.Reasoned(meeting, standing),
        };
    }

    private static List<GapView> Gaps(ViewerAgenda agenda, IReadOnlyDictionary<AgendaItemId, ItemAudience> audiences, Standing standing) =>
    [
        .. AgendaChecks.GapsOf(agenda, audiences).Select(gap => new GapView(
            AgendaReadiness.ToRefusal(gap).Text,
            gap.Kind is GapKind.Basis ? MeetingAddress.OfCase(standing.BodyCode, agenda.Find(gap.Item)!.Item.CaseFile!.Value)
                : standing.IsOffice ? $"{MeetingAddress.OfItem(standing.BodyCode, agenda.Meeting.Id, gap.Item)}/edit" : null,
            gap.Kind switch
            {
                GapKind.Basis => AgendaTexts.MendBasis(gap.Name),
                GapKind.Presenter => AgendaTexts.MendPresenter(gap.Name),
                GapKind.Outcome => AgendaTexts.MendOutcome(gap.Name),
                GapKind.Track => JointTexts.MendTrack(gap.Name),
                _ => throw new InvalidOperationException($"No way to mend {gap.Kind}."),
            })),
    ];

    private async Task<AgendaView> AgendaAsync(
        Meeting meeting, ViewerAgenda agenda, IReadOnlyDictionary<AgendaItemId, ItemAudience> audiences, Standing standing, CancellationToken cancellation)
    {
        var mayArrange = standing.IsOffice && AgendaEditing.MayArrange(meeting.State);
        var open = agenda.Lines.Any(line => line.Item.Part is AgendaPart.ActionReview) ? (await actions.OpenOfBodyAsync(member.Id, meeting.Body, cancellation)).Count : 0;
        var anonymous = await stories.AmongAsync([.. agenda.Lines.Select(line => line.Item.Id)], cancellation);
        var rows = new List<(AgendaLine Line, AgendaRowView Row)>();
        foreach (var line in agenda.Lines)
        {
            var audience = audiences.GetValueOrDefault(line.Item.Id);
            var mayEdit = mayArrange && (line.Item.CaseFile is not { } caseFile || await admission.ForPreparationAsync(member.Id, caseFile, cancellation) is Verdict.Granted);
            rows.Add((line, new AgendaRowView(
                line.Item.Id.ToString(),
                line.Number,
                line.Label,
                line.Words?.Title is { Length: > 0 } title ? title : null,
                line.Words?.Outcome,
                line.Label is not null && line.Item.SealedOutcome is null && (mayArrange || standing.Is(RosterRole.Chair)),
                line.Item.Kind,
                line.Presenter is { } presenter ? $"{presenter.AgencyName} {presenter.Name}" : null,
                line.Item.Duration,
                line.StartsAt,
                audience?.Basis,
                [.. (audience?.Out ?? []).Select(one => one.Why switch
                {
                    FallingOut.NotSigned => AgendaTexts.NotSigned(one.Person.Name),
                    FallingOut.NotInOther => JointTexts.NotInOther(one.Person.Name),
                    _ => AgendaTexts.Uncovered(one.Person.Name),
                })],
                line.Item.Part is AgendaPart.ActionReview ? open : null,
                MeetingAddress.OfItem(standing.BodyCode, meeting.Id, line.Item.Id),
                mayEdit,
                line.Label is not null,
                line.Item.Version)
            {
                Track = line.Item.Track,
                ConsultationHref = anonymous.Contains(line.Item.Id) ? MeetingAddress.OfConsultation(standing.BodyCode, meeting.Id, line.Item.Id) : null,
            }));
        }

        return new AgendaView(
            AgendaSections.Of(rows),
            agenda.Times.Total,
            agenda.Times.Planned,
            agenda.Times.Ends,
            mayArrange,
            audiences.Count > 0,
            mayArrange ? $"{MeetingAddress.Of(standing.BodyCode, meeting.Id)}/items/new" : null)
        {
            ConsultHref = mayArrange ? MeetingAddress.NewConsultation(standing.BodyCode, meeting.Id) : null,
        };
    }

    private async Task<AttendanceView> AttendanceAsync(Standing standing, IReadOnlyCollection<RosterPerson> roster, CancellationToken cancellation)
    {
        var ready = await declarations.CurrentAsync(standing.Body, [.. roster.Select(person => person.Account)], cancellation);
        return new AttendanceView(
            roster.Count,
            roster.Select(person => person.Agency).Distinct().Count(),
            ready.Count,
            standing.IsOffice && ready.Count < roster.Count ? $"/bodies/{standing.BodyCode}/roster" : null);
    }

    private async Task<IReadOnlyList<TransitionView>> HistoryAsync(MeetingId id, IReadOnlyCollection<RosterPerson> roster, CancellationToken cancellation)
    {
        var steps = await db.Set<MeetingTransition>().AsNoTracking().Where(step => step.Meeting == id).OrderBy(step => step.Number).ToListAsync(cancellation);
        return [.. steps.Select(step => new TransitionView(step.From, step.To, step.At, roster.FirstOrDefault(person => person.Account == step.By)?.Name ?? "", step.Reason))];
    }
}
