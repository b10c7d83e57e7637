using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Meetings;

internal static class MeetingsRefusals
{
    public static readonly Refusal NotNow = new("meetings.not-now", RefusalKind.WrongState, () => MeetingsTexts.NotNow);

    public static readonly Refusal NotYourMove = new("meetings.not-your-move", RefusalKind.Forbidden, () => MeetingsTexts.NotYourMove);

    public static readonly Refusal ReasonMissing = new("meetings.reason-missing", RefusalKind.Incomplete, () => MeetingsTexts.ReasonMissing, "Reason");

    public static readonly Refusal EndsBeforeItStarts = new("meetings.ends-before-it-starts", RefusalKind.Incomplete, () => MeetingsTexts.EndsBeforeItStarts, "End");

    public static readonly Refusal InThePast = new("meetings.in-the-past", RefusalKind.Incomplete, () => MeetingsTexts.InThePast, "Day");

    public static readonly Refusal NumberTaken = new("meetings.number-taken", RefusalKind.Incomplete, () => MeetingsTexts.NumberTaken, "Number");

    public static readonly Refusal NotADuration = new("meetings.not-a-duration", RefusalKind.Incomplete, () => AgendaTexts.NotADuration, "Duration");

    public static readonly Refusal NotOnTheRoster = new("meetings.not-on-the-roster", RefusalKind.Incomplete, () => AgendaTexts.NotOnTheRoster, "Presenter");

    /// <summary>An item with a case is never a mere procedure, and says what it is for (R3).</summary>
    public static readonly Refusal CaseNeedsPurpose = new("meetings.case-needs-purpose", RefusalKind.Incomplete, () => AgendaTexts.CaseNeedsPurpose, "Kind");

    public static readonly Refusal NoFactNamed = new("meetings.no-fact-named", RefusalKind.Incomplete, () => AgendaTexts.NoFactNamed, "Facts");

    public static readonly Refusal FactsWithoutCase = new("meetings.facts-without-case", RefusalKind.Incomplete, () => AgendaTexts.FactsWithoutCase, "Facts");

    public static readonly Refusal CaseListIsFixed = new("meetings.case-list-is-fixed", RefusalKind.WrongState, () => AgendaTexts.CaseListIsFixed);

    public static readonly Refusal AgendaIsClosed = new("meetings.agenda-is-closed", RefusalKind.WrongState, () => AgendaTexts.AgendaIsClosed);

    public static readonly Refusal EmergencyNotApproved = new("meetings.emergency-not-approved", RefusalKind.WrongState, () => MeetingsTexts.EmergencyNotApproved);

    public static readonly Refusal ItemChanged = new("meetings.item-changed", RefusalKind.Conflict, () => AgendaTexts.ItemChanged);

    /// <summary>R108. <paramref name="number"/> is the item's number for the reader.</summary>
    public static Refusal WithoutBasis(string number) => new("meetings.item-without-basis", RefusalKind.WrongState, () => AgendaTexts.GapBasis(number));

    public static Refusal WithoutPresenter(string number) => new("meetings.item-without-presenter", RefusalKind.WrongState, () => AgendaTexts.GapPresenter(number));

    public static Refusal WithoutOutcome(string number) => new("meetings.item-without-outcome", RefusalKind.WrongState, () => AgendaTexts.GapOutcome(number));
}
