using ConsoleSupport.Meetings.Client.Plans;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Reading;

/// <summary>All plans of one case, and the ways to begin one.</summary>
internal sealed class CasePlans(MeetingsDb db, PlanDoor door, PlanBook book, PlanPages hints, Pages pages)
{
    public async Task<IResult> ShowAsync(CaseFileId caseFile, EmergencyForm form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        var prepared = await door.CaseAsync(caseFile, standing, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        var plans = await book.OfAsync([caseFile], cancellation);
        var lines = new List<PlanLine>();
        foreach (var plan in plans.Reverse()) lines.Add(await LineAsync(plan, prepared.Value.File.Label, standing, cancellation));
        var view = new CasePlansView(
            prepared.Value.File.Label, ListCases.Address(standing.BodyCode, caseFile), PlanAddress.OfCase(standing.BodyCode, caseFile), PlanAddress.List(standing.BodyCode), lines,
            standing.IsOffice && plans.All(plan => plan.State is PlanState.Ended), form, refusals.AsProblems());

        // Where nothing can be begun there is no form to draw again (choice 42).
        if (refusals.Count > 0 && !view.MayBegin) return await pages.RefuseAsync(refusals);
        return await pages.DrawAsync<CasePlansPage>(PlansTexts.PlansTitle, view, refusals);
    }

    public async Task<PlanLine> LineAsync(PlanFile plan, string label, Standing standing, CancellationToken cancellation) => new(
        PlanAddress.Of(standing.BodyCode, plan.Plan.CaseFile, plan.Plan.Id), label, plan.Plan.Number, plan.State, plan.Course.Pattern, plan.Texts.Count, plan.Course.FixedOn,
        await hints.HintAsync(plan, cancellation));
}

/// <summary>Plans of a body's cases that the reader prepares: what waits for whom comes first, what is over last.</summary>
internal sealed class ListPlans(MeetingsDb db, Admission admission, PlanBook book, CasePlans lines, CurrentMember member)
{
    public async Task<PlanListView> ViewAsync(Standing standing, CancellationToken cancellation)
    {
        var known = admission.VisibleCases(member.Id);
        var files = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Body == standing.Body && known.Contains(file.Id)).Select(file => new { file.Id, file.Label }).ToListAsync(cancellation);
        var prepared = new Dictionary<CaseFileId, string>();
        foreach (var file in files)
            if (await admission.ForPreparationAsync(member.Id, file.Id, cancellation) is Verdict.Granted) prepared[file.Id] = file.Label;
        var shown = new List<PlanLine>();
        foreach (var plan in await book.OfAsync(prepared.Keys, cancellation)) shown.Add(await lines.LineAsync(plan, prepared[plan.Plan.CaseFile], standing, cancellation));
        return new PlanListView(
            standing.BodyName,
            [.. shown.OrderBy(line => line.State is PlanState.Fixed or PlanState.Declined or PlanState.Ended).ThenBy(line => line.Label, StringComparer.Ordinal).ThenByDescending(line => line.Number)]);
    }
}

/// <summary>The plans on the page of their case.</summary>
internal sealed class PlansOnCase(PlanBook book) : ICasePanel
{
    public async Task<CasePanelView?> OfAsync(CaseFile file, Standing standing, CancellationToken cancellation)
    {
        if (standing.Kind is not BodyKind.CoordinationMeeting) return null;
        var plans = await book.OfAsync([file.Id], cancellation);
        return new CasePanelView(
            PlansTexts.PlansTitle,
            plans.Count == 0 ? PlansTexts.NoPlanYet : PlansTexts.NumberAndState(plans[^1].Plan.Number, plans[^1].State),
            plans.Count == 0 ? null : PlansTexts.NextStep(plans[^1].State),
            PlansTexts.OpenPlans,
            PlanAddress.OfCase(standing.BodyCode, file.Id));
    }
}

internal static class CasePlansEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(
            "/bodies/{body}/cases/{caseFile}/plans",
            (CaseFileId caseFile, Standing standing, CasePlans plans, CancellationToken cancellation) => plans.ShowAsync(caseFile, new EmergencyForm(), standing, [], cancellation))
            .Requires(PlansPermissions.Prepare);
        app.MapGet("/bodies/{body}/plans", ListAsync).Requires(PlansPermissions.Prepare);
    }

    private static async Task<IResult> ListAsync(Standing standing, ListPlans list, Pages pages, CancellationToken cancellation) =>
        standing.Kind is BodyKind.CoordinationMeeting
            ? await pages.ShowAsync<PlanListPage>(PlansTexts.PlansTitle, await list.ViewAsync(standing, cancellation))
            : await pages.RefuseAsync(PlansRefusals.WrongBody);
}
