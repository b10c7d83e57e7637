using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Plans.Municipality;
using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Writing;

/// <summary>軽微な修正 (R105): without the meeting, but with the person, the agencies, the municipality and the office knowing.</summary>
internal sealed class CorrectPlan(MeetingsDb db, PlanDoor door, SealPlanText seal, PlanTexts texts, MunicipalOffices offices, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, PlanId id, CorrectionForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.ForActAsync(caseFile, id, form.Version, standing, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        var (file, plan) = (prepared.Value.Of, prepared.Value.Plan);
        if (file.Course.ReasonAgainst(PlanAct.Correct) is { } reason) return reason;

        var (read, today) = (new Read(), Tokyo.DayOf(clock.GetUtcNow()));
        var words = PlanReading.Words(read, form);
        foreach (var refusal in MinorCorrection.ReasonsAgainst(file.Newest!.Services, [.. words.Services.Select(service => service.Service)])) read.Refuse(refusal);
        var confirmed = PastDay(read, form.PersonConfirmedOn, nameof(form.PersonConfirmedOn), today);
        var agencies = read.Text(form.AgenciesConfirmed, nameof(form.AgenciesConfirmed), 1000);
        var reported = PastDay(read, form.ReportedOn, nameof(form.ReportedOn), today);
        var office = await offices.ReadAsync(read, form.ReportedTo, nameof(form.ReportedTo), cancellation);
        if (!Read.Ticked(form.SharedInOffice)) read.Refuse(PlansRefusals.NotShared);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var version = await seal.AddAsync(plan, file.Texts.Count + 1, PlanVersionKind.MinorCorrection, words, Read.Ticked(form.NoPlace), cancellation);
        db.Add(new PlanCorrection
        {
            Version = version.Id,
            PersonConfirmedOn = confirmed,
            SealedAgencies = await texts.SealAsync(caseFile, PlanTexts.AgenciesColumn, version.Id.Value, agencies, cancellation),
            ReportedOn = reported,
            ReportedTo = office,
        });
        db.Entry(plan).State = EntityState.Modified;
        trail.Record("plans.corrected", AuditChain.Of(caseFile), new AuditObject("plan", id.Value), "R105");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private static DateOnly PastDay(Read read, string? given, string field, DateOnly today)
    {
        var day = read.Day(given, field);
        if (day > today) read.Refuse(PlansRefusals.InFuture(field));
        return day;
    }
}

internal static class CorrectPlanEndpoint
{
    private const string Address = "/bodies/{body}/cases/{caseFile}/plans/{plan:guid}/correction";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Address, (CaseFileId caseFile, PlanId plan, Standing standing, PlanFormPages forms, CancellationToken cancellation) =>
            forms.CorrectAsync(caseFile, plan, null, standing, [], cancellation)).Requires(PlansPermissions.Write);
        app.MapPost(Address, PostAsync).Requires(PlansPermissions.Write);
    }

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, PlanId plan, [FromForm] CorrectionForm form, Standing standing, CorrectPlan correct, PlanFormPages forms, Pages pages, CancellationToken cancellation)
    {
        var done = await correct.HandleAsync(caseFile, plan, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(PlanAddress.Of(standing.BodyCode, caseFile, plan), PlansTexts.Corrected)
            : await forms.CorrectAsync(caseFile, plan, form, standing, done.Refusals, cancellation);
    }
}
