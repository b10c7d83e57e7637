using System.Reflection;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using FsCheck.Fluent;

namespace ConsoleSupport.Meetings.UnitTests.Gate;

/// <summary>The table, held against a second reading of the same policy that was written as sentences (docs/rules/gate.md).</summary>
public sealed class Gate_table
{
    private const int Cases = 20_000;

    /// <summary>The policy once more, in the words a person would say it. Upper case: whoever lacks it is told nothing. Lower case: one's own condition.</summary>
    private static readonly Dictionary<string, string> Sentences = new()
    {
        ["label"] = "two-factors ROSTER declaration SELECTED NOT-RECUSED",
        ["preparation"] = "two-factors ROSTER declaration NOT-RECUSED PREPARES",
        ["approval"] = "two-factors ROSTER declaration NOT-RECUSED APPROVES",
        ["recusal-decision"] = "two-factors ROSTER declaration NOT-RECUSED DECIDES",
        ["papers"] = "two-factors ROSTER declaration JOINT-ROSTERS joint-declarations SELECTED NOT-RECUSED window BASIS",
        ["live-item"] = "two-factors ROSTER declaration JOINT-ROSTERS joint-declarations SELECTED NOT-RECUSED reminder admitted window BASIS",
        ["draft-minutes"] = "two-factors ROSTER declaration JOINT-ROSTERS joint-declarations SELECTED NOT-RECUSED ATTENDED BASIS",
        ["approved-minutes"] = "two-factors ROSTER declaration JOINT-ROSTERS joint-declarations SELECTED NOT-RECUSED BASIS",
        ["own-request"] = "two-factors NOT-RECUSED HANDLES-REQUEST",
        ["conflict-check"] = "two-factors ROSTER declaration JOINT-ROSTERS joint-declarations SELECTED NOT-RECUSED reminder window BASIS",
    };

    private static readonly AccountId Person = AccountId.New();
    private static readonly CaseFileId CaseFile = CaseFileId.New();
    private static readonly AgendaItemId Item = AgendaItemId.New();
    private static readonly FactId[] AllFacts = [.. Enumerable.Range(0, 5).Select(_ => FactId.New())];

    [Fact]
    public void Every_row_has_its_sentence() =>
        Assert.Equal(Sentences.Keys.Order(StringComparer.Ordinal), GateRow.All.Select(row => row.Name).Order(StringComparer.Ordinal));

    [Trait("Rule", "R13")]
    [Trait("Rule", "R31")]
    [Trait("Rule", "R35")]
    [Trait("Rule", "R38")]
    [Trait("Rule", "R40")]
    [Trait("Rule", "R42")]
    [Trait("Rule", "R81")]
    [Trait("Rule", "R82")]
    [Trait("Rule", "R69")]
    [Trait("Rule", "R77")]
    [Fact]
    public void The_table_says_what_the_sentences_say() => Check(one => Word(one.Decide()) == one.Naive());

    [Trait("Rule", "R42")]
    [Fact]
    public void The_table_says_so_for_every_row_and_any_two_conditions_that_are_missing() => Assert.All(
        from row in GateRow.All
        from one in Enum.GetValues<Condition>()
        from other in Enum.GetValues<Condition>()
        from cover in new[] { 0b011, 0b001 }
        select new Asked(row, Of(Enum.GetValues<Condition>()) & ~Bit(one) & ~Bit(other), 0b011, cover),
        asked => Assert.Equal((asked.Row.Name, asked.Naive()), (asked.Row.Name, Word(asked.Decide()))));

    [Fact]
    public void A_further_condition_never_narrows() =>
        Check(one => Enum.GetValues<Condition>().All(more => Openness((one with { Hold = one.Hold | Bit(more) }).Decide()) >= Openness(one.Decide())));

    [Fact]
    public void A_condition_taken_away_never_widens() =>
        Check(one => Enum.GetValues<Condition>().All(less => Openness((one with { Hold = one.Hold & ~Bit(less) }).Decide()) <= Openness(one.Decide())));

