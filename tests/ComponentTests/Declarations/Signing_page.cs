using Bunit;
using ConsoleSupport.Meetings.Client.Declarations;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.ComponentTests.Declarations;

public sealed class Signing_page : PartTest
{
    private static readonly LawCardView Support = new(
        "みどり野市支援会議", BodyKind.SupportMeeting,
        [new CitedLawView("生活困窮者自立支援法", "第9条第6項", "秘密を漏らしてはなりません。", null)],
        [new CitedLawView("生活困窮者自立支援法", "第28条", "1年以下の拘禁刑又は100万円以下の罰金に処せられます。", "1年以下の拘禁刑又は100万円以下の罰金")],
        new DateOnly(2026, 4, 8), false);

    private static readonly LawCardView Council = new(
        "みどり野市協議会", BodyKind.IsolationCouncil,
        [new CitedLawView("孤独・孤立対策推進法", "第18条", "秘密を漏らしてはなりません。", null)],
        [new CitedLawView("孤独・孤立対策推進法", "第28条", "1年以下の拘禁刑又は50万円以下の罰金に処せられます。", "1年以下の拘禁刑又は50万円以下の罰金")],
        null, true);

    [Trait("Rule", "R28")]
    [Fact]
    public void Two_bodies_are_two_cards_and_no_element_holds_both_amounts()
    {
        var page = Draw(View([Support, Council]));

        Assert.Equal(2, page.FindAll(".law-card").Count);
        var penalties = page.FindAll("[data-penalty]");
        Assert.Equal(2, penalties.Count);
        Assert.All(penalties, one => Assert.False(
            one.TextContent.Contains("100万円", StringComparison.Ordinal) && one.TextContent.Contains("50万円以下", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_card_that_is_signed_now_says_so_and_the_other_says_when_it_was()
    {
        var cards = Draw(View([Support, Council])).FindAll(".law-card");

        Assert.Contains("署名済み 4月8日", cards[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("これから署名", cards[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_sentence_stands_out_and_says_that_the_duty_is_there_anyway() =>
        Assert.Equal("秘密を守る義務は、署名の有無にかかわらず、すでにあります。", Draw(View([Council])).Find(".note-body > .strong").TextContent);

    [Fact]
    public void A_confirmation_that_is_missing_has_its_error_and_the_others_keep_their_ticks()
    {
        var form = new SigningForm { Confirmed = ["0", "2"] };
        var problems = new Problems([new Problem(nameof(SigningForm.Confirmed), "確かめてください。")]);

        var boxes = Draw(View([Council], form, problems)).FindAll("input[type=checkbox]");

        Assert.Equal([true, false, true], boxes.Select(box => box.HasAttribute("checked")));
        Assert.Equal([null, "true", null], boxes.Select(box => box.GetAttribute("aria-invalid")));
        Assert.Equal("field-Confirmed", boxes[1].Id);
    }

    [Fact]
    public void The_proof_is_never_drawn_with_a_value()
    {
        var form = new SigningForm { StepUp = new StepUpFields { Password = "geheim-1", Code = "123456" } };

        var html = Draw(View([Council], form)).Markup;

        Assert.DoesNotContain("geheim-1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("123456", html, StringComparison.Ordinal);
    }

    [Trait("Rule", "R37")]
    [Fact]
    public void Not_signing_is_possible_without_a_word_of_penalty()
    {
        var way = Draw(View([Council])).Find("#if-not-signing");

        Assert.Contains("個人情報のない議題には参加できます", way.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("罰", way.TextContent, StringComparison.Ordinal);
        Assert.Equal("/bodies/kyogikai/declaration/declined", way.QuerySelector("button")!.GetAttribute("formaction"));
    }

    [Fact]
    public void There_is_one_filled_button_and_it_says_what_it_does() =>
        Assert.Equal("この内容で署名する", Assert.Single(Draw(View([Council])).FindAll(".btn-primary")).TextContent.Trim());

    [Trait("Rule", "R30")]
    [Fact]
    public void The_abolished_word_for_the_punishment_does_not_appear() =>
        Assert.DoesNotContain("懲" + "役", Draw(View([Support, Council])).Markup, StringComparison.Ordinal);

    [Trait("Rule", "R36")]
    [Fact]
    public void The_text_and_who_signs_go_on_paper_and_the_way_not_to_sign_does_not()
    {
        var page = Draw(View([Council]));

        Assert.Contains("form-printed", page.Find("form").ClassList);
        Assert.Null(page.Find(".clauses").Closest(".no-print"));
        Assert.Null(page.Find(".sign-box dl").Closest(".no-print"));
        Assert.NotNull(page.Find("#if-not-signing").Closest(".no-print"));
    }

    [Trait("Rule", "R26")]
    [Fact]
    public void Other_duties_stand_beside_the_text_without_a_word_of_whose_they_are_or_what_they_bring()
    {
        var paper = View([Council]).Paper! with
        {
            OtherDuties =
            [
                new OtherDutyView(OtherDuty.LocalOfficial, [new ProvisionView("地方公務員法", "第34条", "職務上知り得た秘密を漏らしてはなりません。", false)]),
                new OtherDutyView(OtherDuty.WelfareCommissioner, [new ProvisionView("民生委員法", "第15条", "個人の身上に関する秘密を守らなければなりません。", true)]),
            ],
        };
        var list = Draw(View([Council]) with { Paper = paper }).Find(".other-duties");

        Assert.Contains("あなたの職種に応じた他の守秘義務もあります", list.TextContent, StringComparison.Ordinal);
        Assert.Equal(["地方公務員の方", "民生委員の方"], list.QuerySelectorAll("dt").Select(one => one.TextContent));
        Assert.Equal([true, false], list.QuerySelectorAll("dd").Select(one => one.TextContent.Contains("未確認", StringComparison.Ordinal)));
        Assert.Empty(list.QuerySelectorAll("input"));
    }

    [Fact]
    public void Before_a_text_is_adopted_there_is_nothing_to_sign()
    {
        var page = Draw(View([Council]) with { Paper = null });

        Assert.Empty(page.FindAll("form"));
        Assert.Contains("まだ署名できません", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<SigningPage> Draw(SigningView view) => Render<SigningPage>(page => page.Add(part => part.View, view));

    private static SigningView View(IReadOnlyList<LawCardView> cards, SigningForm? form = null, Problems? problems = null) => new(
        "kyogikai", "みどり野市協議会", BodyKind.IsolationCouncil,
        new SigningPaper(
            "秘密保持に関する誓約書", 3, "秘密を守る義務は、署名の有無にかかわらず、すでにあります。この誓約書は、その義務を確かめるものです。",
            ["秘密を漏らしません。"], ["罰則を読みました。", "義務が続くことを理解しました。", "利害関係を申し出ます。"], cards),
        false, new SignerView("堀川 みのり", "みどり野市民生委員児童委員協議会", "民生委員・児童委員"), new DateOnly(2026, 11, 25), 2026, null,
        form ?? new SigningForm(), problems ?? Problems.None);
}
