using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>What a consent can be recorded for, by the marks of its facts: nobody consents for others (R59), and a sensitive fact has its recipients ticked one by one (R60). Pure.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, "Consent".</remarks>
internal static class ConsentLimits
{
    /// <param name="facts">Facts the consent names, with their marks.</param>
    /// <param name="recipients">Agencies and people outside them who may be told by it.</param>
    /// <param name="ticks">Sensitive facts with single recipients.</param>
    public static IEnumerable<Refusal> ReasonsAgainst(
        ConsentGiver giver, IReadOnlyCollection<MarkedFact> facts, IReadOnlySet<Guid> recipients, IReadOnlyCollection<(FactId Fact, Guid Recipient)> ticks)
    {
        if (giver is ConsentGiver.Person && facts.Any(fact => fact.IsThirdParty)) yield return SharingRefusals.ThirdPartyFacts;
        if (giver is ConsentGiver.ThirdParty && facts.Any(fact => !fact.IsThirdParty)) yield return SharingRefusals.PersonsFacts;
        var sensitive = facts.Where(fact => fact.IsSensitive).Select(fact => fact.Id).ToHashSet();
        if (sensitive.Any(fact => ticks.All(tick => tick.Fact != fact)) || ticks.Any(tick => !sensitive.Contains(tick.Fact) || !recipients.Contains(tick.Recipient)))
            yield return SharingRefusals.SensitiveUnconfirmed;
    }
}

internal readonly record struct MarkedFact(FactId Id, bool IsSensitive, bool IsThirdParty);
