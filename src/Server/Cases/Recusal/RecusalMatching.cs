using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Cases.Recusal;

/// <summary>A conflict that was declared, noticed or decided on, for this case or one of the same household.</summary>
/// <param name="Agencies">Agencies the person sits for today.</param>
internal sealed record KnownConflict(CaseFileId CaseFile, AccountId Account, RecusalGround Ground, IReadOnlySet<AgencyId> Agencies);

/// <param name="Through">The case in which it is known: the case itself, or one of the same household.</param>
internal sealed record RecusalMatch(AccountId Account, RecusalGround Ground, MatchRule Rule, CaseFileId Through);

/// <summary>除斥: who else may have to stay out, by what is known already (R81). Pure; it proposes, the office enters. Policy: docs/rules/recusal.md.</summary>
/// <remarks>The same family name or the same address is no rule: neither says kinship, and comparing them would search case text.</remarks>
internal static class RecusalMatching
{
    /// <summary>Grounds between a person and the household, not one case of it: they hold for the household's other cases too.</summary>
    private static readonly HashSet<RecusalGround> OfHousehold = [RecusalGround.Kinship, RecusalGround.AllegedHarm, RecusalGround.Creditor, RecusalGround.Acquaintance];

    /// <summary>Grounds of an agency more than of its member: its other members are concerned as well.</summary>
    private static readonly HashSet<RecusalGround> OfAgency = [RecusalGround.Creditor, RecusalGround.Employment, RecusalGround.MoneyAtStake];

    /// <param name="known">Conflicts in force, of the case and of the cases of its household.</param>
    /// <param name="roster">Everybody on the roster and the agencies they sit for.</param>
    /// <param name="settled">People for whom a recusal of this case is in force, waits, or was lifted: nothing is proposed again.</param>
    public static IReadOnlyList<RecusalMatch> Of(
        CaseFileId caseFile, IReadOnlyCollection<KnownConflict> known, IReadOnlyDictionary<AccountId, IReadOnlySet<AgencyId>> roster, IReadOnlySet<AccountId> settled)
    {
        var matches = known
            .Where(one => one.CaseFile != caseFile && OfHousehold.Contains(one.Ground))
            .Select(one => new RecusalMatch(one.Account, one.Ground, MatchRule.Household, one.CaseFile))
            .Concat(known
                .Where(one => OfAgency.Contains(one.Ground) && (one.CaseFile == caseFile || OfHousehold.Contains(one.Ground)))
                .SelectMany(one => roster.Where(person => person.Key != one.Account && person.Value.Overlaps(one.Agencies))
                    .Select(person => new RecusalMatch(person.Key, one.Ground, MatchRule.Agency, one.CaseFile))));
        return [.. matches.Where(match => roster.ContainsKey(match.Account) && !settled.Contains(match.Account)).Distinct().DistinctBy(match => match.Account)];
    }
}
