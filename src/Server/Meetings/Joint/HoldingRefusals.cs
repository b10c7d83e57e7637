using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Meetings.Joint;

/// <summary>Why a joint session is not planned, changed, decided on or opened.</summary>
internal static class HoldingRefusals
{
    public static readonly Refusal PairNotSupported = Incomplete("pair-not-supported", () => JointTexts.PairNotSupported, "Joint");

    public static readonly Refusal PartnerMissing = Incomplete("partner-missing", () => JointTexts.PartnerMissing, "Partner");

    /// <summary>R74</summary>
    public static readonly Refusal ReasonMissing = Incomplete("reason-missing", () => JointTexts.ReasonMissing, "Joint");

    /// <summary>R6</summary>
    public static readonly Refusal CouncilWithoutNotice = Incomplete("council-without-notice", () => JointTexts.CouncilWithoutNotice, "Joint");

    public static readonly Refusal NoticeNotRenewed = Incomplete("notice-not-renewed", () => JointTexts.NoticeNotRenewed, "Joint");

    public static readonly Refusal RuleNamesOneAct = Incomplete("rule-names-one-act", () => JointTexts.RuleNamesOneAct, "Joint");

    public static readonly Refusal OfficeOfBothNeeded = Incomplete("office-of-both-needed", () => JointTexts.OfficeOfBothNeeded, "Partner");

    public static readonly Refusal BoundaryOutside = Incomplete("boundary-outside", () => JointTexts.BoundaryOutside, "Boundary");

    /// <summary>Two meetings are made when they are planned, not out of one that stands already.</summary>
    public static readonly Refusal SplitIsPlannedAnew = Closed("split-is-planned-anew", () => JointTexts.SplitIsPlannedAnew);

    /// <summary>R75</summary>
    public static readonly Refusal ModeFixedWhileOpen = Closed("mode-fixed-while-open", () => JointTexts.ModeFixedWhileOpen);

    public static readonly Refusal ModeFixed = Closed("mode-fixed", () => JointTexts.ModeFixed);

    public static readonly Refusal PartnerNotAgreed = Closed("partner-not-agreed", () => JointTexts.PartnerNotAgreed);

    public static readonly Refusal NothingToAgree = Closed("nothing-to-agree", () => JointTexts.NothingToAgree);

    public static readonly Refusal AddedFunctionNotLive = Closed("added-function-not-live", () => JointTexts.AddedFunctionNotLive);

    public static readonly Refusal SplitNotLive = Closed("split-not-live", () => JointTexts.SplitNotLive);

    /// <summary>R68</summary>
    public static Refusal WithoutTrack(string number) => Closed("item-without-track", () => JointTexts.GapTrack(number));

    private static Refusal Incomplete(string fact, Func<string> words, string field) => new($"joint.{fact}", RefusalKind.Incomplete, words, field);

    private static Refusal Closed(string fact, Func<string> words) => new($"joint.{fact}", RefusalKind.WrongState, words);
}
