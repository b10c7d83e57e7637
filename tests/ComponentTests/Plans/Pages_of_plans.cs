using Bunit;
using ConsoleSupport.Meetings.Client.Plans;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.ComponentTests.Plans;

public sealed class Pages_of_plans : PartTest
{
    private const string Case = "/bodies/chosei/cases/1";

    private static readonly PlanWordsView Words = new("働きたい", "週三日", "無理なく", [new PlanServiceView(PlanService.HouseholdBudget, "月に一度", true)], "一か月ごと");

    private static readonly PlanTextView Text = new(2, PlanVersionKind.MeetingChange, Shells.Now, "浅見 千尋", Words, null);

    private static readonly PlanView Waiting = new()
    {
        Label = "R8-201", CaseBase = Case, Base = $"{Case}/plans/9", Number = 1, State = PlanState.AwaitingAgreement, Pattern = PlanPattern.StatutoryOnly, NeedsAgreement = true,
        Texts = [Text, Text with { Number = 1, Kind = PlanVersionKind.Draft }], May = [PlanAct.RecordAgreement], People = [new PlanChoice("a", "瀬戸 美和")],
        Offices = [new PlanChoice("o", "生活福祉課")], Version = "4",
    };

    private static readonly ItemPlanView AtItem = new(
        "第3回 支援調整会議", "/bodies/chosei/meetings/3", "/bodies/chosei/meetings/3/room", "/bodies/chosei/meetings/3/items/5/plan", "R8-201", 1, Text, null, false, true, null, "4", "瀬戸 11月25日",
        new MeetingWordForm(), Problems.None);

    [Trait("Rule", "R87")]
    [Fact]
    public void A_changed_plan_says_so_and_asks_for_the_final_agreement_alone()
    {
        var page = Draw<PlanPage>(Waiting);

        Assert.Contains("本人最終合意待ち", page.Find(".state-name").TextContent, StringComparison.Ordinal);
        Assert.Contains("変更あり", page.Find(".page-head").TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Case}/plans/9/agreement", page.Find("#agreement").GetAttribute("action"));
        Assert.Contains("最終の合意を記録する", Assert.Single(page.FindAll(".btn-primary")).TextContent, StringComparison.Ordinal);
        Assert.Equal("本人最終合意", page.Find(".step-current span:not(.step-mark)").TextContent);
    }

    [Trait("Rule", "R89")]
    [Theory]
    [InlineData(PlanPattern.WithoutDecision, "自治体への報告")]
    [InlineData(PlanPattern.StatutoryOnly, "支援決定")]
    public void The_steps_end_as_the_pattern_says(PlanPattern pattern, string step) => Assert.Contains(
        Draw<PlanPage>(Waiting with { Pattern = pattern }).FindAll(".step"), one => one.TextContent.Contains(step, StringComparison.Ordinal));

    [Trait("Rule", "R91")]
    [Fact]
    public void Where_post_would_harm_it_is_said_beside_the_delivery()
    {
        var page = Draw<PlanPage>(Waiting with { State = PlanState.AwaitingDecision, NeedsAgreement = false, NoPost = true, May = [PlanAct.RecordDecision] });

        Assert.Contains("郵送不可の印が付いています", page.Find("#decision").TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Find("#decision [name='StepUp.Code']"));
    }

    [Fact]
    public void A_refused_form_keeps_what_was_typed_and_ties_the_error_to_its_field()
    {
        var page = Draw<PlanPage>(Waiting with { Agree = new AgreementForm { AgreedOn = "きのう", Way = "Phone" }, Problems = new Problems([new Problem("AgreedOn", "日付として読めません。")]) });

        var field = page.Find("#agreement [name=AgreedOn]");
        Assert.Equal("きのう", field.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.True(page.Find("#agreement [value=Phone]").HasAttribute("checked"));
    }

    [Trait("Rule", "R86")]
    [Fact]
    public void Whoever_only_hears_the_plan_gets_no_form()
    {
        Assert.Empty(Draw<ItemPlanPage>(AtItem).FindAll("form"));
        var office = Draw<ItemPlanPage>(AtItem with { MayRecord = true });
        foreach (var name in new[] { "Changes", "Dissent" }) Assert.Equal("true", office.Find($"[name={name}]").GetAttribute("aria-required"));
        Assert.Contains("変更のうえ了承", office.Find("#plan-word").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_without_a_plan_says_how_to_begin_one()
    {
        var page = Draw<CasePlansPage>(new CasePlansView("R8-201", Case, $"{Case}/plans", "/bodies/chosei/plans", [], true, new EmergencyForm(), Problems.None));

        Assert.Contains("原案をつくり", page.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Case}/plans/new", Assert.Single(page.FindAll(".btn-primary")).GetAttribute("href"));
    }

    [Fact]
    public void A_reader_who_hears_a_plan_is_not_told_where_it_stands()
    {
        var line = new PlanLine("/x", "R8-201", 1, null, null, 2, null, LoanOfficerHint.NotNeeded);
        var page = Draw<MeetingPlansPage>(new MeetingPlansView("第3回", "/m", "/m/plans", [line], null, Problems.None));

        Assert.Empty(page.FindAll(".badge"));
        Assert.Empty(page.FindAll("#opening"));
    }

    [Trait("Rule", "R19")]
    [Fact]
    public void A_roster_of_municipal_staff_alone_is_warned_of_and_asks_for_a_reason()
    {
        var page = Draw<MeetingPlansPage>(new MeetingPlansView("第3回", "/m", "/m/plans", [], new OpeningView(true, null, true, new MunicipalOnlyForm()), Problems.None));

        Assert.Contains("市区町村の職員だけ", page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.True(page.Find("#opening details").HasAttribute("open"));
    }

    private IRenderedComponent<TPage> Draw<TPage>(object view)
        where TPage : Microsoft.AspNetCore.Components.IComponent => Render<TPage>(parameters => parameters.TryAdd("View", view));
}
