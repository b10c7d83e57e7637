using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.Server.Plans.Progress;

/// <summary>When a change of a fixed plan is 軽微な修正 and does without the meeting, and when it takes a new plan (R105).</summary>
/// <remarks>The guidance leaves "minor" to judgement. That a change of the services is not minor is our own line (docs/rules/plans.md).</remarks>
internal static class MinorCorrection
{
    public static IReadOnlyList<Refusal> ReasonsAgainst(IReadOnlyCollection<PlanService> before, IReadOnlyCollection<PlanService> after) =>
        before.ToHashSet().SetEquals(after) ? [] : [PlansRefusals.NotMinor];
}
