using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Actions;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>How an action may be reported (R117): two kinds of not done are kept apart, and both, like a withdrawal, say why.</summary>
internal static class ActionProgress
{
    public static bool IsClosed(ActionStatus status) => status is not (ActionStatus.NotStarted or ActionStatus.Underway);

    public static bool NeedsReason(ActionStatus status) => status switch
    {
        ActionStatus.CircumstancesChanged or ActionStatus.NotDone or ActionStatus.Withdrawn => true,
        ActionStatus.NotStarted or ActionStatus.Underway or ActionStatus.Done => false,
        _ => throw new InvalidOperationException($"No rule for {status}."),
    };

    /// <summary>Every reason against this report; a closed action stays as it is.</summary>
    public static IReadOnlyList<Refusal> ReasonsAgainst(ActionStatus from, ActionStatus to, string? reason)
    {
        var reasons = new List<Refusal>();
        if (IsClosed(from)) reasons.Add(ActionsRefusals.IsClosed);
        if (NeedsReason(to) && string.IsNullOrWhiteSpace(reason)) reasons.Add(ActionsRefusals.ReasonNeeded(to));
        if (reason is not null && !SafeText.IsSafe(reason)) reasons.Add(ActionsRefusals.TextHoldsFacts.At(nameof(ActionStatusForm.Reason)));
        return reasons;
    }
}
