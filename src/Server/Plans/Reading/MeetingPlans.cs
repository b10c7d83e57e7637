using ConsoleSupport.Meetings.Client.Plans;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Plans.Opening;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Reading;

/// <summary>The plans on one meeting's agenda, as far as the reader may know their items, and what the meeting needs before it opens (R19, R20).</summary>
internal sealed class MeetingPlans(
    MeetingsDb db, MeetingViews meetings, PlanBook book, CasePlans lines, HiddenPlans hidden, Admission admission, Rosters rosters, BodyKeys keys, CurrentMember member, Pages pages)
{
    public async Task<IResult> ShowAsync(MeetingId id, MunicipalOnlyForm form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        if (standing.Kind is not BodyKind.CoordinationMeeting || await meetings.FindAsync(member.Id, standing.Body, id, cancellation) is not { } meeting)
            return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var shown = new List<PlanLine>();
        foreach (var (plan, label, item, isPrepared) in await OnAgendaAsync(meeting, cancellation))
        {
            var line = await lines.LineAsync(plan, label, standing, cancellation);

            // Members hear what lies before them, not how the office goes on with it.
            shown.Add(isPrepared
                ? line with { Href = PlanAddress.OfItem(standing.BodyCode, id, item) }
                : line with { Href = PlanAddress.OfItem(standing.BodyCode, id, item), State = null, Pattern = null, FixedOn = null, LoanHint = LoanOfficerHint.NotNeeded });
        }

        var view = new MeetingPlansView(
            MeetingsTexts.NumberAndBody(meeting.Number, standing.BodyName), MeetingAddress.Of(standing.BodyCode, id), PlanAddress.OfMeeting(standing.BodyCode, id),
            shown, await OpeningAsync(meeting, form, standing, cancellation), refusals.AsProblems());

        // A reason that stands, or a meeting that is over, has no form to draw again (choice 42).
        if (refusals.Count > 0 && view.Opening is not { MayReason: true }) return await pages.RefuseAsync(refusals);
        return await pages.DrawAsync<MeetingPlansPage>(PlansTexts.MeetingPlansTitle, view, refusals);
    }

    /// <summary>Plans at items that are open to this reader: to those who prepare, and to the item's audience. Knowing the label is not enough.</summary>
    public async Task<IReadOnlyList<(PlanFile Plan, string Label, AgendaItemId Item, bool IsPrepared)>> OnAgendaAsync(Meeting meeting, CancellationToken cancellation)
    {
        var agenda = await meetings.AgendaForAsync(member.Id, meeting, open: false, cancellation);
        var found = new List<(PlanFile, string, AgendaItemId, bool)>();
        foreach (var line in agenda.Lines)
        {
            if (line.Label is not { } label || await book.AtItemAsync(line.Item.Id, cancellation) is not { } plan) continue;
            var isPrepared = await admission.ForPreparationAsync(member.Id, plan.Plan.CaseFile, cancellation) is Verdict.Granted;
            if (!isPrepared && await admission.ForItemAsync(member.Id, line.Item.Id, GateRow.Papers, cancellation) is not Verdict.Granted) continue;
            if (isPrepared || !await hidden.HidesAsync(plan.Plan.CaseFile, plan.AtMeeting, cancellation)) found.Add((plan, label, line.Item.Id, isPrepared));
        }

        return found;
    }

    private async Task<OpeningView?> OpeningAsync(Meeting meeting, MunicipalOnlyForm form, Standing standing, CancellationToken cancellation)
    {
        if (!standing.Is(RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy)) return null;
        var municipal = await db.Set<Agency>().Where(agency => agency.IsMunicipal).Select(agency => agency.Id).ToListAsync(cancellation);
        var reason = await db.Set<MunicipalOnlyReason>().AsNoTracking().SingleOrDefaultAsync(one => one.Meeting == meeting.Id, cancellation);
        return new OpeningView(
            (await rosters.OfAsync(standing.Body, cancellation)).All(person => municipal.Contains(person.Agency)),
            reason is null ? null : await keys.OpenAsync(standing.Body, ReasonMunicipalOnly.Column, meeting.Id.Value, reason.SealedReason, cancellation),
            reason is null && meeting.ClosedAt is null,
            form);
    }
}

/// <summary>The way to the plans from the page of their meeting.</summary>
internal sealed class PlansPanel(MeetingsDb db, MeetingPlans plans) : IMeetingPanel
{
    public async Task<MeetingPanelView?> OfAsync(MeetingId meeting, MeetingState state, AccountId reader, Standing standing, CancellationToken cancellation)
    {
        if (standing.Kind is not BodyKind.CoordinationMeeting || state is MeetingState.Cancelled) return null;
        var found = await db.Set<Meeting>().AsNoTracking().SingleAsync(one => one.Id == meeting, cancellation);
        var count = (await plans.OnAgendaAsync(found, cancellation)).Count;
        return new MeetingPanelView(PlansTexts.MeetingPlansTitle, PlansTexts.PlansHere(count), PlansTexts.OpenPlans, PlanAddress.OfMeeting(standing.BodyCode, meeting), false);
    }
}

internal static class MeetingPlansEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(
        "/bodies/{body}/meetings/{meeting}/plans",
        (MeetingId meeting, Standing standing, MeetingPlans show, CancellationToken cancellation) => show.ShowAsync(meeting, new MunicipalOnlyForm(), standing, [], cancellation))
        .Requires(PlansPermissions.Read);
}
