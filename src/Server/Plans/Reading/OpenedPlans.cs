using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Reading;

/// <summary>Opens the sealed words of plans for whoever brings a grant, in the shape pages draw.</summary>
internal sealed class OpenedPlans(MeetingsDb db, PlanTexts texts, AccountNames names)
{
    public async Task<PlanWords> WordsAsync(Grant grant, PlanText text, CancellationToken cancellation) =>
        await texts.OpenAsync<PlanWords>(grant, PlanTexts.TextColumn, text.Version.Id.Value, text.Version.SealedText, cancellation);

    public async Task<PlanTextView> TextAsync(Grant grant, PlanText text, CancellationToken cancellation)
    {
        var version = text.Version;
        var correction = version.Kind is PlanVersionKind.MinorCorrection ? await db.Set<PlanCorrection>().AsNoTracking().SingleAsync(one => one.Version == version.Id, cancellation) : null;
        return new PlanTextView(
            version.Number,
            version.Kind,
            version.WrittenAt,
            (await names.OfAsync(version.WrittenBy, cancellation)).Name,
            ViewOf(await WordsAsync(grant, text, cancellation)),
            correction is null ? null : new CorrectionView(
                correction.PersonConfirmedOn,
                await texts.OpenAsync<string>(grant, PlanTexts.AgenciesColumn, version.Id.Value, correction.SealedAgencies, cancellation),
                correction.ReportedOn,
                await OfficeAsync(correction.ReportedTo, cancellation)));
    }

    public async Task<MeetingWordView?> WordAsync(Grant grant, PlanFile file, CancellationToken cancellation)
    {
        if (file is not { Word: { } word, Course.Word: { } course }) return null;
        var remarks = await texts.OpenAsync<WordRemarks>(grant, PlanTexts.RemarksColumn, word.Decision.Value, word.SealedRemarks, cancellation);
        return new MeetingWordView(word.Word, word.Changed, course.IsConfirmed, course.On, remarks.Changes, remarks.Dissent, remarks.Exchange);
    }

    public async Task<SupportDecisionView?> DecisionAsync(Grant grant, PlanFile file, CancellationToken cancellation)
    {
        if (file.Decision is not { } decision) return null;
        var words = await texts.OpenAsync<SupportDecisionWords>(grant, PlanTexts.DecisionColumn, decision.Plan.Value, decision.SealedWords, cancellation);
        return new SupportDecisionView(
            decision.IsGranted, decision.DecidedOn, words.Number, await OfficeAsync(decision.Office, cancellation), decision.OthersCheckedOn,
            decision.Delivery, words.OtherWay, words.Reason, decision.WorkerToldOn, decision.PersonToldOn, words.Alternatives);
    }

    public async Task<string?> EvaluationAsync(Grant grant, SupportPlan plan, CancellationToken cancellation) =>
        plan.SealedEvaluation is { } box ? await texts.OpenAsync<string>(grant, PlanTexts.EvaluationColumn, plan.Id.Value, box, cancellation) : null;

    public Task<string> OfficeAsync(AgencyId office, CancellationToken cancellation) =>
        db.Set<Agency>().Where(agency => agency.Id == office).Select(agency => agency.Name).SingleAsync(cancellation);

    public static PlanWordsView ViewOf(PlanWords words) => new(
        words.Wish, words.Goal, words.Policy,
        [.. words.Services.Select(service => new PlanServiceView(service.Service, service.Details, PlanPatterns.NeedsDecision(service.Service)))],
        words.Monitoring);
}
