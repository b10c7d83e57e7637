using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>Why nothing is given outside a meeting, each at the field where it is mended.</summary>
internal static class OutsideRefusals
{
    public static readonly Refusal NoFacts = At("outside-no-facts", () => OutsideTexts.NoFacts, nameof(OutsideForm.Facts));
    public static readonly Refusal AgencyMissing = At("outside-agency-missing", () => OutsideTexts.AgencyMissing, nameof(OutsideForm.Agency));
    public static readonly Refusal InFuture = At("outside-in-future", () => OutsideTexts.InFuture, nameof(OutsideForm.Day));

    // D5
    public static readonly Refusal NotUrgent = At("emergency-not-urgent", () => OutsideTexts.NotUrgent, nameof(OutsideForm.Imminence));
    public static readonly Refusal NothingAtRisk = At("emergency-nothing-at-risk", () => OutsideTexts.NothingAtRisk, nameof(OutsideForm.Goods));
    public static readonly Refusal DangerNotExplained = At("emergency-danger-not-explained", () => OutsideTexts.DangerNotExplained, nameof(OutsideForm.Danger));
    public static readonly Refusal NoTimeNotExplained = At("emergency-no-time-not-explained", () => OutsideTexts.NoTimeNotExplained, nameof(OutsideForm.NoTime));
    public static readonly Refusal CannotHelp = At("emergency-cannot-help", () => OutsideTexts.CannotHelp, nameof(OutsideForm.Help));
    public static readonly Refusal BasisMissing = At("emergency-basis-missing", () => OutsideTexts.BasisMissing, nameof(OutsideForm.Basis));
    public static readonly Refusal NobodyConsulted = At("emergency-nobody-consulted", () => OutsideTexts.NobodyConsulted, nameof(OutsideForm.SupervisorWhyNot));
    public static readonly Refusal NoReportDue = new("sharing.outside-no-report-due", RefusalKind.WrongState, () => OutsideTexts.NoReportDue);

    // D11
    public static readonly Refusal PersonMissing = At("outsider-missing", () => OutsideTexts.PersonMissing, nameof(OutsideForm.Person));
    public static readonly Refusal PersonNotNamed = At("outsider-not-named", () => OutsideTexts.PersonNotNamed, nameof(OutsideForm.Person));
    public static readonly Refusal OutsidePersonsConsent = At("outsider-outside-consent", () => OutsideTexts.OutsidePersonsConsent, nameof(OutsideForm.Facts));

    // D12
    public static readonly Refusal SelectAgencyInstead = At("absent-agency-select-instead", () => OutsideTexts.SelectAgencyInstead, nameof(OutsideForm.Agency));

    // D17
    public static readonly Refusal DemanderMissing = At("demand-demander-missing", () => OutsideTexts.DemanderMissing, nameof(OutsideForm.DemanderName));
    public static readonly Refusal LawMissing = At("demand-law-missing", () => OutsideTexts.LawMissing, nameof(OutsideForm.Law));
    public static readonly Refusal DocumentMissing = At("demand-document-missing", () => OutsideTexts.DocumentMissing, nameof(OutsideForm.Document));
    public static readonly Refusal DeciderMissing = At("demand-decider-missing", () => OutsideTexts.DeciderMissing, nameof(OutsideForm.DeciderName));
    public static readonly Refusal ChairAlone = At("demand-chair-alone", () => OutsideTexts.ChairAlone, nameof(OutsideForm.Decider));
    public static readonly Refusal AnswerMissing = At("demand-answer-missing", () => OutsideTexts.AnswerMissing, nameof(OutsideForm.Answer));

    private static Refusal At(string fact, Func<string> words, string field) => new($"sharing.{fact}", RefusalKind.Incomplete, words, field);
}
