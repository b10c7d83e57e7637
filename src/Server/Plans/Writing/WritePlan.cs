using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Writing;

/// <summary>Drafts a plan, or writes it anew while it is 原案 or before the meeting (R87). Each saving is one more text in its history.</summary>
internal sealed class WritePlan(MeetingsDb db, PlanDoor door, PlanBook book, SealPlanText seal, Rosters rosters, AuditTrail trail)
{
    public async Task<Result<PlanId>> BeginAsync(CaseFileId caseFile, PlanForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.CaseAsync(caseFile, standing, cancellation);
        if (!prepared.IsDone) return Result<PlanId>.Refused(prepared.Refusals);
        var plans = await book.OfAsync([caseFile], cancellation);
        if (plans.Any(plan => plan.State is not PlanState.Ended)) return PlansRefusals.OneIsOpen;
        var read = new Read();
        var words = PlanReading.Words(read, form);
        var officer = await OfficerAsync(read, form, standing, cancellation);
        if (read.Any) return Result<PlanId>.Refused(read.Refusals);

        var plan = new SupportPlan { Id = PlanId.New(), CaseFile = caseFile, Number = plans.Count + 1, NoPost = Read.Ticked(form.NoPost), LoanOfficer = officer };
        db.Add(plan);
        await seal.AddAsync(plan, 1, PlanVersionKind.Draft, words, Read.Ticked(form.NoPlace), cancellation);
        trail.Record("plans.drafted", AuditChain.Of(caseFile), new AuditObject("plan", plan.Id.Value));
        await db.SaveChangesAsync(cancellation);
        return plan.Id;
    }

    public async Task<Result<PlanVersionKind>> ChangeAsync(CaseFileId caseFile, PlanId id, PlanForm form, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.ForActAsync(caseFile, id, form.Version, standing, cancellation);
        if (!prepared.IsDone) return Result<PlanVersionKind>.Refused(prepared.Refusals);
        var (file, plan) = (prepared.Value.Of, prepared.Value.Plan);
        if (file.Course.ReasonAgainst(PlanAct.Write) is { } reason) return reason;
        var read = new Read();
        var words = PlanReading.Words(read, form);
        var officer = await OfficerAsync(read, form, standing, cancellation);
        if (read.Any) return Result<PlanVersionKind>.Refused(read.Refusals);

        // Until the meeting is open the plan on its agenda is still 原案; what is written then is what the meeting begins with.
        var isInSession = plan.Item is { } item && await db.Set<AgendaItem>().Where(one => one.Id == item)
            .Join(db.Set<Meeting>(), one => one.Meeting, meeting => meeting.Id, (_, meeting) => meeting.State).AnyAsync(state => state == MeetingState.InSession, cancellation);
        var kind = file.State is PlanState.AtMeeting && isInSession ? PlanVersionKind.MeetingChange : PlanVersionKind.Draft;
        if (kind is PlanVersionKind.Draft && plan.TabledText is not null) plan.TabledText = file.Texts.Count + 1;
        await seal.AddAsync(plan, file.Texts.Count + 1, kind, words, Read.Ticked(form.NoPlace), cancellation);
        (plan.NoPost, plan.LoanOfficer) = (Read.Ticked(form.NoPost), officer);
        db.Entry(plan).State = EntityState.Modified;
        trail.Record("plans.written", AuditChain.Of(caseFile), new AuditObject("plan", id.Value), kind is PlanVersionKind.MeetingChange ? "R87" : null);
        await db.SaveChangesAsync(cancellation);
        return kind;
    }

    private async Task<AccountId?> OfficerAsync(Read read, PlanForm form, Standing standing, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(form.LoanOfficer)) return null;
        var officer = read.Id<AccountId>(form.LoanOfficer, nameof(form.LoanOfficer));
        if (!(await rosters.ByAccountAsync(standing.Body, cancellation)).ContainsKey(officer)) read.Refuse(WebRefusals.NotAChoice(nameof(form.LoanOfficer)));
        return officer;
    }
}

internal static class WritePlanEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/cases/{caseFile}/plans/new", (CaseFileId caseFile, Standing standing, PlanFormPages forms, CancellationToken cancellation) =>
            forms.NewAsync(caseFile, new PlanForm(), standing, [], cancellation)).Requires(PlansPermissions.Write);
        app.MapPost("/bodies/{body}/cases/{caseFile}/plans/new", BeginAsync).Requires(PlansPermissions.Write);
        app.MapGet("/bodies/{body}/cases/{caseFile}/plans/{plan:guid}/edit", (CaseFileId caseFile, PlanId plan, Standing standing, PlanFormPages forms, CancellationToken cancellation) =>
            forms.EditAsync(caseFile, plan, null, standing, [], cancellation)).Requires(PlansPermissions.Write);
        app.MapPost("/bodies/{body}/cases/{caseFile}/plans/{plan:guid}/edit", ChangeAsync).Requires(PlansPermissions.Write);
    }

    private static async Task<IResult> BeginAsync(
        CaseFileId caseFile, [FromForm] PlanForm form, Standing standing, WritePlan write, PlanFormPages forms, Pages pages, CancellationToken cancellation)
    {
        var begun = await write.BeginAsync(caseFile, form, standing, cancellation);
        return begun.IsDone
            ? pages.GoTo(PlanAddress.Of(standing.BodyCode, caseFile, begun.Value), PlansTexts.Drafted)
            : await forms.NewAsync(caseFile, form, standing, begun.Refusals, cancellation);
    }

    private static async Task<IResult> ChangeAsync(
        CaseFileId caseFile, PlanId plan, [FromForm] PlanForm form, Standing standing, WritePlan write, PlanFormPages forms, Pages pages, CancellationToken cancellation)
    {
        var changed = await write.ChangeAsync(caseFile, plan, form, standing, cancellation);
        return changed.IsDone
            ? pages.GoTo(PlanAddress.Of(standing.BodyCode, caseFile, plan), changed.Value is PlanVersionKind.MeetingChange ? PlansTexts.ChangedInMeeting : PlansTexts.Written)
            : await forms.EditAsync(caseFile, plan, form, standing, changed.Refusals, cancellation);
    }
}
