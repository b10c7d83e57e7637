using Bunit;
using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Client.Sharing;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.ComponentTests.Sharing;

/// <summary>Consent, the record without it, giving outside a meeting and talking without names: what stops, what is next, and never a verdict.</summary>
public sealed class Pages_of_sharing : PartTest
{
    private const string Base = "/bodies/shien/cases/1";

    private static readonly FactView Fact = new(FactId.New(), 1, FactCategory.Living, "郵便受け", FactMark.Observed, null, false, false, false, null, BasisKind.Preparation);

    private static readonly QuestionView First = new(
        "R8-014", Base, "R8-014-1", $"{Base}/sharing/9", 1, [.. Enumerable.Range(1, 10).Select(number => new QuestionLine(number, QuestionState.Open, null))],
        new SharingAnswers { AnonymousIsEnough = "yes", Version = "1" }, "匿名で相談してください。", 80, 3, false, [], [], [], Problems.None);

    private static readonly RecordView Record = new(
        "R8-014", Base, "R8-014-1", $"{Base}/sharing/9", SharingRecordState.Draft, false, [.. Enumerable.Range(1, 10).Select(number => new QuestionLine(number, QuestionState.Open, null))],
        [new RefusalLine("同意を得られない理由の説明が短すぎます。", 6), new RefusalLine("承認できる人がいません。", null)], new SharingAnswers(), null, [],
        [new ApproverLine("倉田 修", "情報管理責任者", null, null)], "浅見 千尋", Shells.Now, null, null, true, false, false, 1, new ApprovalForm(), Problems.None);

    private static readonly ConsentView Consent = new(
        "R8-014", Base, "c", new DateOnly(2026, 11, 1), null, ConsentWay.OwnNameEntry, "浅見 千尋", "第2版", "第3版", "住まいの相談", "本人", null, [1], ["社会福祉協議会"], [], null, 0);

    private static readonly OutsideLine Emergency = new("o", SharingRow.D5, OutsideState.ReportDue, "みどり野病院", Shells.Now, 1, new DateOnly(2026, 11, 26), false);

    private static readonly AnonymousFormView Consultation = new(
        "/m/consultations/new", "/m", null, true, "第3回", [new PersonChoiceView("s", "瀬戸 美和")], 10, new AnonymousForm(), Problems.None);

    [Fact]
    [Trait("Rule", "D0")]
    public void Where_no_personal_data_is_needed_the_way_ends_at_an_anonymous_consultation()
    {
        var page = Draw<QuestionPage>(First with { ConsultHref = "/m/consultations/new" });

        Assert.Equal("/m/consultations/new", page.Find(".note-warn a").GetAttribute("href"));
        Assert.Contains("匿名の相談として次第に加える", page.Find(".note-warn").TextContent, StringComparison.Ordinal);
        Assert.Empty(Draw<QuestionPage>(First).FindAll(".note-warn a"));
    }

    [Fact]
    [Trait("Rule", "R54")]
    public void The_question_of_the_reason_says_how_long_an_answer_has_to_be()
    {
        var page = Draw<QuestionPage>(First with { Question = 6, Ending = null, Problems = Wrong("ObstacleWords") });

        Assert.Equal("true", page.Find("[name=ObstacleWords]").GetAttribute("aria-invalid"));
        Assert.Contains("80", page.Find("[name=ObstacleWords]").Closest(".field")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["leave", "on"], page.FindAll("button[name=Then]").Select(button => button.GetAttribute("value")));
    }