    /// <summary>The property of the table itself: a row that is made to ask for more lets nobody further in.</summary>
    [Fact]
    public void A_row_that_asks_for_more_never_widens() => Check(one => Enum.GetValues<Condition>().All(more =>
        Openness((one with { Row = one.Row with { Needs = [.. one.Row.Needs, more] } }).Decide()) <= Openness(one.Decide())));

    [Fact]
    public void A_further_basis_never_narrows_and_one_taken_away_never_widens() => Check(one => Enumerable.Range(0, AllFacts.Length).All(fact =>
        Openness((one with { Cover = one.Cover | (1 << fact) }).Decide()) >= Openness(one.Decide())
        && Openness((one with { Cover = one.Cover & ~(1 << fact) }).Decide()) <= Openness(one.Decide())));

    [Fact]
    public void A_grant_names_exactly_the_facts_that_were_asked_for() => Check(one =>
        one.Decide() is not Verdict.Granted granted || (granted.Grant.Cover.Keys.ToHashSet().SetEquals(one.FactSet) && granted.Grant.Person == Person && granted.Grant.CaseFile == CaseFile && granted.Grant.Place == Item));

    [Fact]
    public void A_grant_opens_what_it_names_and_nothing_beside_it()
    {
        var grant = Granted(GateRow.Papers, AllFacts[0], AllFacts[1]);

        Assert.True(grant.Opens([]));
        Assert.True(grant.Opens([AllFacts[0]]));
        Assert.True(grant.Opens([AllFacts[1], AllFacts[0]]));
        Assert.False(grant.Opens([AllFacts[2]]));
        Assert.False(grant.Opens([AllFacts[0], AllFacts[2]]));
        Assert.Same(GateRow.Papers, grant.Row);
    }

    [Trait("Rule", "R139")]
    [Fact]
    public void A_text_carries_what_lies_on_the_table_of_its_own_item_and_elsewhere_all_that_it_names()
    {
        var grant = Granted(GateRow.Papers, AllFacts[0]);

        Assert.Equal([AllFacts[0]], grant.CarriedBy(Item, AllFacts));
        Assert.Equal(AllFacts, grant.CarriedBy(AgendaItemId.New(), AllFacts));
    }

    [Fact]
    public void Where_no_basis_is_asked_every_fact_rests_on_preparing_the_case() =>
        Assert.All(Granted(GateRow.Preparation, AllFacts[0], AllFacts[1]).Cover.Values, basis => Assert.Equal(new BasisRef(BasisKind.Preparation, CaseFile.Value), basis));

    [Trait("Rule", "R42")]
    [Fact]
    public void Not_selected_recused_and_without_basis_are_one_and_the_same_answer() =>
        Check(one => one.Decide() is Verdict.Granted or Verdict.OwnConditionOpen || ReferenceEquals(one.Decide(), Verdict.NotAvailable));

    [Fact]
    public void Only_own_conditions_are_ever_named() => Check(one => one.Decide() is not Verdict.OwnConditionOpen open
        || open.Open.All(condition => GateRefusals.Word(condition).Length > 0 && GateRefusals.HowToMend(condition).Length > 0));

