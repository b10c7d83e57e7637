using ConsoleSupport.Meetings.Client.Plans;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Plans.AtMeeting;
using ConsoleSupport.Meetings.Server.Plans.Municipality;
using ConsoleSupport.Meetings.Server.Plans.Opening;
using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Reading;

/// <summary>The page of one plan for those who prepare its case: where it stands, the one next step, its history.</summary>
internal sealed class PlanPages(
    MeetingsDb db, PlanDoor door, OpenedPlans opened, HiddenPlans hidden, TableableItems items, MunicipalOffices offices, Rosters rosters, AccountNames names, CurrentMember member, Pages pages)
{
    public async Task<IResult> ShowAsync(CaseFileId caseFile, PlanId id, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.PlanAsync(caseFile, id, standing, cancellation);
        return prepared.IsDone
            ? await pages.ShowAsync<PlanPage>(PlansTexts.PlanTitle, await ViewAsync(prepared.Value, standing, cancellation))
            : await pages.RefuseAsync(prepared.Refusals);
    }

    /// <summary>The page again with what was typed in one of its forms.</summary>
    public async Task<IResult> RedrawAsync(
        CaseFileId caseFile, PlanId id, Standing standing, PlanAct act, IReadOnlyList<Refusal> refusals, Func<PlanView, PlanView> typed, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var prepared = await door.PlanAsync(caseFile, id, standing, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);

        // The plan has gone on: the form is no longer there, and the page of the refusal gives the words back (choice 42).
        if (prepared.Value.Of.Course.ReasonAgainst(act) is not null) return await pages.RefuseAsync(refusals);
        var view = typed(await ViewAsync(prepared.Value, standing, cancellation)) with { Problems = refusals.AsProblems() };
        return await pages.RedrawAsync<PlanPage>(PlansTexts.PlanTitle, view, refusals);
    }

    private async Task<PlanView> ViewAsync(PreparedPlan prepared, Standing standing, CancellationToken cancellation)
    {
        var (file, plan, grant) = (prepared.Of, prepared.Plan, prepared.Grant);
        var history = new List<PlanTextView>();
        foreach (var text in file.Texts.Reverse()) history.Add(await opened.TextAsync(grant, text, cancellation));
        PlanAct[] may = standing.IsOffice ? [.. Enum.GetValues<PlanAct>().Where(act => act is not PlanAct.RecordWord && PlanCourse.MayBeDone(act, file.State))] : [];
        var roster = await rosters.OfAsync(standing.Body, cancellation);
        return new PlanView
        {
            Label = prepared.File.Label,
            CaseBase = Cases.ListCases.Address(standing.BodyCode, plan.CaseFile),
            Base = PlanAddress.Of(standing.BodyCode, plan.CaseFile, plan.Id),
            Number = plan.Number,
            PreviousNumber = plan.Previous is null ? null : plan.Number - 1,
            State = file.State,
            Pattern = file.Course.Pattern,
            NeedsAgreement = file.Course.NeedsAgreement,
            FixedOn = file.Course.FixedOn,
            Emergency = plan.Emergency,
            EmergencyOn = plan.EmergencyOn,
            NoPost = plan.NoPost,
            LoanHint = await HintAsync(file, cancellation),
            LoanOfficer = plan.LoanOfficer is { } officer ? (await names.OfAsync(officer, cancellation)).Name : null,
            Texts = history,
            Tabled = await TabledAsync(plan, standing, cancellation),
            Word = await opened.WordAsync(grant, file, cancellation),
            Agreement = file.Agreement is { } agreed ? new AgreementView(agreed.AgreedOn, agreed.Way, (await names.OfAsync(agreed.AskedBy, cancellation)).Name) : null,
            Decision = await opened.DecisionAsync(grant, file, cancellation),
            Reported = file.Report is { } report ? new MunicipalReportView(report.ReportedOn, await opened.OfficeAsync(report.Office, cancellation)) : null,
            EndedOn = plan.EndedOn,
            Evaluation = await opened.EvaluationAsync(grant, plan, cancellation),
            May = may,
            Items = may.Contains(PlanAct.Table) ? [.. (await items.OfAsync(plan, cancellation)).Select(one => new PlanChoice(one.Item.Id.ToString(), Name(one.Meeting)))] : [],
            Offices = await offices.ChoicesAsync(cancellation),
            People = [.. roster.Select(person => new PlanChoice(person.Account.ToString(), PlansTexts.PersonOf(person.Name, person.AgencyName)))],
            IsHidden = await hidden.HidesAsync(plan.CaseFile, file.Newest, cancellation),
            Version = PlanDoor.VersionOf(plan),
            Agree = new AgreementForm { AskedBy = member.Id.ToString() },
        };
    }

    /// <summary>Whether the officer for the loan is named, and selected for the case (R20).</summary>
    public async Task<LoanOfficerHint> HintAsync(PlanFile file, CancellationToken cancellation)
    {
        if (file.Newest is not { } newest || file.State is not (PlanState.Draft or PlanState.AtMeeting)) return LoanOfficerHint.NotNeeded;
        var (caseFile, officer) = (file.Plan.CaseFile, file.Plan.LoanOfficer);
        var isSelected = officer is not null && await db.Set<CaseSelection>().AnyAsync(
            one => one.CaseFile == caseFile && one.Account == officer && one.ConfirmedAt != null && one.EndedAt == null, cancellation);
        return LoanOfficer.Of([.. newest.Services], officer is not null, isSelected);
    }

    private async Task<TabledView?> TabledAsync(SupportPlan plan, Standing standing, CancellationToken cancellation)
    {
        if (plan.Item is not { } at) return null;
        var meeting = await db.Set<AgendaItem>().AsNoTracking().Where(item => item.Id == at)
            .Join(db.Set<Meeting>(), item => item.Meeting, one => one.Id, (_, one) => one).SingleOrDefaultAsync(cancellation);
        return meeting is null ? null : new TabledView(Name(meeting), PlanAddress.OfItem(standing.BodyCode, meeting.Id, at));
    }

    private static string Name(Meeting meeting) => PlansTexts.MeetingOf(meeting.Number, JapaneseDates.Day(JapaneseDates.DayOf(meeting.StartsAt)));
}

internal static class ShowPlanEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(
        "/bodies/{body}/cases/{caseFile}/plans/{plan:guid}",
        (CaseFileId caseFile, PlanId plan, Standing standing, PlanPages show, CancellationToken cancellation) => show.ShowAsync(caseFile, plan, standing, cancellation))
        .Requires(PlansPermissions.Prepare);
}
