using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>Why something is not shared. The field of a D2 refusal names the question at which it is mended.</summary>
internal static class SharingRefusals
{
    // Consent (D1, D6).
    public static readonly Refusal NoConsent = Closed("no-consent", () => SharingTexts.NoConsent);
    public static readonly Refusal ConsentWithdrawn = Closed("consent-withdrawn", () => SharingTexts.ConsentWithdrawn);
    public static readonly Refusal ConsentExpired = Closed("consent-expired", () => SharingTexts.ConsentExpired);
    public static readonly Refusal OutsideConsent = Closed("outside-consent", () => SharingTexts.OutsideConsent);
    public static readonly Refusal AgencyExcluded = Closed("agency-excluded", () => SharingTexts.AgencyExcluded);
    public static readonly Refusal FactTakenOut = Closed("fact-taken-out", () => SharingTexts.FactTakenOut);
    public static readonly Refusal NotTheirsToGive = Closed("not-theirs-to-give", () => SharingTexts.NotTheirsToGive);
    public static readonly Refusal SensitiveNotTicked = Closed("sensitive-not-ticked", () => SharingTexts.SensitiveNotTicked);
    public static readonly Refusal PersonExcluded = Closed("person-excluded", () => SharingTexts.PersonExcluded);
    public static readonly Refusal ThirdPartyFacts = new("sharing.third-party-facts", RefusalKind.Incomplete, () => SharingTexts.ThirdPartyFacts, "Facts");
    public static readonly Refusal PersonsFacts = new("sharing.persons-facts", RefusalKind.Incomplete, () => SharingTexts.PersonsFacts, "Facts");
    public static readonly Refusal SensitiveUnconfirmed = new("sharing.sensitive-unconfirmed", RefusalKind.Incomplete, () => SharingTexts.SensitiveUnconfirmed, "Ticks");
    public static readonly Refusal ConsentNeededHere = Closed("consent-needed-here", () => SharingTexts.ConsentNeededHere);
    /// <summary>A kind of body whose own rule on sharing without consent nobody here has read.</summary>
    public static readonly Refusal RuleNotKnown = Closed("rule-not-known", () => SharingTexts.RuleNotKnown);
    public static readonly Refusal ProxyReasonMissing = new("sharing.proxy-reason-missing", RefusalKind.Incomplete, () => SharingTexts.ProxyReasonMissing, "NameEntry");
    public static readonly Refusal BothListed = new("sharing.both-listed", RefusalKind.Incomplete, () => SharingTexts.BothListed, "Excluded");
    public static readonly Refusal ValidityBackwards = new("sharing.validity-backwards", RefusalKind.Incomplete, () => SharingTexts.ValidityBackwards, "ValidUntil");
    public static readonly Refusal GivenInFuture = new("sharing.given-in-future", RefusalKind.Incomplete, () => SharingTexts.GivenInFuture, "GivenOn");
    public static readonly Refusal NothingTakenOut = new("sharing.nothing-taken-out", RefusalKind.Incomplete, () => SharingTexts.NothingTakenOut, "Agencies");
    public static readonly Refusal AlreadyWithdrawn = Closed("already-withdrawn", () => SharingTexts.AlreadyWithdrawn);

    // Special secrecy laws (D15).
    public static readonly Refusal SecrecyLaw = new("sharing.secrecy-law", RefusalKind.Incomplete, () => SecrecyLawTexts.Blocked);

    // Guests (D10).
    public static readonly Refusal NotCommissioned = Closed("not-commissioned", () => CommissionTexts.NotCommissioned);
    public static readonly Refusal CommissionNotConfirmed = Closed("commission-not-confirmed", () => CommissionTexts.CommissionNotConfirmed);
    public static readonly Refusal CommissionedElsewhere = Closed("commissioned-elsewhere", () => CommissionTexts.CommissionedElsewhere);
    public static readonly Refusal ObserverOfCase = Closed("observer-of-case", () => CommissionTexts.ObserverOfCase);

    // Anonymous consultation (D0).
    public static readonly Refusal NameUnanswered = new("sharing.name-unanswered", RefusalKind.Incomplete, () => AnonymousTexts.NameUnanswered, "HasName");
    public static readonly Refusal DetailUnanswered = new("sharing.detail-unanswered", RefusalKind.Incomplete, () => AnonymousTexts.DetailUnanswered, "HasUniqueDetail");
    public static readonly Refusal AreaUnanswered = new("sharing.area-unanswered", RefusalKind.Incomplete, () => AnonymousTexts.AreaUnanswered, "Area");
    public static readonly Refusal NameInside = new("sharing.name-inside", RefusalKind.Incomplete, () => AnonymousTexts.NameInside, "HasName");
    public static readonly Refusal UniqueDetailInside = new("sharing.unique-detail-inside", RefusalKind.Incomplete, () => AnonymousTexts.UniqueDetailInside, "HasUniqueDetail");
    public static readonly Refusal NobodyElseChecked = new("sharing.nobody-else-checked", RefusalKind.Incomplete, () => AnonymousTexts.NobodyElseChecked, "Presenter");

