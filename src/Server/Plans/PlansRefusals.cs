using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Plans;

internal static class PlansRefusals
{
    /// <summary>Plans belong to a 支援調整会議.</summary>
    public static readonly Refusal WrongBody = new("plans.wrong-body", RefusalKind.WrongState, () => PlanRefusalTexts.WrongBody);

    public static readonly Refusal NotNow = new("plans.not-now", RefusalKind.WrongState, () => PlanRefusalTexts.NotNow);

    /// <summary>One plan of a case at a time: the next one takes the place of the last.</summary>
    public static readonly Refusal OneIsOpen = new("plans.one-is-open", RefusalKind.WrongState, () => PlanRefusalTexts.OneIsOpen);

    public static readonly Refusal PlanChanged = new("plans.changed", RefusalKind.Conflict, () => PlanRefusalTexts.PlanChanged);

    public static readonly Refusal NoService = new("plans.no-service", RefusalKind.Incomplete, () => PlanRefusalTexts.NoService, nameof(PlanForm.Services));

    /// <summary>D6: a 支援調整会議 hears a case with the person's consent only.</summary>
    public static readonly Refusal NoConsent = new("plans.no-consent", RefusalKind.WrongState, () => PlanRefusalTexts.NoConsent, nameof(TablePlanForm.Item));

    // R86, R88
    public static readonly Refusal ChangesMissing = new("plans.changes-missing", RefusalKind.Incomplete, () => PlanRefusalTexts.ChangesMissing, nameof(MeetingWordForm.Changes));

    public static readonly Refusal ChangesNotNone = new("plans.changes-not-none", RefusalKind.Incomplete, () => PlanRefusalTexts.ChangesNotNone, nameof(MeetingWordForm.Changes));

    public static readonly Refusal ChangesNotInText = new("plans.changes-not-in-text", RefusalKind.Incomplete, () => PlanRefusalTexts.ChangesNotInText, nameof(MeetingWordForm.Changes));

    public static readonly Refusal DissentMissing = new("plans.dissent-missing", RefusalKind.Incomplete, () => PlanRefusalTexts.DissentMissing, nameof(MeetingWordForm.Dissent));

    public static readonly Refusal ExchangeMissing = new("plans.exchange-missing", RefusalKind.Incomplete, () => PlanRefusalTexts.ExchangeMissing, nameof(MeetingWordForm.Exchange));

    // R87, R89, R92
    public static readonly Refusal AgreedBeforeMeeting = new("plans.agreed-before-meeting", RefusalKind.Incomplete, () => PlanRefusalTexts.AgreedBeforeMeeting, nameof(AgreementForm.AgreedOn));

    public static readonly Refusal DecidedBeforeMeeting = new("plans.decided-before-meeting", RefusalKind.Incomplete, () => PlanRefusalTexts.DecidedBeforeMeeting, nameof(SupportDecisionForm.DecidedOn));

    public static readonly Refusal OthersNotChecked = new("plans.others-not-checked", RefusalKind.Incomplete, () => PlanRefusalTexts.OthersNotChecked, nameof(SupportDecisionForm.OthersCheckedOn));

    public static readonly Refusal ReportedBeforeMeeting = new("plans.reported-before-meeting", RefusalKind.Incomplete, () => PlanRefusalTexts.ReportedBeforeMeeting, nameof(MunicipalReportForm.ReportedOn));

    /// <summary>支援決定 is an act of a department of the municipality.</summary>
    public static readonly Refusal NotMunicipal = new("plans.not-municipal", RefusalKind.Incomplete, () => PlanRefusalTexts.NotMunicipal);

    // R90
    public static readonly Refusal ReasonMissing = new("plans.reason-missing", RefusalKind.Incomplete, () => PlanRefusalTexts.ReasonMissing, nameof(SupportDecisionForm.Reason));

    public static readonly Refusal WorkerNotTold = new("plans.worker-not-told", RefusalKind.Incomplete, () => PlanRefusalTexts.WorkerNotTold, nameof(SupportDecisionForm.WorkerToldOn));

    public static readonly Refusal PersonNotTold = new("plans.person-not-told", RefusalKind.Incomplete, () => PlanRefusalTexts.PersonNotTold, nameof(SupportDecisionForm.PersonToldOn));

    public static readonly Refusal AlternativesMissing = new("plans.alternatives-missing", RefusalKind.Incomplete, () => PlanRefusalTexts.AlternativesMissing, nameof(SupportDecisionForm.Alternatives));

    // R91
    public static readonly Refusal NoPost = new("plans.no-post", RefusalKind.Incomplete, () => PlanRefusalTexts.NoPost, nameof(SupportDecisionForm.Delivery));

    public static readonly Refusal SafeWayMissing = new("plans.safe-way-missing", RefusalKind.Incomplete, () => PlanRefusalTexts.SafeWayMissing, nameof(SupportDecisionForm.OtherWay));

    // R105
    public static readonly Refusal NotMinor = new("plans.not-minor", RefusalKind.Incomplete, () => PlanRefusalTexts.NotMinor, nameof(PlanForm.Services));

    public static readonly Refusal NotShared = new("plans.not-shared", RefusalKind.Incomplete, () => PlanRefusalTexts.NotShared, nameof(CorrectionForm.SharedInOffice));

    // R19
    public static readonly Refusal OnlyMunicipal = new("plans.only-municipal", RefusalKind.WrongState, () => PlanRefusalTexts.OnlyMunicipal);

    public static Refusal NobodyInCharge(int cases) => new("plans.nobody-in-charge", RefusalKind.WrongState, () => PlanRefusalTexts.NobodyInCharge(cases));

    public static Refusal InFuture(string field) => new("plans.in-future", RefusalKind.Incomplete, () => PlanRefusalTexts.InFuture, field);

    /// <summary>A ticked service says what is done and by whom.</summary>
    public static Refusal DetailMissing(PlanService service) => new($"plans.detail-missing:{service}", RefusalKind.Incomplete, () => PlanRefusalTexts.DetailMissing, $"Details[{service}]");

    /// <summary>Something is written for a service that is not ticked.</summary>
    public static Refusal DetailWithoutService(PlanService service) =>
        new($"plans.detail-without-service:{service}", RefusalKind.Incomplete, () => PlanRefusalTexts.DetailWithoutService, $"Details[{service}]");
}
