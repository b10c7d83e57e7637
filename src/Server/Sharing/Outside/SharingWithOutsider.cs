using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>When family, a neighbour, a landlord or an employer may be told: when a consent names this very person, and not otherwise.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D11. There is no exception to it.</remarks>
internal static class SharingWithOutsider
{
    /// <summary>The consent each fact stands on, or every reason against telling.</summary>
    /// <param name="person">As a consent names them; null for somebody no consent names.</param>
    /// <param name="namesakes">Everybody of that name in any consent of the case: a no is said of a name (R46).</param>
    public static Result<IReadOnlyDictionary<FactId, BasisRef>> Decide(
        IReadOnlyCollection<ConsentScope> consents, ConsentPersonId? person, IReadOnlyCollection<FactId> facts, DateOnly day, IReadOnlySet<ConsentPersonId>? namesakes = null)
    {
        Refusal[] reasons = [.. ReasonsAgainst(consents, person, facts, day, namesakes ?? new HashSet<ConsentPersonId>())];
        if (reasons.Length > 0) return reasons;
        var naming = consents.Single(consent => consent.Persons.Contains(person!.Value));
        return Result<IReadOnlyDictionary<FactId, BasisRef>>.Of(facts.ToDictionary(fact => fact, _ => new BasisRef(BasisKind.Consent, naming.Id.Value)));
    }

    private static IEnumerable<Refusal> ReasonsAgainst(
        IReadOnlyCollection<ConsentScope> consents, ConsentPersonId? person, IReadOnlyCollection<FactId> facts, DateOnly day, IReadOnlySet<ConsentPersonId> namesakes)
    {
        if (facts.Count == 0) yield return OutsideRefusals.NoFacts;
        if (consents.Count == 0) yield return SharingRefusals.NoConsent;
        var naming = person is null ? null : consents.SingleOrDefault(consent => consent.Persons.Contains(person.Value));
        if (person is null || naming is null)
        {
            yield return OutsideRefusals.PersonNotNamed;
            yield break;
        }

        if (naming.IsWithdrawn) yield return SharingRefusals.ConsentWithdrawn;
        if (naming.Until < day) yield return SharingRefusals.ConsentExpired;
        if (naming.From > day || !facts.All(naming.Facts.Contains)) yield return OutsideRefusals.OutsidePersonsConsent;
        if (facts.Any(naming.NotTheirs.Contains)) yield return SharingRefusals.NotTheirsToGive;
        if (facts.Any(fact => naming.Facts.Contains(fact) && !naming.IsTickedFor(fact, person.Value.Value))) yield return SharingRefusals.SensitiveNotTicked;
        if (SharingWithConsent.PersonExcludedAt(consents, namesakes, day) >= naming.RecordedAt) yield return SharingRefusals.PersonExcluded;
        if (facts.Any(fact => SharingWithConsent.TakenOutAt(consents, fact, day) >= naming.RecordedAt)) yield return SharingRefusals.FactTakenOut;
    }
}
