using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Cases;

/// <summary>除斥 by what is known: it proposes, the office enters (R81).</summary>
[Trait("Rule", "R79")]
[Trait("Rule", "R80")]
[Trait("Rule", "R81")]
public sealed class Matches_of_a_rule
{
    private static readonly CaseFileId Case = CaseFileId.New();
    private static readonly CaseFileId Spouses = CaseFileId.New();
    private static readonly AccountId Welfare = AccountId.New();
    private static readonly AccountId Landlord = AccountId.New();
    private static readonly AccountId Colleague = AccountId.New();
    private static readonly HashSet<AgencyId> Commissioners = [AgencyId.New()];
    private static readonly HashSet<AgencyId> Housing = [AgencyId.New()];

    private static readonly Dictionary<AccountId, IReadOnlySet<AgencyId>> Roster = new()
    {
        [Welfare] = Commissioners,
        [Landlord] = Housing,
        [Colleague] = Housing,
    };

    [Theory]
    [Trait("Rule", "R144")]
    [InlineData(RecusalGround.Kinship, true)]
    [InlineData(RecusalGround.AllegedHarm, true)]
    [InlineData(RecusalGround.Creditor, true)]
    [InlineData(RecusalGround.Acquaintance, true)]
    [InlineData(RecusalGround.Employment, false)]
    [InlineData(RecusalGround.MoneyAtStake, false)]
    [InlineData(RecusalGround.Other, false)]
    public void go_from_one_case_of_a_household_to_another_where_the_ground_is_the_households(RecusalGround ground, bool matches) =>
        Assert.Equal(
            matches ? [new RecusalMatch(Welfare, ground, MatchRule.Household, Spouses)] : [],
            Of(new KnownConflict(Spouses, Welfare, ground, Commissioners)));

    [Theory]
    [InlineData(RecusalGround.Creditor, true)]
    [InlineData(RecusalGround.Employment, true)]
    [InlineData(RecusalGround.MoneyAtStake, true)]
    [InlineData(RecusalGround.Kinship, false)]
    [InlineData(RecusalGround.AllegedHarm, false)]
    [InlineData(RecusalGround.Acquaintance, false)]
    [InlineData(RecusalGround.Other, false)]
    public void reach_others_of_the_same_agency_where_the_ground_is_the_agencys(RecusalGround ground, bool matches) =>
        Assert.Equal(
            matches ? [new RecusalMatch(Colleague, ground, MatchRule.Agency, Case)] : [],
            Of(new KnownConflict(Case, Landlord, ground, Housing)));

    [Fact]
    public void are_not_proposed_again_for_somebody_about_whom_something_is_known_in_this_case() =>
        Assert.Empty(RecusalMatching.Of(Case, [new KnownConflict(Spouses, Welfare, RecusalGround.Kinship, Commissioners)], Roster, new HashSet<AccountId> { Welfare }));

    [Fact]
    public void name_nobody_who_has_left_the_roster() =>
        Assert.Empty(Of(new KnownConflict(Spouses, AccountId.New(), RecusalGround.Kinship, new HashSet<AgencyId>())));

    [Fact]
    public void name_everybody_once()
    {
        var matches = RecusalMatching.Of(
            Case,
            [new KnownConflict(Spouses, Landlord, RecusalGround.Creditor, Housing), new KnownConflict(Spouses, Colleague, RecusalGround.Kinship, Housing)],
            Roster,
            new HashSet<AccountId>());
        Assert.Equal([Landlord, Colleague], matches.Select(match => match.Account));
    }

    private static IReadOnlyList<RecusalMatch> Of(KnownConflict known) => RecusalMatching.Of(Case, [known], Roster, new HashSet<AccountId>());
}
