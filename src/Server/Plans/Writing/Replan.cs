using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Plans.Writing;

/// <summary>再プラン (R105): ends the plan with its evaluation and begins the next as 原案, with the words that stood; it goes back to the meeting.</summary>
internal sealed class Replan(MeetingsDb db, PlanDoor door, SealPlanText seal, PlanTexts texts, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<PlanId>> HandleAsync(CaseFileId caseFile, PlanId id, ReplanForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.ForActAsync(caseFile, id, form.Version, standing, cancellation);
        if (!prepared.IsDone) return Result<PlanId>.Refused(prepared.Refusals);
        var (file, plan) = (prepared.Value.Of, prepared.Value.Plan);
        if (file.Course.ReasonAgainst(PlanAct.Replan) is { } reason) return reason;
        var read = new Read();
        var ended = read.Day(form.EndedOn, nameof(form.EndedOn));
        if (ended > Tokyo.DayOf(clock.GetUtcNow())) read.Refuse(PlansRefusals.InFuture(nameof(form.EndedOn)));
        var evaluation = read.Text(form.Evaluation, nameof(form.Evaluation), 2000);
        if (read.Any) return Result<PlanId>.Refused(read.Refusals);

        var newest = file.Newest!.Version;
        var words = await texts.OpenAsync<PlanWords>(prepared.Value.Grant, PlanTexts.TextColumn, newest.Id.Value, newest.SealedText, cancellation);
        plan.EndedOn = ended;
        plan.SealedEvaluation = await texts.SealAsync(caseFile, PlanTexts.EvaluationColumn, id.Value, evaluation, cancellation);
        var next = new SupportPlan { Id = PlanId.New(), CaseFile = caseFile, Number = plan.Number + 1, Previous = id, NoPost = plan.NoPost, LoanOfficer = plan.LoanOfficer };
        db.Add(next);
        await seal.AddAsync(next, 1, PlanVersionKind.Draft, words, tellsNoPlace: false, cancellation);
        trail.Record("plans.ended", AuditChain.Of(caseFile), new AuditObject("plan", id.Value), "R105");
        trail.Record("plans.drafted", AuditChain.Of(caseFile), new AuditObject("plan", next.Id.Value), "R105");
        await db.SaveChangesAsync(cancellation);
        return next.Id;
    }
}

internal static class ReplanEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/plans/{plan:guid}/replan", PostAsync).Requires(PlansPermissions.Write);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, PlanId plan, [FromForm] ReplanForm form, Standing standing, Replan replan, PlanPages show, Pages pages, CancellationToken cancellation)
    {
        var next = await replan.HandleAsync(caseFile, plan, form, standing, cancellation);
        return next.IsDone
            ? pages.GoTo(PlanAddress.Of(standing.BodyCode, caseFile, next.Value), PlansTexts.Replanned)
            : await show.RedrawAsync(caseFile, plan, standing, PlanAct.Replan, next.Refusals, view => view with { Replan = form }, cancellation);
    }
}
