using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>When information may be given at an isolation council (孤独・孤立対策地域協議会) alone, without consent: as good as never.</summary>
/// <remarks>
/// Written rule: docs/rules/sharing.md, row D7. The manual's exception is written for the 支援会議 only, so nothing of it is lent to a council. What is
/// left is each provider's own basis, recorded fact by fact, and the word of two different people: who heads the 調整機関 and an information manager.
/// </remarks>
internal static class IsolationCouncilSharing
{
    /// <summary>Nothing at any other body; asked on top of everything that D2 asks.</summary>
    public static IEnumerable<Refusal> ReasonsAgainst(BodyKind forum, IReadOnlyCollection<Approver> approvers)
    {
        if (forum is not BodyKind.IsolationCouncil) yield break;
        var isBoth = approvers.Where(one => one.IsHead).Any(head => approvers.Any(manager => manager.IsInformationManager && manager.Account != head.Account));
        if (!isBoth) yield return SharingRefusals.CouncilNeedsBoth;
    }
}
