using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Actions;

internal static class ActionsRefusals
{
    /// <summary>R116: one named person of the body, through whom one agency is responsible.</summary>
    public static readonly Refusal OwnerNotOnRoster = new("actions.owner-not-on-roster", RefusalKind.Incomplete, () => ActionsTexts.OwnerNotOnRoster, nameof(ActionForm.Owner));

    public static readonly Refusal DueInThePast = new("actions.due-in-the-past", RefusalKind.Incomplete, () => ActionsTexts.DueInThePast, nameof(ActionForm.DueOn));

    /// <summary>R118, as far as a machine can see it.</summary>
    public static readonly Refusal TextHoldsFacts = new("actions.text-holds-facts", RefusalKind.Incomplete, () => ActionsTexts.TextHoldsFacts, nameof(ActionForm.Text));

    /// <summary>R78: only where a council hears a case.</summary>
    public static readonly Refusal SchemeNotHere = new("actions.scheme-not-here", RefusalKind.Incomplete, () => ActionsTexts.SchemeNotHere, nameof(ActionForm.Scheme));

    public static readonly Refusal NotYours = new("actions.not-yours", RefusalKind.Forbidden, () => ActionsTexts.NotYours);

    public static readonly Refusal IsClosed = new("actions.is-closed", RefusalKind.WrongState, () => ActionsTexts.IsClosed);

    public static Refusal ReasonNeeded(ActionStatus status) =>
        new("actions.reason-needed", RefusalKind.Incomplete, () => ActionsTexts.ReasonNeeded(ActionsTexts.Status(status)), nameof(ActionStatusForm.Reason));

    public static Refusal ChangedMeanwhile(ActionStatus now) =>
        new("actions.changed-meanwhile", RefusalKind.Conflict, () => ActionsTexts.ChangedMeanwhile(ActionsTexts.Status(now)));
}