    [Fact]
    [Trait("Rule", "D2")]
    public void A_draft_tells_every_reason_at_once_with_its_way_and_keeps_the_button_away()
    {
        var page = Draw<RecordPage>(Record);

        Assert.Contains("2件", page.Find("#refusals-title").TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Base}/sharing/9/6", page.Find(".refusals a").GetAttribute("href"));
        Assert.Single(page.FindAll(".refusals a"));
        Assert.Contains("上の2件を直すと押せます", page.Find("#submit").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#approval"));
    }

    [Fact]
    [Trait("Rule", "D4")]
    public void A_capable_no_is_answered_with_talking_without_names() => Assert.Equal(
        "/m/consultations/new", Draw<RecordPage>(Record with { ConsultHref = "/m/consultations/new" }).Find(".note-info a").GetAttribute("href"));

    [Fact]
    [Trait("Rule", "R66")]
    public void An_approved_record_says_who_approved_and_never_that_sharing_is_right()
    {
        var page = Draw<RecordPage>(Record with
        {
            State = SharingRecordState.Approved, MayEdit = false, Refusals = [], Questions = [],
            Approvers = [new ApproverLine("倉田 修", "情報管理責任者", true, Shells.Now), new ApproverLine("八木沢 正", "議長", true, Shells.Now)],
        });

        Assert.Contains("条件が記録され、倉田 修・八木沢 正が承認した", page.Find(".note-guard").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("適法", page.Markup, StringComparison.Ordinal);
        Assert.Contains("判断しません", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form"));
    }

    [Fact]
    [Trait("Rule", "R63")]
    public void A_record_past_its_review_day_is_closed_in_words() => Assert.Contains(
        "見直し日を過ぎたため閉じています", Draw<RecordPage>(Record with { State = SharingRecordState.Approved, IsLapsed = true, MayEdit = false, Refusals = [], Questions = [] }).Find(".note-err").TextContent, StringComparison.Ordinal);

    [Fact]
    [Trait("Rule", "D2")]
    public void An_approver_proves_who_they_are_and_may_approve_return_or_refuse()
    {
        var page = Draw<RecordPage>(Record with { State = SharingRecordState.Submitted, MayEdit = false, MayAnswer = true, Refusals = [], Questions = [], Form = new ApprovalForm { Reason = "もう少し" }, Problems = Wrong("StepUp.Code") });

        Assert.Equal(["approve", "return", "refuse"], page.FindAll("#approval [name=Decision]").Select(button => button.GetAttribute("value")));
        Assert.Equal("もう少し", page.Find("#approval [name=Reason]").TextContent);
        Assert.Equal("true", page.Find("#approval [name='StepUp.Code']").GetAttribute("aria-invalid"));
        Assert.Null(page.Find("#approval [name='StepUp.Code']").GetAttribute("value"));
    }

    [Fact]
    [Trait("Rule", "R48")]
    public void A_withdrawn_consent_offers_nothing_more_and_lists_who_received_something()
    {
        var page = Draw<ConsentPage>(Consent with { WithdrawnAt = Shells.Now, Received = ["社会福祉協議会 森下"] });

        Assert.Empty(page.FindAll("form"));
        Assert.Contains("社会福祉協議会 森下", page.Markup, StringComparison.Ordinal);
        Assert.NotNull(page.Find(".badge-err"));
    }

    [Fact]
    [Trait("Rule", "R48")]
    public void A_part_taken_out_without_a_choice_is_refused_at_the_choice()
    {
        var page = Draw<ConsentPage>(Consent with { AgencyPicks = [new Pick("ag", "社会福祉協議会")], FactPicks = [new Pick("f", "情報1")], Part = new TakeOutForm { Facts = ["f"] }, Problems = Wrong("Agencies") });

        Assert.NotNull(page.Find("#take-out [name=Agencies][aria-invalid=true]"));
        Assert.True(page.Find("#take-out [name=Facts][value=f]").HasAttribute("checked"));
        Assert.Empty(page.FindAll("#withdraw .field-error"));
    }

    [Fact]
    [Trait("Rule", "D5")]
    public void A_report_that_is_due_stands_first_with_its_day_and_is_gone_once_written()
    {
        OutsideView view = new("R8-014", Base, Emergency, [Fact], [new OutsidePart("理由", "倒れていた")], "浅見 千尋", Shells.Now, null, null, null, null, new OutsideReportForm { Version = "0", Report = "途中まで" }, Wrong("Report"));
        var due = Draw<OutsidePage>(view);
        Assert.Contains("11月26日", due.Find(".card").TextContent, StringComparison.Ordinal);
        Assert.Equal("途中まで", due.Find("#report [name=Report]").TextContent);
        Assert.Equal("true", due.Find("#report [name=Report]").GetAttribute("aria-invalid"));

        var reported = Draw<OutsidePage>(view with { Line = Emergency with { State = OutsideState.Reported }, Report = "救急車を呼んだ", ReportedAt = Shells.Now, ReportedBy = "浅見 千尋", Problems = Problems.None });
        Assert.Empty(reported.FindAll("form"));
        Assert.Contains("救急車を呼んだ", reported.Markup, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "D5")]
    public void A_late_report_never_looks_like_one_in_time()
    {
        var late = Render<OutsideBadge>(badge => badge.Add(one => one.Line, Emergency with { IsOverdue = true }));
        var open = Render<OutsideBadge>(badge => badge.Add(one => one.Line, Emergency));

        Assert.NotNull(late.Find(".badge-err"));
        Assert.NotNull(open.Find(".badge-warn"));
        Assert.NotEqual(open.Find(".badge").TextContent, late.Find(".badge").TextContent);
    }

    [Fact]
    [Trait("Rule", "R139")]
    public void Giving_outside_a_meeting_asks_once_more_for_facts_that_tell_the_place()
    {
        OutsideFormView view = new("R8-014", Base, new OutsideWay(SharingRow.D12, "absent-agency"), [Fact with { IsMasked = true, Category = FactCategory.Address }], [], [], new OutsideForm { Reason = "引越しの相談" }, Wrong("Places"));
        var page = Draw<OutsideFormPage>(view);

        Assert.NotNull(page.Find("[name=Places][aria-invalid=true]"));
        Assert.Equal("引越しの相談", page.Find("[name=Reason]").TextContent);
        Assert.Empty(Draw<OutsideFormPage>(view with { Facts = [Fact], Problems = Problems.None }).FindAll("[name=Places]"));
    }

    [Fact]
    public void Without_facts_there_is_nothing_to_give_and_the_first_fact_is_the_next_step()
    {
        var page = Draw<OutsideFormPage>(new OutsideFormView("R8-014", Base, new OutsideWay(SharingRow.D12, "absent-agency"), [], [], [], new OutsideForm(), Problems.None));

        Assert.Empty(page.FindAll("form"));
        Assert.Equal($"{Base}/facts/new", page.Find("a.btn-primary").GetAttribute("href"));
    }

    [Fact]
    [Trait("Rule", "D0")]
    public void A_consultation_without_names_asks_what_could_give_the_person_away_and_answers_nothing_by_itself()
    {
        var page = Draw<AnonymousFormPage>(Consultation);

        Assert.Empty(page.FindAll("input[type=radio][checked]"));
        foreach (var name in new[] { "HasName", "HasUniqueDetail", "Area" }) Assert.Equal("radiogroup", page.Find($"[name={name}]").Closest("fieldset")!.GetAttribute("role"));
        Assert.Contains("10人より少ないとき", page.Find("[name=PeopleMeant]").Closest(".field")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#remove"));
    }

    [Fact]
    [Trait("Rule", "D0")]
    public void A_refused_consultation_keeps_story_and_answers_and_says_each_reason_at_its_question()
    {
        var page = Draw<AnonymousFormPage>(Consultation with { Form = new AnonymousForm { Story = "高齢の方", HasName = "yes", PeopleMeant = "3" }, Problems = new Problems([new("HasName", "外してください。"), new("PeopleMeant", "少なすぎます。")]) });

        Assert.Equal("高齢の方", page.Find("[name=Story]").TextContent);
        Assert.True(page.Find("[name=HasName][value=yes]").HasAttribute("checked"));
        Assert.Contains("外してください。", page.Find("[name=HasName]").Closest("fieldset")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.Find("[name=PeopleMeant]").GetAttribute("aria-invalid"));
    }

    [Fact]
    [Trait("Rule", "D0")]
    public void A_listener_reads_who_checked_and_cannot_edit()
    {
        AnonymousView view = new("第3回", "/m", "6", "声かけ", "高齢の方", "知恵を借りたい", "社協 森下", 10, Shells.Now, new AnonymousCheckView("浅見 千尋", Shells.Now, AnonymousArea.District, 25), null);
        var page = Draw<AnonymousPage>(view);

        Assert.Contains("匿名：浅見 千尋が確認", page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Contains("約25人", page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("a.btn"));
        Assert.Equal("/m/edit", Draw<AnonymousPage>(view with { EditHref = "/m/edit" }).Find("a.btn").GetAttribute("href"));
    }

    private static Problems Wrong(string field) => new([new Problem(field, "まちがいです")]);

    private IRenderedComponent<TPage> Draw<TPage>(object view)
        where TPage : IComponent => Render<TPage>(parameters => parameters.TryAdd("View", view));
}
