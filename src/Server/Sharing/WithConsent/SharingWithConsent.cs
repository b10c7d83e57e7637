using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>When a fact may be given because the person agreed (本人同意).</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D1 with R45, R46, R48, R59 and R60. Change that first.</remarks>
internal static class SharingWithConsent
{
    /// <summary>The consent this fact stands on for somebody of these agencies, or every reason why there is none.</summary>
    /// <param name="consents">All consents of the case. The person's "not to them" is not outvoted: it goes before every consent that was not recorded after it.</param>
    /// <param name="person">The one who would be told, where it is one person: kept from it by a no that names them (R46).</param>
    public static Result<BasisRef> Decide(IReadOnlyCollection<ConsentScope> consents, FactId fact, IReadOnlySet<AgencyId> agencies, DateOnly day, AccountId? person = null)
    {
        var covering = consents.Where(consent => consent.IsInForce(day) && consent.Reaches(fact, agencies)).ToList();
        var toThem = LatestNo(consents, day, consent => consent.Excluded.Where(no => agencies.Contains(no.Key)).Select(no => no.Value));
        var toOne = LatestNo(consents, day, consent => consent.ExcludedPeople.Where(no => no.Key == person).Select(no => no.Value));
        var ofThis = TakenOutAt(consents, fact, day);
        var standing = covering.Where(consent => !(toThem >= consent.RecordedAt) && !(toOne >= consent.RecordedAt) && !(ofThis >= consent.RecordedAt)).OrderBy(consent => consent.Id.Value).FirstOrDefault();
        if (standing is not null) return new BasisRef(BasisKind.Consent, standing.Id.Value);
        Refusal[] reasons = [.. ReasonsAgainst(consents, covering, toThem, ofThis, day), .. ReasonsOfTheFact(consents, fact, agencies, day), .. toOne is null ? Array.Empty<Refusal>() : [SharingRefusals.PersonExcluded]];
        return reasons;
    }

    /// <summary>When the person last said that this one outside the agencies must not be told, under whatever spelling (R46).</summary>
    public static DateTimeOffset? PersonExcludedAt(IReadOnlyCollection<ConsentScope> consents, IReadOnlySet<ConsentPersonId> namesakes, DateOnly day) =>
        LatestNo(consents, day, consent => consent.ExcludedPersons.Where(no => namesakes.Contains(no.Key)).Select(no => no.Value));

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

    /// <summary>What in the fact itself keeps it from being covered: it is about a third party (R59), or sensitive and not ticked for them (R60).</summary>
    private static IEnumerable<Refusal> ReasonsOfTheFact(IReadOnlyCollection<ConsentScope> consents, FactId fact, IReadOnlySet<AgencyId> agencies, DateOnly day)
    {
        var inForce = consents.Where(consent => consent.IsInForce(day)).ToList();
        if (inForce.Any(consent => consent.NotTheirs.Contains(fact))) yield return SharingRefusals.NotTheirsToGive;
        if (inForce.Any(consent => consent.Facts.Contains(fact) && consent.Agencies.Overlaps(agencies) && !consent.Reaches(fact, agencies))) yield return SharingRefusals.SensitiveNotTicked;
    }

    private static DateTimeOffset? LatestNo(IReadOnlyCollection<ConsentScope> consents, DateOnly day, Func<ConsentScope, IEnumerable<DateTimeOffset>> said) =>
        consents.Where(consent => consent.IsInPeriod(day)).SelectMany(said).Select(at => (DateTimeOffset?)at).Max();
}
