using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>When facts may be given at once because a danger does not wait for a meeting (緊急の提供).</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D5. Change that first. We record conditions; we never say "lawful" (R66).</remarks>
internal static class EmergencySharing
{
    /// <summary>The last day for the report afterwards, or every reason against giving.</summary>
    public static Result<DateOnly> Decide(EmergencyProposal proposal, DateOnly givenOn)
    {
        Refusal[] reasons = [.. ReasonsAgainst(proposal)];
        return reasons is [] ? Workdays.After(givenOn) : reasons;
    }

    private static IEnumerable<Refusal> ReasonsAgainst(EmergencyProposal proposal)
    {
        if (proposal.Imminence is not RiskImminence.Today) yield return OutsideRefusals.NotUrgent;
        if (proposal.Goods.Count == 0) yield return OutsideRefusals.NothingAtRisk;
        if (proposal.Danger.Length == 0) yield return OutsideRefusals.DangerNotExplained;
        if (proposal.WhyNoTime.Length == 0) yield return OutsideRefusals.NoTimeNotExplained;
        if (proposal.Agency is null || proposal.Help is null) yield return OutsideRefusals.CannotHelp;
        if (proposal.Facts.Count == 0) yield return OutsideRefusals.NoFacts;

        // Only the exceptions that need no meeting: law, the duty of a public body to protect, protection where consent is hard to get.
        if (proposal.Basis is not (ProviderBasis.PublicByLaw or ProviderBasis.PublicForBenefit or ProviderBasis.PrivateToProtect)) yield return OutsideRefusals.BasisMissing;
        if (proposal.Supervisor is null && proposal.WhyNoSupervisor.Length == 0) yield return OutsideRefusals.NobodyConsulted;
    }
}

/// <param name="Help">What the agency can do at once.</param>
/// <param name="Supervisor">Who was consulted, if somebody could be reached.</param>
internal sealed record EmergencyProposal(
    RiskImminence? Imminence, IReadOnlyCollection<ProtectedGood> Goods, string Danger, string WhyNoTime, AgencyId? Agency, HelpNow? Help,
    IReadOnlyCollection<FactId> Facts, ProviderBasis? Basis, AccountId? Supervisor, string WhyNoSupervisor);
