using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>When an agency that is not at the meeting may be told afterwards: when consent covers it, fact by fact.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D12. Takes consents only: a record without consent (D2) is for members of its meeting and never reaches here.</remarks>
internal static class SharingWithAbsentAgency
{
    public static Result<IReadOnlyDictionary<FactId, BasisRef>> Decide(
        IReadOnlyCollection<ConsentScope> consents, AgencyId? agency, IReadOnlyCollection<FactId> facts, DateOnly day)
    {
        var asked = agency is { } one ? new HashSet<AgencyId> { one } : [];
        var decided = facts.Distinct().ToDictionary(fact => fact, fact => SharingWithConsent.Decide(consents, fact, asked, day));
        Refusal[] reasons =
        [
            .. agency is null ? [OutsideRefusals.AgencyMissing] : Array.Empty<Refusal>(),
            .. facts.Count == 0 ? [OutsideRefusals.NoFacts] : Array.Empty<Refusal>(),
            .. agency is null ? [] : decided.Values.SelectMany(one => one.Refusals).Distinct(),
        ];
        if (agency is not null && decided.Values.Any(one => !one.IsDone)) reasons = [.. reasons, OutsideRefusals.SelectAgencyInstead];
        return reasons is []
            ? Result<IReadOnlyDictionary<FactId, BasisRef>>.Of(decided.ToDictionary(pair => pair.Key, pair => pair.Value.Value))
            : reasons;
    }
}
