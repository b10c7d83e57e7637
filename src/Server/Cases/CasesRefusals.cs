using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Cases;

internal static class CasesRefusals
{
    /// <summary>Says that it cannot be used, not that another case bears it.</summary>
    public static readonly Refusal LabelNotUsable = new("cases.label-not-usable", RefusalKind.Incomplete, () => CasesTexts.LabelNotUsable, "Label");

    public static readonly Refusal LabelHasWords = new("cases.label-has-words", RefusalKind.Incomplete, () => CasesTexts.LabelHasWords, "Label");

    public static readonly Refusal FactIsFixed = new("cases.fact-is-fixed", RefusalKind.WrongState, () => CasesTexts.FactIsFixed);

    public static readonly Refusal FactIsCorrected = new("cases.fact-is-corrected", RefusalKind.WrongState, () => CasesTexts.FactIsCorrected);

    public static readonly Refusal FactChanged = new("cases.fact-changed", RefusalKind.Conflict, () => CasesTexts.FactChanged, "Text");

    public static readonly Refusal NobodyChosen = new("cases.nobody-chosen", RefusalKind.Incomplete, () => CasesTexts.NobodyChosen, "People");

    /// <summary>Somebody confirmed them, or let them go, since the page was drawn.</summary>
    public static readonly Refusal SelectionMovedOn = new("cases.selection-moved-on", RefusalKind.Conflict, () => CasesTexts.SelectionMovedOn);

    public static readonly Refusal NotOnRoster = new("cases.not-on-roster", RefusalKind.Incomplete, () => CasesTexts.NotOnRoster, "People");

    public static readonly Refusal NotOffice = new("cases.not-office", RefusalKind.Incomplete, () => CasesTexts.NotOffice, "Person");

    public static readonly Refusal NotAGuest = new("cases.not-a-guest", RefusalKind.Incomplete, () => CommissionTexts.NotAGuest, "Person");

    public static readonly Refusal CommissionMeetingGone = new("cases.commission-meeting-gone", RefusalKind.Incomplete, () => CommissionTexts.MeetingGone, nameof(CommissionForm.Meetings));

    public static readonly Refusal UntilBeforeIssue = new("cases.until-before-issue", RefusalKind.Incomplete, () => CommissionTexts.UntilBeforeIssue, "Until");

    public static readonly Refusal RecusalDecided = new("cases.recusal-decided", RefusalKind.WrongState, () => CasesTexts.RecusalDecided);

    public static readonly Refusal ReasonToLift = new("cases.reason-to-lift", RefusalKind.Incomplete, () => CasesTexts.ReasonToLift, "Reason");

    public static readonly Refusal FlagStands = new("cases.location-flag-stands", RefusalKind.WrongState, () => LocationTexts.FlagStands);

    public static readonly Refusal FlagLifted = new("cases.location-flag-lifted", RefusalKind.WrongState, () => LocationTexts.NoFlag);

    /// <summary>A fact that tells where the person is must be let out by a second tick of its own (R139).</summary>
    public static Refusal LocationUnconfirmed(string field) => new("cases.location-unconfirmed", RefusalKind.Incomplete, () => LocationTexts.Unconfirmed, field);
}
