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

/// <summary>Emergency support has begun; the plan and its report to the meeting follow (R92).</summary>
internal sealed class BeginEmergency(MeetingsDb db, PlanDoor door, PlanBook book, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<PlanId>> HandleAsync(CaseFileId caseFile, EmergencyForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.CaseAsync(caseFile, standing, cancellation);
        if (!prepared.IsDone) return Result<PlanId>.Refused(prepared.Refusals);
        var plans = await book.OfAsync([caseFile], cancellation);
        if (plans.Any(plan => plan.State is not PlanState.Ended)) return PlansRefusals.OneIsOpen;
        var read = new Read();
        var service = read.Choice<EmergencyService>(form.Service, nameof(form.Service));
        var began = read.Day(form.StartedOn, nameof(form.StartedOn));
        if (began > Tokyo.DayOf(clock.GetUtcNow())) read.Refuse(PlansRefusals.InFuture(nameof(form.StartedOn)));
        if (read.Any) return Result<PlanId>.Refused(read.Refusals);

        var plan = new SupportPlan { Id = PlanId.New(), CaseFile = caseFile, Number = plans.Count + 1, Emergency = service, EmergencyOn = began };
        db.Add(plan);
        trail.Record("plans.emergency-begun", AuditChain.Of(caseFile), new AuditObject("plan", plan.Id.Value), "R92");
        await db.SaveChangesAsync(cancellation);
        return plan.Id;
    }
}

internal static class BeginEmergencyEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/plans/emergency", PostAsync).Requires(PlansPermissions.Write);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, [FromForm] EmergencyForm form, Standing standing, BeginEmergency begin, CasePlans plans, Pages pages, CancellationToken cancellation)
    {
        var begun = await begin.HandleAsync(caseFile, form, standing, cancellation);
        return begun.IsDone
            ? pages.GoTo(PlanAddress.Of(standing.BodyCode, caseFile, begun.Value), PlansTexts.EmergencyRecorded)
            : await plans.ShowAsync(caseFile, form, standing, begun.Refusals, cancellation);
    }
}
