using ConsoleSupport.Meetings.Server.Bodies.Organising;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Meetings.Joint;

/// <summary>What must stand before a joint session (合同開催) can be planned in one of its three modes. Pure; all of it at once.</summary>
/// <remarks>Written rule: docs/rules/meetings.md, "Joint sessions" with R1, R6, R74. That both chairs agreed is asked when the meeting is decided on.</remarks>
internal static class JointPlanning
{
    public static IEnumerable<Refusal> ReasonsAgainst(JointPlan plan)
    {
        if (JointKinds.PartnerOf(plan.Own) is not { } other || (plan.Partner is { } partner && partner != other))
        {
            yield return HoldingRefusals.PairNotSupported;
            yield break;
        }

        if (plan.OwnRules.JointReason is null) yield return HoldingRefusals.ReasonMissing;
        foreach (var reason in plan.Mode is JointMode.AddedFunction ? AgainstAddedFunction(plan) : AgainstTwoBodies(plan)) yield return reason;
    }

    /// <summary>A: the body's rule cites both Acts; a council's function in it is given public notice of. A council takes on a function that the municipality must be able to organise (R2).</summary>
    private static IEnumerable<Refusal> AgainstAddedFunction(JointPlan plan)
    {
        if (plan.Own is BodyKind.IsolationCouncil && MayOrganise.ReasonAgainst(BodyKind.SupportMeeting, plan.Municipality) is { } reason) yield return reason.At("Joint");
        if (!plan.OwnRules.RuleNamesBothActs) yield return HoldingRefusals.RuleNamesOneAct;
        if (!HasNotice(plan.OwnRules, plan.Day)) yield return HoldingRefusals.NoticeNotRenewed;
    }

    /// <summary>B and C: there are two bodies, and the council is given public notice of.</summary>
    private static IEnumerable<Refusal> AgainstTwoBodies(JointPlan plan)
    {
        if (plan.PartnerRules is not { } partner)
        {
            yield return HoldingRefusals.PartnerMissing;
            yield break;
        }

        if (!HasNotice(plan.Own is BodyKind.IsolationCouncil ? plan.OwnRules : partner, plan.Day)) yield return HoldingRefusals.CouncilWithoutNotice;
        if (plan.Mode is not JointMode.SplitTime) yield break;
        if (!plan.IsOfficeOfPartner) yield return HoldingRefusals.OfficeOfBothNeeded;
        if (!plan.BoundaryLiesWithin) yield return HoldingRefusals.BoundaryOutside;
    }

    private static bool HasNotice(BodySettings rules, DateOnly day) => rules.NoticeOn is { } notice && notice <= day;
}

/// <param name="Partner">Null while none is chosen.</param>
/// <param name="OwnRules">What the bodies have set themselves, as in force on the day.</param>
internal sealed record JointPlan(
    JointMode Mode, DateOnly Day, BodyKind Own, BodySettings OwnRules, BodyKind? Partner, BodySettings? PartnerRules, bool IsOfficeOfPartner, bool BoundaryLiesWithin)
{
    /// <summary>Null while the installation was never told.</summary>
    public MunicipalityKind? Municipality { get; init; }
}
