using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Municipality;

/// <summary>Records 支援決定, for or against support (R89–R91). The municipality decides, after the meeting; here stands that it did, proved again by whoever records it.</summary>
internal sealed class RecordSupportDecision(
    MeetingsDb db, PlanDoor door, PlanTexts texts, MunicipalOffices offices, StepUps stepUps, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    /// <summary>What the proof is bound to.</summary>
    public const string Act = "plans.support-decision";

    private const string Granted = "granted";
    private const string Declined = "declined";

    public async Task<Result<bool>> HandleAsync(CaseFileId caseFile, PlanId id, SupportDecisionForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.ForActAsync(caseFile, id, form.Version, standing, cancellation);
        if (!prepared.IsDone) return Result<bool>.Refused(prepared.Refusals);
        var (file, plan) = (prepared.Value.Of, prepared.Value.Plan);
        if (file.Course.ReasonAgainst(PlanAct.RecordDecision) is { } reason) return reason;

        var read = new Read();
        var given = await ReadAsync(read, form, cancellation);
        if (!read.Any)
        {
            var today = Tokyo.DayOf(clock.GetUtcNow());
            foreach (var refusal in file.Course.AfterDecision(new DecisionOnPlan(given.IsGranted, given.On, given.OthersCheckedOn), today).Refusals) read.Refuse(refusal);
            foreach (var refusal in NoticeRules.ReasonsAgainst(plan.NoPost, given.Delivery, given.Words.OtherWay)) read.Refuse(refusal);
            if (!given.IsGranted)
                foreach (var refusal in NoticeRules.ReasonsAgainstDeclining(given.Words.Reason, given.WorkerToldOn, given.PersonToldOn, given.Words.Alternatives)) read.Refuse(refusal);
        }

        if (read.Any) return Result<bool>.Refused(read.Refusals);
        var receipt = await stepUps.ProveAndUseAsync(member.Id, form.StepUp, Act, id.Value, plan.Version, cancellation);
        if (!receipt.IsDone) return Result<bool>.Refused(receipt.Refusals);

        db.Add(new SupportDecision
        {
            Plan = id,
            IsGranted = given.IsGranted,
            DecidedOn = given.On,
            Office = given.Office,
            OthersCheckedOn = given.OthersCheckedOn,
            Delivery = given.Delivery,
            WorkerToldOn = given.WorkerToldOn,
            PersonToldOn = given.PersonToldOn,
            SealedWords = await texts.SealAsync(caseFile, PlanTexts.DecisionColumn, id.Value, given.Words, cancellation),
            StepUp = receipt.Value.Id,
            RecordedBy = member.Id,
            RecordedAt = clock.GetUtcNow(),
        });
        db.Entry(plan).State = EntityState.Modified;
        trail.Record(given.IsGranted ? "plans.support-decided" : "plans.support-declined", AuditChain.Of(caseFile), new AuditObject("plan", id.Value), given.IsGranted ? "R89,R91" : "R90");
        await db.SaveChangesAsync(cancellation);
        return given.IsGranted;
    }

    private async Task<Given> ReadAsync(Read read, SupportDecisionForm form, CancellationToken cancellation)
    {
        if (form.Outcome is not (Granted or Declined)) read.Refuse(string.IsNullOrEmpty(form.Outcome) ? WebRefusals.NothingChosen(nameof(form.Outcome)) : WebRefusals.NotAChoice(nameof(form.Outcome)));
        var on = read.Day(form.DecidedOn, nameof(form.DecidedOn));
        var number = read.Text(form.Number, nameof(form.Number), 60);
        var office = await offices.ReadAsync(read, form.Office, nameof(form.Office), cancellation);
        var delivery = read.Choice<NoticeDelivery>(form.Delivery, nameof(form.Delivery));
        return new Given(
            form.Outcome is Granted,
            on,
            office,
            Day(read, form.OthersCheckedOn, nameof(form.OthersCheckedOn)),
            delivery,
            Day(read, form.WorkerToldOn, nameof(form.WorkerToldOn)),
            Day(read, form.PersonToldOn, nameof(form.PersonToldOn)),
            new SupportDecisionWords(
                number, read.Optional(form.OtherWay, nameof(form.OtherWay), 400), read.Optional(form.Reason, nameof(form.Reason), 2000), read.Optional(form.Alternatives, nameof(form.Alternatives), 2000)));
    }

    private static DateOnly? Day(Read read, string? given, string field) => string.IsNullOrWhiteSpace(given) ? null : read.Day(given, field);

    private sealed record Given(
        bool IsGranted, DateOnly On, AgencyId Office, DateOnly? OthersCheckedOn, NoticeDelivery Delivery, DateOnly? WorkerToldOn, DateOnly? PersonToldOn, SupportDecisionWords Words);
}

internal static class RecordSupportDecisionEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/plans/{plan:guid}/decision", PostAsync).Requires(PlansPermissions.Write);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, PlanId plan, [FromForm] SupportDecisionForm form, Standing standing, RecordSupportDecision record, PlanPages show, Pages pages, CancellationToken cancellation)
    {
        var done = await record.HandleAsync(caseFile, plan, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(PlanAddress.Of(standing.BodyCode, caseFile, plan), done.Value ? PlansTexts.DecisionRecorded : PlansTexts.DecliningRecorded)
            : await show.RedrawAsync(caseFile, plan, standing, PlanAct.RecordDecision, done.Refusals, view => view with { Decide = form }, cancellation);
    }
}
