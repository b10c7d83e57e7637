using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Gate;

/// <summary>What the gate collects before it asks its table: every condition from where it is kept, none forgotten and none taken for granted.</summary>
public sealed class Asking_the_gate
{
    private static readonly GateRow[] RowsOfAnItem = [GateRow.Label, GateRow.Papers, GateRow.LiveItem, GateRow.DraftMinutes, GateRow.ApprovedMinutes, GateRow.ConflictCheck];

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_meets_every_condition_gets_every_row()
    {
        var town = new Town();
        foreach (var row in RowsOfAnItem) Assert.Equal("granted", Word(await town.Gate.ForItemAsync(Town.Person, Town.Item, row, Now)));
        foreach (var (_, verdict) in await OfTheCaseAsync(town)) Assert.Equal("granted", Word(verdict));
    }

    [Trait("Rule", "R13")]
    [Trait("Rule", "R31")]
    [Trait("Rule", "R35")]
    [Trait("Rule", "R42")]
    [Trait("Rule", "R82")]
    [Fact]
    public async Task Each_condition_that_is_missing_shuts_the_rows_that_ask_for_it_and_no_other()
    {
        foreach (var missing in Enum.GetValues<Condition>())
        {
            var town = Without(missing);
            foreach (var row in RowsOfAnItem) Assert.Equal((missing, row.Name, Expected(row, missing)), (missing, row.Name, Word(await town.Gate.ForItemAsync(Town.Person, Town.Item, row, Now))));
            foreach (var (row, verdict) in await OfTheCaseAsync(town)) Assert.Equal((missing, row.Name, Expected(row, missing)), (missing, row.Name, Word(verdict)));
        }
    }

    [Trait("Rule", "R42")]
    [Fact]
    public async Task An_item_that_is_not_there_has_no_case_or_belongs_to_another_body_is_one_and_the_same_answer()
    {
        var place = new Town().Place!;
        foreach (var other in new[] { null, place with { CaseFile = null }, place with { Body = BodyId.New() } })
            Assert.Same(Verdict.NotAvailable, await new Town { Place = other }.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.Label, Now));

