using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
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

namespace ConsoleSupport.Meetings.Server.Plans.AtMeeting;

/// <summary>本人の最終合意 (R87): after the meeting changed the plan, the person was asked and agreed. When, how, and who asked.</summary>
internal sealed class RecordAgreement(MeetingsDb db, PlanDoor door, Rosters rosters, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, PlanId id, AgreementForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.ForActAsync(caseFile, id, form.Version, standing, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        var (file, plan) = (prepared.Value.Of, prepared.Value.Plan);
        if (file.Course.ReasonAgainst(PlanAct.RecordAgreement) is { } reason) return reason;
        var read = new Read();
        var on = read.Day(form.AgreedOn, nameof(form.AgreedOn));
        var way = read.Choice<AgreementWay>(form.Way, nameof(form.Way));
        var askedBy = read.Id<AccountId>(form.AskedBy, nameof(form.AskedBy));
        if (!read.Any)
        {
            if (!(await rosters.ByAccountAsync(standing.Body, cancellation)).ContainsKey(askedBy)) read.Refuse(WebRefusals.NotAChoice(nameof(form.AskedBy)));
            foreach (var refusal in file.Course.AfterAgreement(on, Tokyo.DayOf(clock.GetUtcNow())).Refusals) read.Refuse(refusal);
        }

        if (read.Any) return Result<Done>.Refused(read.Refusals);
        db.Add(new PlanAgreement { Plan = id, AgreedOn = on, Way = way, AskedBy = askedBy, RecordedBy = member.Id, RecordedAt = clock.GetUtcNow() });
        db.Entry(plan).State = EntityState.Modified;
        trail.Record("plans.agreed", AuditChain.Of(caseFile), new AuditObject("plan", id.Value), "R87");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class RecordAgreementEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/cases/{caseFile}/plans/{plan:guid}/agreement", PostAsync).Requires(PlansPermissions.Write);

    private static async Task<IResult> PostAsync(
        CaseFileId caseFile, PlanId plan, [FromForm] AgreementForm form, Standing standing, RecordAgreement record, PlanPages show, Pages pages, CancellationToken cancellation)
    {
        var done = await record.HandleAsync(caseFile, plan, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(PlanAddress.Of(standing.BodyCode, caseFile, plan), PlansTexts.AgreementRecorded)
            : await show.RedrawAsync(caseFile, plan, standing, PlanAct.RecordAgreement, done.Refusals, view => view with { Agree = form }, cancellation);
    }
}
