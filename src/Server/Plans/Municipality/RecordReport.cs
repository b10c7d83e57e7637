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
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Municipality;

/// <summary>The plan was reported to the municipality. With the meeting's approval this fixes a plan on which nothing is decided (R89).</summary>
internal sealed class RecordReport(MeetingsDb db, PlanDoor door, MunicipalOffices offices, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, PlanId id, MunicipalReportForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.ForActAsync(caseFile, id, form.Version, standing, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        var (file, plan) = (prepared.Value.Of, prepared.Value.Plan);
        if (file.Course.ReasonAgainst(PlanAct.RecordReport) is { } reason) return reason;
        var read = new Read();
        var on = read.Day(form.ReportedOn, nameof(form.ReportedOn));
        var office = await offices.ReadAsync(read, form.ReportedTo, nameof(form.ReportedTo), cancellation);
        if (!read.Any)
            foreach (var refusal in file.Course.AfterReport(on, Tokyo.DayOf(clock.GetUtcNow())).Refusals) read.Refuse(refusal);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        db.Add(new MunicipalReport { Plan = id, ReportedOn = on, Office = office, RecordedBy = member.Id, RecordedAt = clock.GetUtcNow() });
        db.Entry(plan).State = EntityState.Modified;
        trail.Record("plans.reported", AuditChain.Of(caseFile), new AuditObject("plan", id.Value), "R89");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class RecordReportEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/plans/{plan:guid}/report", PostAsync).Requires(PlansPermissions.Write);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, PlanId plan, [FromForm] MunicipalReportForm form, Standing standing, RecordReport record, PlanPages show, Pages pages, CancellationToken cancellation)
    {
        var done = await record.HandleAsync(caseFile, plan, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(PlanAddress.Of(standing.BodyCode, caseFile, plan), PlansTexts.ReportRecorded)
            : await show.RedrawAsync(caseFile, plan, standing, PlanAct.RecordReport, done.Refusals, view => view with { Report = form }, cancellation);
    }
}
