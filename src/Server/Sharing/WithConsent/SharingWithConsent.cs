using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>When a fact may be given because the person agreed (本人同意).</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D1 with R45, R46 and R48. Change that first.</remarks>
internal static class SharingWithConsent
{
    /// <summary>The consent this fact stands on for somebody of these agencies, or every reason why there is none.</summary>
    /// <param name="consents">All consents of the case. An exclusion in one that is in force wins over all others: the person's "not to them" is not outvoted.</param>
    public static Result<BasisRef> Decide(IReadOnlyCollection<ConsentScope> consents, FactId fact, IReadOnlySet<AgencyId> agencies, DateOnly day)
    {
        var inForce = consents.Where(consent => consent.IsInForce(day)).ToList();
        var covering = inForce.Where(consent => consent.Facts.Contains(fact) && consent.Agencies.Overlaps(agencies)).OrderBy(consent => consent.Id.Value).FirstOrDefault();
        Refusal[] reasons = [.. ReasonsAgainst(consents, inForce, fact, agencies, day)];
        return reasons is [] && covering is not null ? new BasisRef(BasisKind.Consent, covering.Id.Value) : reasons is [] ? SharingRefusals.OutsideConsent : reasons;
    }

    private static IEnumerable<Refusal> ReasonsAgainst(
        IReadOnlyCollection<ConsentScope> consents, List<ConsentScope> inForce, FactId fact, IReadOnlySet<AgencyId> agencies, DateOnly day)
    {
        if (consents.Count == 0) yield return SharingRefusals.NoConsent;
        if (inForce.Count == 0 && consents.Any(consent => consent.IsWithdrawn)) yield return SharingRefusals.ConsentWithdrawn;
        if (inForce.Count == 0 && consents.Any(consent => !consent.IsWithdrawn && consent.Until < day)) yield return SharingRefusals.ConsentExpired;
        if (inForce.Count == 0 && consents.Any(consent => !consent.IsWithdrawn && consent.From > day)) yield return SharingRefusals.OutsideConsent;
        if (inForce.Count > 0 && !inForce.Any(consent => consent.Facts.Contains(fact) && consent.Agencies.Overlaps(agencies))) yield return SharingRefusals.OutsideConsent;
        if (inForce.Any(consent => consent.Excluded.Overlaps(agencies))) yield return SharingRefusals.AgencyExcluded;
    }
}