        Assert.Same(Verdict.NotAvailable, await new Town { Case = null }.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.Label, Now));
        Assert.Empty(await new Town { Place = null }.Gate.ForItemAsync([Town.Person], Town.Item, GateRow.Label, Now));
    }

    [Trait("Rule", "R42")]
    [Fact]
    public async Task A_case_that_is_not_there_is_asked_about_like_one_that_is()
    {
        Town there = new(), gone = new() { Case = null };
        foreach (var (row, verdict) in await OfTheCaseAsync(gone)) Assert.Equal((row.Name, "not available"), (row.Name, Word(verdict)));
        await OfTheCaseAsync(there);

        Assert.Equal(there.Questions, gone.Questions);
    }

    [Fact]
    public async Task At_an_item_nobody_is_asked_about_approvals_and_own_requests()
    {
        var town = new Town();
        await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.LiveItem, Now);

        Assert.DoesNotContain("approvers", town.Questions);
        Assert.DoesNotContain("requests", town.Questions);
    }

    [Fact]
    public async Task A_label_comes_without_any_fact()
    {
        Assert.Empty((await GrantAsync(new Town().Gate.ForItemAsync(Town.Person, Town.Item, GateRow.Label, Now))).Cover);
        Assert.Empty((await GrantAsync(new Town().Gate.ForLabelAsync(Town.Person, Town.CaseFile, Now))).Cover);
        Assert.Empty((await GrantAsync(new Town().Gate.ForRecusalDecisionAsync(Town.Person, Town.CaseFile, Now))).Cover);
    }

    [Fact]
    public async Task Those_who_prepare_get_all_facts_and_an_approver_those_of_the_record()
    {
        Assert.Equal([Town.Rent, Town.Illness], (await GrantAsync(new Town().Gate.ForPreparationAsync(Town.Person, Town.CaseFile, Now))).Cover.Keys);
        Assert.Equal([Town.Rent], (await GrantAsync(new Town().Gate.ForApprovalAsync(Town.Person, Town.CaseFile, Now))).Cover.Keys);
        Assert.All((await GrantAsync(new Town().Gate.ForPreparationAsync(Town.Person, Town.CaseFile, Now))).Cover.Values, basis => Assert.Equal(new BasisRef(BasisKind.Preparation, Town.CaseFile.Value), basis));
    }

    [Trait("Rule", "D16")]
    [Fact]
    public async Task An_own_request_opens_the_case_to_the_officer_who_has_this_very_one_open()
    {
        var (shut, others) = (OwnRequestId.New(), OwnRequestId.New());
        var town = new Town { Handling = { (others, Town.Stranger) } };
        town.Sure.Add(Town.Stranger);

        Assert.Equal("granted", Word(await town.Gate.ForOwnRequestAsync(Town.Person, Town.CaseFile, Town.Request, Now)));
        Assert.Equal("granted", Word(await town.Gate.ForOwnRequestAsync(Town.Stranger, Town.CaseFile, others, Now)));
        foreach (var request in new[] { shut, others }) Assert.Same(Verdict.NotAvailable, await town.Gate.ForOwnRequestAsync(Town.Person, Town.CaseFile, request, Now));
        Assert.Same(Verdict.NotAvailable, await town.Gate.ForOwnRequestAsync(Town.Stranger, Town.CaseFile, Town.Request, Now));
        Assert.Same(Verdict.NotAvailable, await town.Gate.ForOwnRequestAsync(Town.Person, CaseFileId.New(), Town.Request, Now));
    }

    [Trait("Rule", "D16")]
    [Trait("Rule", "R139")]
    [Fact]
    public async Task The_officer_of_an_own_request_gets_a_hidden_place_only_when_this_very_request_lets_it_out()
    {
        var (request, other) = (OwnRequestId.New(), OwnRequestId.New());
        var town = new Town { Handling = { (request, Town.Person), (other, Town.Person) } };
        town.Case = town.Case! with { Mask = new LocationMask(new HashSet<FactId> { Town.Rent }, new HashSet<LocationTick> { new(Town.Rent, request.Value) }) };

        Assert.Equal([Town.Rent, Town.Illness], (await GrantAsync(town.Gate.ForOwnRequestAsync(Town.Person, Town.CaseFile, request, Now))).Cover.Keys);
        Assert.Equal([Town.Illness], (await GrantAsync(town.Gate.ForOwnRequestAsync(Town.Person, Town.CaseFile, other, Now))).Cover.Keys);
    }

    [Trait("Rule", "R139")]
    [Fact]
    public async Task An_item_of_which_only_hidden_facts_are_left_is_not_there_and_one_that_names_none_is()
    {
        var town = new Town { Place = new Town().Place! with { Facts = new HashSet<FactId> { Town.Rent } } };
        town.Case = town.Case! with { Mask = new LocationMask(new HashSet<FactId> { Town.Rent }, new HashSet<LocationTick>()) };

        Assert.Same(Verdict.NotAvailable, await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.Papers, Now));
        Assert.Equal("granted", Word(await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.Label, Now)));

        town.Place = town.Place with { Facts = new HashSet<FactId> { Town.Rent, Town.Illness } };
        Assert.Equal([Town.Illness], (await GrantAsync(town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.Papers, Now))).Cover.Keys);

        town.Place = town.Place with { Facts = new HashSet<FactId>() };
        Assert.Empty((await GrantAsync(town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.Papers, Now))).Cover);
    }

    [Fact]
    public async Task The_audience_is_exactly_those_who_are_granted_all_facts_of_the_item()
    {
        var (partly, colleague) = (AccountId.New(), AccountId.New());
        var town = With(partly, colleague);
        town.Cover[(colleague, Town.Rent)] = town.Cover[(colleague, Town.Illness)] = town.Cover[(partly, Town.Rent)] = Town.Consent;

        AccountId[] asked = [Town.Person, colleague, partly, Town.Stranger, Town.Person];
        Assert.Equal(new HashSet<AccountId> { Town.Person, colleague }, await town.Gate.AudienceAsync(asked, Town.Item, GateRow.Papers, Now));
        Assert.Equal(4, (await town.Gate.ForItemAsync(asked, Town.Item, GateRow.Papers, Now)).Count);

        var (audience, label) = await town.Gate.KnownToAsync(asked, Town.Item, GateRow.Papers, Now);
        Assert.Equal(new HashSet<AccountId> { Town.Person, colleague }, audience.Keys.ToHashSet());
        Assert.Equal(new[] { Town.Rent, Town.Illness }.OrderBy(fact => fact.Value), audience[colleague]);
        Assert.Equal(new HashSet<AccountId> { Town.Person, colleague, partly }, label);
    }

    [Fact]
    public async Task Of_an_item_that_is_not_there_nobody_is_the_audience()
    {
        var (audience, label) = await new Town { Place = null }.Gate.KnownToAsync([Town.Person], Town.Item, GateRow.Papers, Now);

        Assert.Empty(audience);
        Assert.Empty(label);
        Assert.Empty(await new Town { Place = null }.Gate.AudienceAsync([Town.Person], Town.Item, GateRow.Papers, Now));
    }

    [Trait("Rule", "D9")]
    [Trait("Rule", "R77")]
    [Fact]
    public async Task At_a_joint_session_every_further_body_is_asked()
    {
        var (council, subCommittee) = (BodyId.New(), BodyId.New());
        var town = new Town { Place = new Town().Place! with { AlsoOf = new HashSet<BodyId> { council, subCommittee } } };
        town.Roster.UnionWith([(council, Town.Person), (subCommittee, Town.Person)]);
        town.Signed.UnionWith([(council, Town.Person), (subCommittee, Town.Person)]);
        Assert.Equal("granted", Word(await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.LiveItem, Now)));

        foreach (var body in new[] { council, subCommittee })
        {
            town.Signed.Remove((body, Town.Person));
            Assert.Equal("open: JointDeclarations", Word(await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.LiveItem, Now)));
            town.Roster.Remove((body, Town.Person));
            Assert.Same(Verdict.NotAvailable, await town.Gate.ForItemAsync(Town.Person, Town.Item, GateRow.LiveItem, Now));
            town.Signed.Add((body, Town.Person));
            town.Roster.Add((body, Town.Person));
        }
    }

    [Trait("Rule", "D8")]
    [Trait("Rule", "D9")]
    [Fact]
    public async Task An_item_that_is_not_heard_opens_to_those_who_prepare_its_case_alone()
    {
        var town = new Town { Place = new Town().Place! with { IsHeard = false } };

        foreach (var row in RowsOfAnItem.Where(row => row.NeedsBasis)) Assert.Same(Verdict.NotAvailable, await town.Gate.ForItemAsync(Town.Person, Town.Item, row, Now));
        Assert.Equal("granted", Word(await town.Gate.ForPreparationAsync(Town.Person, Town.CaseFile, Now)));
    }

    [Trait("Rule", "R42")]
    [Fact]
    public async Task The_page_of_a_case_is_asked_for_in_one_look()
    {
        var town = new Town();
        var verdicts = await town.Gate.ForPageOfCaseAsync(Town.Person, Town.CaseFile, Now);

        // Each row opens its own: who prepares all facts, an approver those of the record, the label none.
        Assert.Equal([[Town.Rent, Town.Illness], [Town.Rent], []], verdicts.Select(verdict => Assert.IsType<Verdict.Granted>(verdict).Grant.Cover.Keys));
        Assert.Equal(town.Questions.Distinct(), town.Questions);
        Assert.Contains("approvers", town.Questions);
        Assert.DoesNotContain("requests", town.Questions);
    }

    [Fact]
    public void The_list_of_cases_is_empty_as_soon_as_one_of_its_conditions_is_missing()
    {
        Assert.Equal([Town.CaseFile], new Town().Gate.VisibleCases(Town.Person));
        foreach (var missing in new[] { Condition.TwoFactors, Condition.OnRoster, Condition.DeclarationCurrent }) Assert.Empty(Without(missing).Gate.VisibleCases(Town.Person));
    }

    internal static Town Without(Condition missing)
    {
        var town = new Town();
        var (nobody, somebodyElse) = (new HashSet<AccountId>(), new HashSet<AccountId> { Town.Stranger });
        var council = BodyId.New();
        switch (missing)
        {
            case Condition.TwoFactors: town.Sure.Clear(); break;
            case Condition.OnRoster: town.Roster.Clear(); break;
            case Condition.DeclarationCurrent: town.Signed.Clear(); break;
            case Condition.NotRecused:
                // 担当 of the case and recused, so that nothing but the recusal stands against them.
                town.Case = town.Case! with { Recused = new HashSet<AccountId> { Town.Person }, Responsible = new HashSet<AccountId> { Town.Person } };
                break;
            case Condition.Selected or Condition.Prepares:
                town.Chairs.Clear();
                town.Case = town.Case! with { Selected = missing is Condition.Selected ? somebodyElse : town.Case.Selected };
                break;
            case Condition.Approves: town.Approvers.Clear(); break;
            case Condition.DecidesRecusal: town.Case = town.Case! with { Challenged = nobody }; break;
            case Condition.HandlesRequest: town.Handling.Clear(); break;
            case Condition.ReminderConfirmed: town.Reminded.Clear(); break;
            case Condition.Admitted: town.Admitted.Clear(); break;
            case Condition.InWindow: town.Place = town.Place! with { InWindow = false }; break;
            case Condition.Attended: town.Attended.Clear(); break;
            case Condition.OnJointRosters:
                town.Place = town.Place! with { AlsoOf = new HashSet<BodyId> { council } };
                town.Signed.Add((council, Town.Person));
                break;
            case Condition.JointDeclarations:
                town.Place = town.Place! with { AlsoOf = new HashSet<BodyId> { council } };
                town.Roster.Add((council, Town.Person));
                break;
            default: throw new ArgumentOutOfRangeException(nameof(missing), missing, null);
        }

        return town;
    }

    private static Town With(params AccountId[] members)
    {
        var town = new Town();
        foreach (var member in members)
        {
            town.Roster.Add((Town.Body, member));
            town.Signed.Add((Town.Body, member));
            town.Sure.Add(member);
        }

        foreach (var set in new[] { town.Reminded, town.Admitted, town.Attended }) set.UnionWith(members);
        town.Case = town.Case! with { Selected = town.Case.Selected.Concat(members).ToHashSet() };
        return town;
    }

    private static async Task<IReadOnlyList<(GateRow Row, Verdict Verdict)>> OfTheCaseAsync(Town town) =>
    [
        (GateRow.Label, await town.Gate.ForLabelAsync(Town.Person, Town.CaseFile, Now)),
        (GateRow.Preparation, await town.Gate.ForPreparationAsync(Town.Person, Town.CaseFile, Now)),
        (GateRow.Approval, await town.Gate.ForApprovalAsync(Town.Person, Town.CaseFile, Now)),
        (GateRow.RecusalDecision, await town.Gate.ForRecusalDecisionAsync(Town.Person, Town.CaseFile, Now)),
        (GateRow.OwnRequest, await town.Gate.ForOwnRequestAsync(Town.Person, Town.CaseFile, Town.Request, Now)),
    ];

    /// <summary>A chair who is taken away no longer decides on a challenge either; one who is recused does not preside.</summary>
    private static string Expected(GateRow row, Condition missing)
    {
        Condition[] open = [.. row.Needs.Where(need => need == missing || (need is Condition.DecidesRecusal && missing is (Condition.Selected or Condition.Prepares or Condition.NotRecused)) || (need is Condition.Prepares && missing is Condition.Selected))];
        return open.Length == 0 ? "granted" : open.All(GateRow.OwnConditions.Contains) ? $"open: {string.Join(' ', open)}" : "not available";
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Granted => "granted",
        Verdict.OwnConditionOpen open => "open: " + string.Join(' ', open.Open),
        _ => "not available",
    };

    private static async Task<Grant> GrantAsync(Task<Verdict> asked) => Assert.IsType<Verdict.Granted>(await asked).Grant;
}
