using Bunit;
using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.Client.Cases;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.ComponentTests.Cases;

/// <summary>A case before those who prepare it and before those who are only selected: the next step, and nothing beyond the model.</summary>
public sealed class Pages_of_a_case : PartTest
{
    private const string Base = "/bodies/shien/cases/1";
    private static readonly CasePerson Seto = new("s", "瀬戸 美和", "自立相談支援センター", "相談員");
    private static readonly CasePerson Katagiri = new("k", "片桐 亮", "ハローワーク", "係長");

    private static readonly CaseView Prepared = new(
        "shien", "支援会議", "R8-014", Base, false, 3, true, false, [new("a", "浅見 千尋", "生活福祉課", "主査")], [], [], [Katagiri], [], [Seto, Katagiri], CaseSharingView.Nothing, Problems.None);

    private static readonly RecusalLine Challenge = new("r", Seto, RecusalRoute.Challenge, RecusalGround.Acquaintance, Shells.Now, null, null, false, 0) { IsWaitingChallenge = true };

    private static readonly MemberCaseView Selected = new("shien", "支援会議", "R8-014", Base, [], true, Problems.None) { Others = [Seto, Katagiri] };

    [Fact]
    public void An_empty_list_says_when_a_case_appears_and_a_search_without_hits_leads_back()
    {
        var empty = Draw<CaseListPage>(new CaseListView([], 0, 1, 1, null, null, null, [], []));
        Assert.Contains("議長に選定されると", empty.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Empty(empty.FindAll("#case-search"));

        var searched = Draw<CaseListPage>(new CaseListView([], 0, 1, 1, "R8-9", "sealed", null, [], []));
        Assert.Equal("R8-9", searched.Find("[name=Label]").GetAttribute("value"));
        Assert.Equal("/cases", searched.Find(".empty a").GetAttribute("href"));
    }

    [Fact]
    public void What_is_looked_for_never_stands_in_an_address()
    {
        var row = new CaseRow($"{Base}", "R8-014", "支援会議", Shells.Now, ["浅見"], false);
        var page = Draw<CaseListPage>(new CaseListView([row], 40, 1, 2, "R8", "c2VhbGVk", null, [], []));

        Assert.All(page.FindAll("a[href*=page]"), link => Assert.DoesNotContain("R8", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("post", page.Find("#case-search").GetAttribute("method"));
    }

    [Fact]
    public void A_case_without_facts_asks_for_the_first_and_one_with_facts_opens_them_on_purpose()
    {
        Assert.Equal($"{Base}/facts/new", Assert.Single(Draw<CasePage>(Prepared with { Facts = 0 }).FindAll("a.btn-primary")).GetAttribute("href"));

        var page = Draw<CasePage>(Prepared);
        Assert.Equal($"{Base}/facts", Assert.Single(page.FindAll("a.btn-primary")).GetAttribute("href"));
        Assert.Contains("監査記録に残ります", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "D6")]
    public void Where_no_record_without_consent_exists_there_is_no_button_but_the_reason()
    {
        var page = Draw<CasePage>(Prepared with { Sharing = CaseSharingView.Nothing with { WhyNoRecord = "同意のある情報だけを扱います。" } });

        Assert.Empty(page.FindAll("#new-record"));
        Assert.Contains("同意のある情報だけを扱います。", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_proposal_opens_its_own_form_keeps_the_ticks_and_names_the_error_there_alone()
    {
        var page = Draw<CasePage>(Prepared with { Typed = new CaseTyped(Proposed: new PeopleForm { People = ["k"] }), Problems = Wrong("People") });

        Assert.True(page.Find("#propose-selection").Closest("details")!.HasAttribute("open"));
        Assert.True(page.Find("#propose-selection input[value=k]").HasAttribute("checked"));
        Assert.Single(page.FindAll(".field-error"));
        Assert.False(page.Find("#own-recusal").Closest("details")!.HasAttribute("open"));
    }

    [Fact]
    [Trait("Rule", "R81")]
    public void Whoever_decides_is_led_to_the_decision_and_everybody_else_sees_that_it_waits()
    {
        var decides = Draw<CasePage>(Prepared with { Recusals = [Challenge with { MayDecide = true }] });
        Assert.Equal($"{Base}/recusals/r", decides.Find("#recusal a.btn-primary").GetAttribute("href"));

        var waits = Draw<CasePage>(Prepared with { Recusals = [Challenge] });
        Assert.Empty(waits.FindAll("#recusal a.btn"));
        Assert.Contains("判断待ち（まだ見えています）", waits.Find("#recusal").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R84")]
    public void A_conflict_found_afterwards_stays_a_task_until_somebody_takes_it_up()
    {
        var open = Draw<CasePage>(Prepared with { Recusals = [Challenge with { KnewBefore = true }] });
        Assert.NotNull(open.Find("#take-up-r button"));

        var taken = Draw<CasePage>(Prepared with { Recusals = [Challenge with { KnewBefore = true, TakenUpAt = Shells.Now }] });
        Assert.Empty(taken.FindAll("#take-up-r"));
        Assert.Contains("検討を始めました", taken.Find("#recusal").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R81")]
    public void The_deputy_who_decides_about_the_chair_gets_no_way_into_the_case()
    {
        var page = Draw<RecusalPage>(new RecusalView("支援会議", "R8-014", Base, false, Challenge with { MayDecide = true }, new RecusalDecisionForm { Version = "0" }, Problems.None));

        Assert.Empty(page.FindAll($"a[href='{Base}']"));
        Assert.Equal(["keep", "lift"], page.FindAll("#decide button[name=Decision]").Select(button => button.GetAttribute("value")));
        Assert.Contains("まだ変わっていません", page.Find("#recusal").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R81")]
    public void Deciding_that_somebody_may_take_part_without_a_reason_is_said_at_the_reason()
    {
        var page = Draw<RecusalPage>(new RecusalView("支援会議", "R8-014", Base, true, Challenge, new RecusalDecisionForm { Version = "0" }, Wrong("Reason")));

        Assert.Equal("true", page.Find("[name=Reason]").GetAttribute("aria-invalid"));
        Assert.Equal(Base, page.Find("p > a").GetAttribute("href"));
    }

    [Fact]
    public void Somebody_selected_sees_the_label_and_where_papers_open_and_nothing_of_the_case()
    {
        var page = Draw<MemberCasePage>(Selected);

        Assert.Contains("資料は、会議の議題から開けます", page.Markup, StringComparison.Ordinal);
        Assert.Equal("/meetings", page.Find(".note a").GetAttribute("href"));
        Assert.Empty(page.FindAll($"a[href^='{Base}']"));
    }

    [Fact]
    public void Somebody_asked_to_approve_sees_the_record_first()
    {
        var record = new SharingRecordLine("9", "R8-014-1", SharingRecordState.Submitted, Shells.Now, null, false);
        var page = Draw<MemberCasePage>(Selected with { ToApprove = [record], MayRecuse = false });

        Assert.Equal($"{Base}/sharing/9", Assert.Single(page.FindAll("a.btn-primary")).GetAttribute("href"));
        Assert.Empty(page.FindAll("form"));
    }

    [Theory]
    [InlineData("Ground")]
    [InlineData("Person")]
    [Trait("Rule", "R81")]
    public void A_refused_challenge_opens_its_own_form_with_what_was_chosen_and_not_the_own_recusal(string field)
    {
        var page = Draw<MemberCasePage>(Selected with { Challenged = new RecusalForm { Person = "s", Ground = "Kinship" }, Problems = Wrong(field) });

        Assert.True(page.Find("#challenge").Closest("details")!.HasAttribute("open"));
        Assert.True(page.Find("#challenge option[value=s]").HasAttribute("selected"));
        Assert.True(page.Find("#challenge option[value=Kinship]").HasAttribute("selected"));
        Assert.Equal("true", page.Find($"#challenge [name={field}]").GetAttribute("aria-invalid"));
        Assert.False(page.Find("#own-recusal").Closest("details")!.HasAttribute("open"));
        Assert.Empty(page.FindAll("#own-recusal .field-error"));
    }

    [Fact]
    [Trait("Rule", "R139")]
    public void Only_facts_that_tell_the_place_ask_for_a_second_tick()
    {
        Assert.Equal("", Render<SecondTicks>(part => part.Add(one => one.Facts, [])).Markup.Trim());

        var ticks = Render<SecondTicks>(part => part.Add(one => one.Facts, [new PlaceChoice("f3", 3, FactCategory.Address)]).Add(one => one.Values, ["f3"]));
        Assert.True(ticks.Find("input[name=Places][value=f3]").HasAttribute("checked"));
        Assert.Contains("情報3（住所）を出す", ticks.Markup, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R139")]
    public void Lifting_address_protection_is_folded_away_says_what_it_does_and_asks_why()
    {
        var fact = new PlaceFactLine("f", 3, FactCategory.Address, true, 2);
        var page = Draw<LocationPage>(new LocationView("shien", "R8-014", Base, true, [], [fact], new LocationFlagForm(), Problems.None));

        Assert.False(page.Find("#flag details").HasAttribute("open"));
        Assert.Contains("居場所が分かる情報も見えるようになります", page.Find("#flag").TextContent, StringComparison.Ordinal);
        Assert.Contains("2か所で出しています", page.Find("#places").TextContent, StringComparison.Ordinal);
        Assert.True(Draw<LocationPage>(new LocationView("shien", "R8-014", Base, true, [], [fact], new LocationFlagForm(), Wrong("Reason"))).Find("#flag details").HasAttribute("open"));
    }

    [Fact]
    public void A_fact_in_use_is_corrected_by_a_new_one_and_a_free_one_changed()
    {
        var free = new FactView(FactId.New(), 1, FactCategory.Living, "郵便受け", FactMark.Observed, null, false, false, false, null, BasisKind.Preparation);
        var used = free with { Id = FactId.New(), Number = 2, IsFixed = true };
        var page = Draw<FactsPage>(new FactsView("shien", "R8-014", Base, [free, used], true));

        Assert.NotNull(page.Find($"a[href='{Base}/facts/{free.Id}']"));
        Assert.NotNull(page.Find($"a[href='{Base}/facts/new?corrects={used.Id}']"));
        Assert.Empty(page.FindAll($"a[href='{Base}/facts/{used.Id}']"));
    }

    [Fact]
    public void A_refused_fact_keeps_its_words_and_offers_the_draft_only_where_there_is_one()
    {
        var form = new FactForm { Category = "Living", Text = "郵便受けがあふれている", Mark = "Observed" };
        var page = Draw<FactFormPage>(new FactFormView("R8-014", Base, $"{Base}/facts/new", null, null, [], form, Wrong("Mark")));

        Assert.Equal("郵便受けがあふれている", page.Find("textarea[name=Text]").TextContent);
        Assert.Contains("まちがいです", page.Find("[role=radiogroup][aria-invalid=true]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".draft-box"));
    }

    [Fact]
    [Trait("Rule", "R15")]
    public void The_office_records_a_commission_and_the_chair_confirms_each_by_name()
    {
        var line = new CommissionLine(Seto, "委3", new DateOnly(2026, 11, 1), new DateOnly(2027, 3, 31), null, true);
        var chair = Draw<CommissionsPage>(new CommissionsView("支援会議", "R8-014", Base, false, [line], [], new CommissionForm(), Problems.None));
        Assert.Equal("瀬戸 美和への委嘱を確認する", chair.Find("#confirm-s button").GetAttribute("aria-label"));
        Assert.Contains("議長の確認待ち", chair.Markup, StringComparison.Ordinal);
        Assert.Empty(chair.FindAll("#record"));

        var office = Draw<CommissionsPage>(new CommissionsView("支援会議", "R8-014", Base, true, [line with { MayConfirm = false }], [Katagiri], new CommissionForm { Number = "委4" }, Wrong("Until")));
        Assert.Empty(office.FindAll("form[action$=confirm]"));
        Assert.Equal("委4", office.Find("#record [name=Number]").GetAttribute("value"));
        Assert.Equal("true", office.Find("#record [name=Until]").GetAttribute("aria-invalid"));
    }

    [Fact]
    [Trait("Rule", "R15")]
    public void Without_a_guest_on_the_roster_it_says_what_comes_first()
    {
        var page = Draw<CommissionsPage>(new CommissionsView("支援会議", "R8-014", Base, true, [], [], new CommissionForm(), Problems.None));

        Assert.Contains("先に名簿に加えてください", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form"));
    }

    [Fact]
    [Trait("Rule", "R16")]
    public void A_substitute_is_entered_for_chosen_days_and_nothing_typed_is_lost()
    {
        var form = new SubstituteForm { Email = "abe@example.jp", Post = "主任", Meetings = ["m2"] };
        SubstituteView view = new("shien", "支援会議", RosterEntryId.New(), "瀬戸 美和", "センター", [new("m1", 3, new DateOnly(2026, 12, 1)), new("m2", 4, new DateOnly(2027, 1, 12))], form, Wrong("Email"));
        var page = Draw<SubstitutePage>(view);

        Assert.Equal(["m2"], page.FindAll("[name=Meetings][checked]").Select(tick => tick.GetAttribute("value")));
        Assert.Equal("true", page.Find("[name=Email]").GetAttribute("aria-invalid"));
        Assert.Contains("第4回 令和9年", page.Markup, StringComparison.Ordinal);

        var none = Draw<SubstitutePage>(view with { Meetings = [], Problems = Problems.None });
        Assert.Empty(none.FindAll("form"));
        Assert.Contains("これからの会議がありません", none.Markup, StringComparison.Ordinal);
    }

    private static Problems Wrong(string field) => new([new Problem(field, "まちがいです")]);

    private IRenderedComponent<TPage> Draw<TPage>(object view)
        where TPage : IComponent => Render<TPage>(parameters => parameters.TryAdd("View", view));
}
