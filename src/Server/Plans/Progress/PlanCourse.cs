using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.Server.Plans.Progress;

/// <summary>The meeting's word on a plan.</summary>
/// <param name="IsConfirmed">The chair confirmed the decision in the room; before that it counts for nothing (R95).</param>
/// <param name="Changed">The text was changed in the meeting (R87).</param>
internal sealed record WordOnPlan(MeetingWord Word, DateOnly On, bool IsConfirmed, bool Changed);

/// <summary>The municipality's decision on the statutory services of a plan.</summary>
/// <param name="OthersCheckedOn">When it looked at everything else in the plan; asked of a mixed plan only.</param>
internal sealed record DecisionOnPlan(bool IsGranted, DateOnly On, DateOnly? OthersCheckedOn);

/// <summary>Everything that has happened to a plan, as days and words. Pure: state, next acts and the moment of 確定 follow from it and are stored nowhere.</summary>
/// <remarks>Written rule: docs/rules/plans.md (R87, R89, R90, R92, R105).</remarks>
internal sealed record PlanCourse
{
    /// <summary>Of the text that stands; null while nothing is written.</summary>
    public IReadOnlyCollection<PlanService>? Services { get; init; }

    /// <summary>Emergency support began on this day, before the plan (R92).</summary>
    public DateOnly? EmergencyOn { get; init; }

    /// <summary>It stands on the agenda of a meeting.</summary>
    public bool IsTabled { get; init; }

    /// <summary>The last one at the item at which it is tabled.</summary>
    public WordOnPlan? Word { get; init; }

    public DateOnly? AgreedOn { get; init; }

    public DecisionOnPlan? Decision { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public PlanPattern? Pattern => Services is { } services ? PlanPatterns.Of(services) : null;

    /// <summary>The person is asked again when the meeting changed what they had applied for (R87).</summary>
    public bool NeedsAgreement => Word is { Word: MeetingWord.Approved, IsConfirmed: true, Changed: true };

    public PlanState State => this switch
    {
        { EndedOn: not null } => PlanState.Ended,
        { Services: null } => PlanState.Emergency,
        { Word: { IsConfirmed: false } } => PlanState.AwaitingChair,
        { Word: null } => IsTabled ? PlanState.AtMeeting : PlanState.Draft,
        { Word.Word: not MeetingWord.Approved } => PlanState.Draft,
        { NeedsAgreement: true, AgreedOn: null } => PlanState.AwaitingAgreement,
        { Pattern: PlanPattern.WithoutDecision } => ReportedOn is null ? PlanState.AwaitingReport : PlanState.Fixed,
        { Decision: null } => PlanState.AwaitingDecision,
        { Decision.IsGranted: false } => PlanState.Declined,
        _ => PlanState.Fixed,
    };

    /// <summary>The day on which the plan became 確定: each pattern has its own (R89). Null before.</summary>
    public DateOnly? FixedOn => State is not (PlanState.Fixed or PlanState.Ended) || Word is null ? null : Pattern switch
    {
        PlanPattern.StatutoryOnly => Decision is { IsGranted: true } decided ? decided.On : null,
        PlanPattern.Mixed => Decision is { IsGranted: true, OthersCheckedOn: { } seen } decided ? Later(decided.On, seen) : null,
        PlanPattern.WithoutDecision => ReportedOn is { } reported ? Later(Later(Word.On, AgreedOn ?? Word.On), reported) : null,
        _ => null,
    };

    public static bool MayBeDone(PlanAct act, PlanState state) => act switch
    {
        PlanAct.Write => state is PlanState.Emergency or PlanState.Draft or PlanState.AtMeeting,
        PlanAct.Table => state is PlanState.Draft or PlanState.AtMeeting,
        PlanAct.RecordWord => state is PlanState.AtMeeting or PlanState.AwaitingChair,
        PlanAct.RecordAgreement => state is PlanState.AwaitingAgreement,
        PlanAct.RecordDecision => state is PlanState.AwaitingDecision,
        PlanAct.RecordReport => state is PlanState.AwaitingReport,
        PlanAct.Correct => state is PlanState.Fixed,
        PlanAct.Replan => state is PlanState.Fixed or PlanState.Declined,
        _ => throw new InvalidOperationException($"No state for {act}."),
    };

    /// <summary>The course after the person's final agreement.</summary>
    public Result<PlanCourse> AfterAgreement(DateOnly on, DateOnly today)
    {
        Refusal[] reasons = [.. NotNow(PlanAct.RecordAgreement), .. Days(on, today, nameof(AgreementForm.AgreedOn), Word?.On, PlansRefusals.AgreedBeforeMeeting)];
        return reasons is [] ? this with { AgreedOn = on } : reasons;
    }

    /// <summary>The course after the municipality's decision. Only emergency support may have been decided on before the meeting (R92).</summary>
    public Result<PlanCourse> AfterDecision(DecisionOnPlan decision, DateOnly today)
    {
        var earliest = EmergencyOn is { } began ? began : AgreedOn ?? Word?.On;
        Refusal[] reasons =
        [
            .. NotNow(PlanAct.RecordDecision),
            .. Days(decision.On, today, nameof(SupportDecisionForm.DecidedOn), earliest, PlansRefusals.DecidedBeforeMeeting),
            .. decision.OthersCheckedOn is { } seen && seen > today ? [PlansRefusals.InFuture(nameof(SupportDecisionForm.OthersCheckedOn))] : Array.Empty<Refusal>(),
            .. decision is { IsGranted: true, OthersCheckedOn: null } && Pattern is PlanPattern.Mixed ? [PlansRefusals.OthersNotChecked] : Array.Empty<Refusal>(),
        ];
        return reasons is [] ? this with { Decision = decision } : reasons;
    }

    /// <summary>The course after the report to the municipality.</summary>
    public Result<PlanCourse> AfterReport(DateOnly on, DateOnly today)
    {
        Refusal[] reasons = [.. NotNow(PlanAct.RecordReport), .. Days(on, today, nameof(MunicipalReportForm.ReportedOn), AgreedOn ?? Word?.On, PlansRefusals.ReportedBeforeMeeting)];
        return reasons is [] ? this with { ReportedOn = on } : reasons;
    }

    public Refusal? ReasonAgainst(PlanAct act) => MayBeDone(act, State) ? null : PlansRefusals.NotNow;

    private IEnumerable<Refusal> NotNow(PlanAct act) => ReasonAgainst(act) is { } reason ? [reason] : [];

    private static IEnumerable<Refusal> Days(DateOnly on, DateOnly today, string field, DateOnly? earliest, Refusal tooEarly)
    {
        if (on > today) yield return PlansRefusals.InFuture(field);
        if (earliest is { } first && on < first) yield return tooEarly;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