    [Fact]
    public void Nothing_but_the_table_makes_a_grant()
    {
        Assert.True(typeof(Grant).IsSealed);
        Assert.All(typeof(Grant).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), one => Assert.True(one.IsPrivate));
        var makers = typeof(Grant).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(method => method.ReturnType == typeof(Grant) || method.ReturnType == typeof(Verdict)).Select(method => method.Name);
        Assert.Equal(["Decide"], makers);
    }

    private static Grant Granted(GateRow row, params FactId[] facts) => Assert.IsType<Verdict.Granted>(Grant.Decide(
        new Question(Person, CaseFile, row, facts.ToHashSet(), Item),
        new Findings(row.Needs.ToHashSet(), AllFacts.ToDictionary(fact => fact, _ => new BasisRef(BasisKind.Consent, Item.Value))))).Grant;

    private static void Check(Func<Asked, bool> holds)
    {
        var asked =
            from row in Gen.Choose(0, GateRow.All.Count - 1)
            from hold in Gen.Choose(0, (1 << Enum.GetValues<Condition>().Length) - 1)
            from likely in Gen.Choose(0, 2)
            from facts in Gen.Choose(0, (1 << AllFacts.Length) - 1)
            from cover in Gen.Choose(0, (1 << AllFacts.Length) - 1)
            select new Asked(GateRow.All[row], likely == 0 ? hold : hold | Of(GateRow.All[row].Needs) & ~(likely == 1 ? 1 << (hold % Enum.GetValues<Condition>().Length) : 0), facts, likely == 0 ? cover : cover | facts);
        FsCheck.Check.One(Drawn.Times(Cases), Prop.ForAll(asked.ToArbitrary(), holds));
    }

    private static int Of(IEnumerable<Condition> conditions) => conditions.Aggregate(0, (bits, condition) => bits | Bit(condition));

    private static int Bit(Condition condition) => 1 << (int)condition;

    private static int Openness(Verdict verdict) => verdict switch
    {
        Verdict.Granted => 2,
        Verdict.OwnConditionOpen => 1,
        _ => 0,
    };

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Granted => "granted",
        Verdict.OwnConditionOpen open => "open: " + string.Join(' ', open.Open.Select(Name)),
        _ => "not available",
    };

    private static string Name(Condition condition) => condition switch
    {
        Condition.TwoFactors => "two-factors",
        Condition.OnRoster => "ROSTER",
        Condition.DeclarationCurrent => "declaration",
        Condition.Selected => "SELECTED",
        Condition.NotRecused => "NOT-RECUSED",
        Condition.Prepares => "PREPARES",
        Condition.Approves => "APPROVES",
        Condition.DecidesRecusal => "DECIDES",
        Condition.ReminderConfirmed => "reminder",
        Condition.Admitted => "admitted",
        Condition.InWindow => "window",
        Condition.Attended => "ATTENDED",
        Condition.HandlesRequest => "HANDLES-REQUEST",
        Condition.OnJointRosters => "JOINT-ROSTERS",
        Condition.JointDeclarations => "joint-declarations",
        _ => throw new InvalidOperationException($"{condition} has no word here."),
    };

    /// <param name="Hold">Bits of the conditions that hold.</param>
    /// <param name="Facts">Bits of the facts asked for.</param>
    /// <param name="Cover">Bits of the facts that have a basis for the person.</param>
    private sealed record Asked(GateRow Row, int Hold, int Facts, int Cover)
    {
        public HashSet<FactId> FactSet => [.. AllFacts.Where((_, index) => (Facts & (1 << index)) != 0)];

        public Verdict Decide() => Grant.Decide(
            new Question(Person, CaseFile, Row, FactSet, Item),
            new Findings(
                Enum.GetValues<Condition>().Where(condition => (Hold & Bit(condition)) != 0).ToHashSet(),
                AllFacts.Where((_, index) => (Cover & (1 << index)) != 0).ToDictionary(fact => fact, _ => new BasisRef(BasisKind.Consent, CaseFile.Value))));

        public string Naive()
        {
            var said = new List<string>();
            foreach (var word in Sentences[Row.Name].Split(' '))
            {
                var holds = word == "BASIS"
                    ? (Facts & ~Cover) == 0
                    : Enum.GetValues<Condition>().Any(condition => Name(condition) == word && (Hold & Bit(condition)) != 0);
                if (holds) continue;
                if (char.IsUpper(word[0])) return "not available";
                said.Add(word);
            }

            return said.Count == 0 ? "granted" : "open: " + string.Join(' ', said);
        }
    }
}
