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
    /// <param name="consents">All consents of the case. The person's "not to them" is not outvoted: it goes before every consent that was not recorded after it.</param>
    public static Result<BasisRef> Decide(IReadOnlyCollection<ConsentScope> consents, FactId fact, IReadOnlySet<AgencyId> agencies, DateOnly day)
    {
        var covering = consents.Where(consent => consent.IsInForce(day) && consent.Facts.Contains(fact) && consent.Agencies.Overlaps(agencies)).ToList();
        var toThem = LatestNo(consents, day, consent => consent.Excluded.Where(no => agencies.Contains(no.Key)).Select(no => no.Value));
        var ofThis = TakenOutAt(consents, fact, day);
        var standing = covering.Where(consent => !(toThem >= consent.RecordedAt) && !(ofThis >= consent.RecordedAt)).OrderBy(consent => consent.Id.Value).FirstOrDefault();
        if (standing is not null) return new BasisRef(BasisKind.Consent, standing.Id.Value);
        Refusal[] reasons = [.. ReasonsAgainst(consents, covering, toThem, ofThis, day)];
        return reasons;
    }

    /// <summary>When the person last took this fact out of a consent whose period still runs.</summary>
    public static DateTimeOffset? TakenOutAt(IReadOnlyCollection<ConsentScope> consents, FactId fact, DateOnly day) =>
        LatestNo(consents, day, consent => consent.Withheld.Where(no => no.Key == fact).Select(no => no.Value));

    private static IEnumerable<Refusal> ReasonsAgainst(
        IReadOnlyCollection<ConsentScope> consents, List<ConsentScope> covering, DateTimeOffset? toThem, DateTimeOffset? ofThis, DateOnly day)
    {
        var isNoneInForce = !consents.Any(consent => consent.IsInForce(day));
        if (consents.Count == 0) yield return SharingRefusals.NoConsent;
        if (isNoneInForce && consents.Any(consent => consent.IsWithdrawn)) yield return SharingRefusals.ConsentWithdrawn;
        if (isNoneInForce && consents.Any(consent => !consent.IsWithdrawn && consent.Until < day)) yield return SharingRefusals.ConsentExpired;
        if (isNoneInForce ? consents.Any(consent => !consent.IsWithdrawn && consent.From > day) : covering.Count == 0) yield return SharingRefusals.OutsideConsent;
        if (toThem is not null) yield return SharingRefusals.AgencyExcluded;
        if (ofThis is not null) yield return SharingRefusals.FactTakenOut;
    }

    private static DateTimeOffset? LatestNo(IReadOnlyCollection<ConsentScope> consents, DateOnly day, Func<ConsentScope, IEnumerable<DateTimeOffset>> said) =>
        consents.Where(consent => consent.IsInPeriod(day)).SelectMany(said).Select(at => (DateTimeOffset?)at).Max();
}
