using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Sharing.Joint;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>When information about a person at risk may be shared although consent cannot be obtained (同意によらない共有).</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D2 with R54, R55, R58 and R63. Change that first. We record conditions; we never say "lawful".</remarks>
internal static class SharingWithoutConsent
{
    /// <summary>What opens and until when, or every reason against it.</summary>
    public static Result<SharingAuthorization> Decide(SharingProposal proposal, IReadOnlyCollection<Approver> approvers, SharingPolicy policy, DateOnly today)
    {
        Refusal[] reasons = [.. ReasonsAgainst(proposal, policy, today), .. IsolationCouncilSharing.ReasonsAgainst(proposal.Forum, approvers)];
        if (proposal.IsJoint && SharingInJointSession.ReasonAgainstRecord(proposal.Forum, approvers) is { } joint) reasons = [.. reasons, joint];
        var people = approvers.Select(approver => approver.Account).Distinct().ToList();
        var others = people.Count(approver => approver != proposal.Proposer);
        if (people.Contains(proposal.Proposer)) reasons = [.. reasons, SharingRefusals.ProposerApproves];
        if (others < Math.Max(2, policy.ApproversNeeded)) reasons = [.. reasons, SharingRefusals.TooFewApprovers];
        return reasons is [] ? new SharingAuthorization(proposal.Facts.Select(fact => fact.Id).ToHashSet(), proposal.Recipients.Select(one => one.Account).ToHashSet(), proposal.ReviewOn!.Value) : reasons;
    }

    /// <summary>Everything but the approvals: whether the record may be put before its approvers.</summary>
    public static IEnumerable<Refusal> ReasonsAgainst(SharingProposal proposal, SharingPolicy policy, DateOnly today)
    {
        // What ends the way before the two limbs are asked, in the order of decision.
        if (proposal.AnonymousIsEnough is not false) yield return proposal.AnonymousIsEnough is null ? SharingRefusals.Unanswered(1) : SharingRefusals.AnonymousIsEnough;
        if (proposal.ConsentCovers is not false) yield return proposal.ConsentCovers is null ? SharingRefusals.Unanswered(2) : SharingRefusals.ConsentCovers;
        if (proposal.IsStatutoryNotification is null) yield return SharingRefusals.Unanswered(3);
        if (proposal.IsImmediateDanger is not false) yield return proposal.IsImmediateDanger is null ? SharingRefusals.Unanswered(4) : SharingRefusals.DangerIsNow;

        // The exception is written for the Article 9 support meeting alone; at a council each provider stands on its own basis (D7).
        if (proposal.Forum is not (BodyKind.SupportMeeting or BodyKind.IsolationCouncil)) yield return SharingRefusals.WrongForum;
        if (!proposal.HasMeeting) yield return SharingRefusals.MeetingMissing;

        // Both limbs are answered in words; a tick is not an answer (R54).
        if (proposal.Obstacle is null) yield return SharingRefusals.ObstacleMissing;
        if (proposal.WhyConsentCannotBeObtained.Length < policy.LeastAnswerLength) yield return SharingRefusals.ObstacleNotExplained;
        foreach (var refusal in SharingAfterRefusedSupport.ReasonsAgainst(proposal, policy)) yield return refusal;
        foreach (var refusal in RefusedSharing.Decide(proposal.Answer, proposal.HasGraveRisk).Refusals) yield return refusal;
        if (!proposal.SaysWhatIsAtRisk) yield return SharingRefusals.RiskNotNamed;
        if (proposal.LifeBodyOrPropertyAtRisk.Length < policy.LeastAnswerLength) yield return SharingRefusals.RiskNotExplained;
        if (proposal.RiskOfNotSharing.Length == 0) yield return SharingRefusals.RiskOfSilenceMissing;

        if (proposal.Facts.Count == 0) yield return SharingRefusals.NoFacts;
        if (proposal.Facts.Any(fact => fact.HidesUnconfirmed)) yield return SharingRefusals.LocationUnconfirmed;
        if (proposal.Facts.Any(fact => fact.WhyNeeded.Length == 0)) yield return SharingRefusals.MoreThanNeeded;
        if (proposal.Facts.Any(fact => fact.ProviderBasis is null)) yield return SharingRefusals.ProviderBasisMissing;
        if (proposal.Facts.Any(fact => !SharingUnderSecrecyLaw.Decide(fact.Secrecy?.Law, fact.Secrecy?.Ground).IsDone)) yield return SharingRefusals.SecrecyLaw.At(SharingRefusals.Question(9));
        if (proposal.Recipients.Count == 0) yield return SharingRefusals.NoRecipients;
        if (proposal.Recipients.Any(one => !one.IsOnRoster || one.IsRecused)) yield return SharingRefusals.RecipientNotCleared;

        if (proposal.WhatThePersonIsTold.Length == 0) yield return SharingRefusals.TellingMissing;
        if (proposal.ReviewOn is null || proposal.ReviewOn <= today || proposal.ReviewOn > today.AddMonths(policy.ReviewMonths)) yield return SharingRefusals.ReviewDayWrong(policy.ReviewMonths);
    }
}