    // The record without consent (D2, D4), each at its question.
    public static readonly Refusal AnonymousIsEnough = At(1, "anonymous-is-enough", () => SharingTexts.AnonymousIsEnough);
    public static readonly Refusal ConsentCovers = At(2, "consent-covers", () => SharingTexts.ConsentCoversIt);
    public static readonly Refusal DangerIsNow = At(4, "danger-is-now", () => SharingTexts.DangerIsNow);
    public static readonly Refusal WrongForum = At(5, "wrong-forum", () => SharingTexts.WrongForum);
    public static readonly Refusal MeetingMissing = At(5, "meeting-missing", () => SharingTexts.MeetingMissing);
    public static readonly Refusal ObstacleMissing = At(6, "obstacle-missing", () => SharingTexts.ObstacleMissing);
    public static readonly Refusal ObstacleNotExplained = At(6, "obstacle-not-explained", () => SharingTexts.ObstacleNotExplained);
    public static readonly Refusal NeedNotCertain = At(6, "need-not-certain", () => SharingTexts.NeedNotCertain);
    public static readonly Refusal EncouragementNotTold = At(6, "encouragement-not-told", () => SharingTexts.EncouragementNotTold);
    public static readonly Refusal WordsOfRefusalMissing = At(6, "words-of-refusal-missing", () => SharingTexts.WordsOfRefusalMissing);
    public static readonly Refusal PersonRefused = At(6, "person-refused", () => SharingTexts.PersonRefused);
    public static readonly Refusal RiskNotNamed = At(7, "risk-not-named", () => SharingTexts.RiskNotNamed);
    public static readonly Refusal RiskNotExplained = At(7, "risk-not-explained", () => SharingTexts.RiskNotExplained);
    public static readonly Refusal RiskOfSilenceMissing = At(7, "risk-of-silence-missing", () => SharingTexts.RiskOfSilenceMissing);
    public static readonly Refusal NoFacts = At(8, "no-facts", () => SharingTexts.NoFacts);
    public static readonly Refusal MoreThanNeeded = At(8, "more-than-needed", () => SharingTexts.MoreThanNeeded);
    public static readonly Refusal LocationUnconfirmed = At(8, "location-unconfirmed", () => LocationTexts.Unconfirmed);
    public static readonly Refusal NoRecipients = At(8, "no-recipients", () => SharingTexts.NoRecipients);
    public static readonly Refusal RecipientNotCleared = At(8, "recipient-not-cleared", () => SharingTexts.RecipientNotCleared);
    public static readonly Refusal ProviderBasisMissing = At(9, "provider-basis-missing", () => SharingTexts.ProviderBasisMissing);
    public static readonly Refusal TellingMissing = At(10, "telling-missing", () => SharingTexts.TellingMissing);

    // Approval.
    public static readonly Refusal TooFewApprovers = Closed("too-few-approvers", () => SharingTexts.TooFewApprovers);
    public static readonly Refusal CouncilNeedsBoth = Closed("council-needs-both", () => SharingTexts.CouncilNeedsBoth);
    public static readonly Refusal ProposerApproves = new("sharing.proposer-approves", RefusalKind.Forbidden, () => SharingTexts.ProposerApproves);
    public static readonly Refusal NotAnApprover = new("sharing.not-an-approver", RefusalKind.Forbidden, () => SharingTexts.NotAnApprover);
    public static readonly Refusal AlreadyAnswered = Closed("already-answered", () => SharingTexts.AlreadyAnswered);
    public static readonly Refusal NotADraft = Closed("not-a-draft", () => SharingTexts.NotADraft);
    public static readonly Refusal NotWaiting = Closed("not-waiting", () => SharingTexts.NotWaiting);
    public static readonly Refusal NotInForce = Closed("not-in-force", () => SharingTexts.NotInForce);
    public static readonly Refusal NotYoursToEnd = new("sharing.not-yours-to-end", RefusalKind.Forbidden, () => SharingTexts.NotYoursToEnd);
    public static readonly Refusal NobodyToApprove = Closed("nobody-to-approve", () => SharingTexts.NobodyToApprove);
    public static readonly Refusal DraftChanged = new("sharing.draft-changed", RefusalKind.Conflict, () => SharingTexts.DraftChanged);

    public static Refusal AreaTooSmall(int fewest) => new("sharing.area-too-small", RefusalKind.Incomplete, () => AnonymousTexts.AreaTooSmall(fewest), "PeopleMeant");

    /// <summary>A number or an address that a machine can find.</summary>
    public static Refusal IdentifierInside(string field) => new("sharing.identifier-inside", RefusalKind.Incomplete, () => AnonymousTexts.IdentifierInside, field);

    /// <summary>The label would tie the story to a case.</summary>
    public static Refusal LabelInside(string field) => new("sharing.label-inside", RefusalKind.Incomplete, () => AnonymousTexts.LabelInside, field);

    public static Refusal ReviewDayWrong(int months) => At(10, "review-day-wrong", () => SharingTexts.ReviewDayWrong(months));

    public static Refusal Unanswered(int question) => At(question, $"unanswered-{question}", () => SharingTexts.Unanswered(question));

    /// <summary>Name of the field under which the review page finds the question of a refusal.</summary>
    public static string Question(int number) => $"Question{number}";

    public static int? QuestionOf(Refusal refusal) =>
        refusal.Field is { } field && field.StartsWith("Question", StringComparison.Ordinal) && int.TryParse(field["Question".Length..], out var number) ? number : null;

    private static Refusal At(int question, string fact, Func<string> words) => new($"sharing.{fact}", RefusalKind.Incomplete, words, Question(question));

    private static Refusal Closed(string fact, Func<string> words) => new($"sharing.{fact}", RefusalKind.WrongState, words);
}
