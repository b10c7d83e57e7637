using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.AtMeeting;

/// <summary>Records what the meeting says to the plan on the table, as a decision of the room: recorded by the room's own act, and counting once the chair confirms it there (R86–R88, R95).</summary>
internal sealed class RecordWord(MeetingsDb db, PlanBook book, Admission admission, PlanTexts texts, RecordDecision decisions, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<DecisionId>> HandleAsync(MeetingId meeting, AgendaItemId item, MeetingWordForm form, Standing standing, CancellationToken cancellation)
    {
        if (await book.AtItemAsync(item, cancellation) is not { } file) return WebRefusals.NotAvailable;
        var verdict = await admission.ForPreparationAsync(member.Id, file.Plan.CaseFile, cancellation);
        if (verdict is not Verdict.Granted) return GateRefusals.Of(verdict);
        if (form.Version != PlanDoor.VersionOf(file.Plan)) return PlansRefusals.PlanChanged;
        if (file.Course.ReasonAgainst(PlanAct.RecordWord) is { } reason) return reason;

        var read = new Read();
        var word = read.Choice<MeetingWord>(form.Word, nameof(form.Word));
        var changes = read.Optional(form.Changes, nameof(form.Changes), 2000);
        var dissent = read.Optional(form.Dissent, nameof(form.Dissent), 2000);
        var exchange = read.Optional(form.Exchange, nameof(form.Exchange), 2000);
        foreach (var refusal in WordRules.ReasonsAgainst(word, file.ChangedAtMeeting, changes, dissent, exchange)) read.Refuse(refusal);
        if (read.Any) return Result<DecisionId>.Refused(read.Refusals);

        var text = file.Newest!.Version.Number;
        var decision = await decisions.HandleAsync(
            meeting, new DecisionForm { DecisionItem = item.ToString(), Decision = PlansTexts.DecisionOf(file.Plan.Number, text, word, file.ChangedAtMeeting) }, standing, cancellation);
        if (!decision.IsDone) return decision;
        db.Add(new PlanWord
        {
            Decision = decision.Value,
            Plan = file.Plan.Id,
            Item = item,
            TextNumber = text,
            Word = word,
            Changed = file.ChangedAtMeeting,
            SealedRemarks = await texts.SealAsync(file.Plan.CaseFile, PlanTexts.RemarksColumn, decision.Value.Value, new WordRemarks(changes!, dissent!, exchange), cancellation),
            RecordedAt = clock.GetUtcNow(),
        });
        db.Entry(file.Plan).State = EntityState.Modified;
        trail.Record("plans.word-recorded", AuditChain.Of(file.Plan.CaseFile), new AuditObject("plan", file.Plan.Id.Value), "R86,R87,R88");
        await db.SaveChangesAsync(cancellation);
        return decision;
    }
}

internal static class RecordWordEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/items/{item}/plan", PostAsync).Requires(PlansPermissions.Prepare);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, AgendaItemId item, [FromForm] MeetingWordForm form, Standing standing, RecordWord record, ItemPlan show, Pages pages, CancellationToken cancellation)
    {
        var done = await record.HandleAsync(meeting, item, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(PlanAddress.OfItem(standing.BodyCode, meeting, item), PlansTexts.WordRecorded)
            : await show.ShowAsync(meeting, item, standing, form, done.Refusals, cancellation);
    }
}
