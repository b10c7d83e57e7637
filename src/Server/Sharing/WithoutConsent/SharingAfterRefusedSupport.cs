using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>When information about a person may be shared who turns down support itself, although the need is certain (支援拒否で支援ニーズが確実).</summary>
/// <remarks>
/// Written rule: docs/rules/sharing.md, row D3. It asks on top of everything that D2 asks: the manual speaks of sufficient encouragement and a
/// certain need and does not repeat the danger to life, body or property; asking for that too is our cautious reading.
/// </remarks>
internal static class SharingAfterRefusedSupport
{
    /// <summary>Nothing when support is not what the person refuses.</summary>
    public static IEnumerable<Refusal> ReasonsAgainst(SharingProposal proposal, SharingPolicy policy)
    {
        if (proposal.Obstacle is not ConsentObstacle.RefusesSupport) yield break;
        if (proposal.WhyNeedIsCertain.Length == 0) yield return SharingRefusals.NeedNotCertain;
        if (proposal.Encouragement.Length < policy.LeastAnswerLength) yield return SharingRefusals.EncouragementNotTold;
        if (proposal.WordsOfRefusal.Length == 0) yield return SharingRefusals.WordsOfRefusalMissing;
    }
}
