using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using FsCheck.Fluent;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

/// <summary>Tax, records of a child-protection council, shelters, criminal records: given only on a ground of that law itself.</summary>
[Trait("Rule", "D15")]
public sealed class Sharing_under_a_secrecy_law
{
    private const int Cases = 10_000;
    private static readonly FactId[] Facts = [FactId.New(), FactId.New(), FactId.New()];
    private static readonly Guid[] Bases = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    [Theory]
    [InlineData(SecrecyLaw.Tax)]
    [InlineData(SecrecyLaw.ChildProtection)]
    [InlineData(SecrecyLaw.Shelter)]
    [InlineData(SecrecyLaw.CriminalRecord)]
    [InlineData(SecrecyLaw.Other)]
    public void Is_blocked_unless_a_ground_of_that_law_is_cited(SecrecyLaw law)
    {
        Assert.Equal([SharingRefusals.SecrecyLaw], SharingUnderSecrecyLaw.Decide(law, null).Refusals);
        Assert.Equal([SharingRefusals.SecrecyLaw], SharingUnderSecrecyLaw.Decide(law, "　はい　 ").Refusals);
        Assert.Equal([SharingRefusals.SecrecyLaw], SharingUnderSecrecyLaw.Decide(law, " 法22条 ").Refusals);
        Assert.True(SharingUnderSecrecyLaw.Decide(law, " 税法22条 ").IsDone);
        Assert.True(SharingUnderSecrecyLaw.Decide(law, "地方税法22条、本人の同意書（11月20日）").IsDone);
    }

    [Fact]
    public void Does_not_concern_a_fact_under_no_such_law() => Assert.True(SharingUnderSecrecyLaw.Decide(null, null).IsDone);

    [Fact]
    public void A_ground_that_one_basis_cites_opens_nothing_on_another()
    {
        var gate = new LawGate(new HashSet<FactId> { Facts[0] }, new HashSet<(FactId, Guid)> { (Facts[0], Bases[0]) });

        Assert.True(gate.Lets(Facts[0], Bases[0]));
        Assert.False(gate.Lets(Facts[0], Bases[1]));
        Assert.True(gate.Lets(Facts[1], Bases[1]));
        Assert.True(LawGate.Open.Lets(Facts[0], Bases[0]));
    }

    [Fact]
    public void Marking_a_fact_and_losing_a_ground_never_widen() => FsCheck.Check.One(
        Drawn.Times(Cases),
        Prop.ForAll(
            (from law in Gen.Choose(0, 7) from cited in Gen.Choose(0, 63) from more in Gen.Choose(0, 2) from less in Gen.Choose(0, 5) select (law, cited, more, less)).ToArbitrary(),
            one =>
            {
                var gate = new LawGate(Facts.Where((_, index) => (one.law & (1 << index)) != 0).ToHashSet(), Pairs.Where((_, index) => (one.cited & (1 << index)) != 0).ToHashSet());
                var marked = gate with { UnderLaw = gate.UnderLaw.Append(Facts[one.more]).ToHashSet() };
                var lost = gate with { Cited = gate.Cited.Where(pair => pair != Pairs[one.less]).ToHashSet() };
                return Pairs.All(pair => gate.Lets(pair.Fact, pair.NamedBy) || (!marked.Lets(pair.Fact, pair.NamedBy) && !lost.Lets(pair.Fact, pair.NamedBy)));
            }));

    private static (FactId Fact, Guid NamedBy)[] Pairs { get; } = [.. Facts.SelectMany(fact => Bases.Select(named => (fact, named)))];
}
