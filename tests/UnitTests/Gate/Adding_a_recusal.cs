using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using FsCheck.Fluent;

namespace ConsoleSupport.Meetings.UnitTests.Gate;

/// <summary>Over random rosters, selections, 担当 and recusals: one recusal more never shows anybody more, but for the deputy, who then has the chair's acts.</summary>
[Trait("Rule", "R81")]
[Trait("Rule", "R82")]
public sealed class Adding_a_recusal
{
    private const int Cases = 5_000;
    private const int People = 6;

    private static readonly AccountId[] Everybody = [.. Enumerable.Range(0, People).Select(_ => AccountId.New())];
    private static readonly FactId[] Facts = [FactId.New(), FactId.New()];
    private static readonly CaseFileId CaseFile = CaseFileId.New();
    private static readonly AgendaItemId Item = AgendaItemId.New();
    private static readonly BasisRef Consent = new(BasisKind.Consent, Guid.CreateVersion7());

    [Fact]
    public void never_widens_what_anybody_sees_but_for_a_deputy_when_no_chair_is_left() => Check((town, who) =>
    {
        var more = town with { Recused = town.Recused | Bit(who) };
        var chairsAreGone = (town.Chairs & ~town.Recused) != 0 && (more.Chairs & ~more.Recused) == 0;
        return Everybody.Select((_, person) => person).All(person => GateRow.All.All(row =>
            more.Openness(person, row) <= town.Openness(person, row)
            || (chairsAreGone && Has(town.Deputies, person) && !Has(more.Recused, person))

            // What they decide on moves with the acts: a challenge that waits falls to the deputy too.
            || (row == GateRow.RecusalDecision && Has(town.Deputies, person))));
    });

    [Fact]
    public void leaves_nothing_to_the_person_it_is_about() => Check((town, who) =>
        GateRow.All.All(row => (town with { Recused = town.Recused | Bit(who) }).Verdict(who, row) == Verdict.NotAvailable));

    [Fact]
    public void that_is_only_asked_for_changes_what_nobody_sees_and_tells_nobody_but_who_decides() => Check((town, who) =>
    {
        var more = town with { Challenged = town.Challenged | Bit(who) };
        return Everybody.Select((_, person) => person).All(person =>
            GateRow.All.Where(row => row != GateRow.RecusalDecision).All(row => more.Openness(person, row) == town.Openness(person, row))
            && (more.Openness(person, GateRow.RecusalDecision) == town.Openness(person, GateRow.RecusalDecision) || (person != who && Has(town.Chairs | town.Deputies, person))));
    });

    [Fact]
    public void is_never_decided_on_by_the_person_it_is_about_nor_by_somebody_recused() => Check((town, who) =>
    {
        var deciders = Presiders.OverRecusalOf(Everybody[who], town.Set(town.Chairs), town.Set(town.Deputies), town.Set(town.Recused));
        return !deciders.Contains(Everybody[who]) && !deciders.Overlaps(town.Set(town.Recused));
    });

    /// <summary>The exception is real: without it the first test would hold for a table that forgot the deputy.</summary>
    [Fact]
    public void of_the_only_chair_opens_the_case_to_the_deputy()
    {
        var town = new Town(All, All, All, Chairs: 1, Deputies: 2, Recused: 0, Challenged: 0, Selected: 0, Responsible: 0);
        Assert.Equal(Verdict.NotAvailable, town.Verdict(1, GateRow.Preparation));
        Assert.IsType<Verdict.Granted>((town with { Recused = 1 }).Verdict(1, GateRow.Preparation));
        Assert.Equal(Verdict.NotAvailable, (town with { Challenged = 1 }).Verdict(1, GateRow.Preparation));
        Assert.IsType<Verdict.Granted>((town with { Challenged = 1 }).Verdict(1, GateRow.RecusalDecision));
        Assert.Equal(Verdict.NotAvailable, (town with { Challenged = 1 }).Verdict(0, GateRow.RecusalDecision));
    }

    private const int All = (1 << People) - 1;

    private static int Bit(int person) => 1 << person;

    private static bool Has(int set, int person) => (set & Bit(person)) != 0;

    private static void Check(Func<Town, int, bool> holds)
    {
        var set = Gen.Choose(0, All);
        var few = Gen.Choose(0, 5).SelectMany(one => one < 3 ? Gen.Choose(0, 0) : set);
        var towns =
            from roster in set
            from signed in set
            from sure in set
            from chairs in set.Select(bits => bits & 0b000011)
            from deputies in set.Select(bits => bits & 0b000110)
            from recused in few
            from challenged in few
            from selected in set
            from responsible in few
            from who in Gen.Choose(0, People - 1)
            select (Town: new Town(roster | chairs | deputies, signed | sure, sure | signed, chairs, deputies, recused, challenged, selected, responsible), Who: who);
        FsCheck.Check.One(Drawn.Times(Cases), Prop.ForAll(towns.ToArbitrary(), one => holds(one.Town, one.Who)));
    }

    /// <param name="Roster">Bits of people; the same for all that follow.</param>
    private sealed record Town(int Roster, int Signed, int TwoFactors, int Chairs, int Deputies, int Recused, int Challenged, int Selected, int Responsible)
    {
        public IReadOnlySet<AccountId> Set(int bits) => Everybody.Where((_, index) => Has(bits, index)).ToHashSet();

        public Verdict Verdict(int person, GateRow row)
        {
            var people = new CasePeople(
                CaseFile,
                new CaseConditions(default, Set(Selected), Set(Recused), Set(Responsible), Facts.ToHashSet()) { Challenged = Set(Challenged) },
                Set(Roster), Set(Signed), Set(TwoFactors), Set(Chairs), Set(Deputies),
                Everybody.Take(2).ToDictionary(one => one, _ => (IReadOnlySet<FactId>)Facts.ToHashSet()));
            var hold = people.Of(Everybody[person]);
            hold.UnionWith([Condition.ReminderConfirmed, Condition.Admitted, Condition.InWindow, Condition.Attended, Condition.OnJointRosters, Condition.JointDeclarations]);
            var cover = Everybody.Where((_, index) => index % 2 == 0).SelectMany(one => Facts.Select(fact => (one, fact))).ToDictionary(pair => (pair.one, pair.fact), _ => Consent);
            var own = people.CoverOf(Everybody[person], Facts.ToHashSet(), cover);
            return Grant.Decide(new Question(Everybody[person], CaseFile, row, Facts.ToHashSet(), Item), new Findings(hold, own));
        }

        public int Openness(int person, GateRow row) => Verdict(person, row) switch
        {
            Server.Gate.Verdict.Granted => 2,
            Server.Gate.Verdict.OwnConditionOpen => 1,
            _ => 0,
        };
    }
}
