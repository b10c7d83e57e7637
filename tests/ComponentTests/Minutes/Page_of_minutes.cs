using Bunit;
using ConsoleSupport.Meetings.Client.Minutes;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.ComponentTests.Minutes;

public sealed class Page_of_minutes : PartTest
{
    private const string Address = "/bodies/shien/meetings/1/minutes";

    private static readonly MinutesSectionView Head = new(null, "", "会議の記録", false, [Paragraph("a", MinutesPart.Heading, ParagraphLabel.General)]);

    private static readonly MinutesSectionView Case = new("5-1", "c1", "R8-014 今後の見守り", true,
        [Paragraph("b", MinutesPart.Discussion, ParagraphLabel.Person), Paragraph("c", MinutesPart.Dissent, ParagraphLabel.Deliberation, blank: true)]);

    private static readonly MinutesView Drafting = new(
        "支援会議", "第7回 支援会議", "/bodies/shien/meetings/1", Address, MinutesState.Drafting, "3", [Head, Case], null,
        new MinutesMay(Edit: true, Submit: true), ["議題5-1の「少数意見」を書いてください。なければ「なし」と書きます。"], null, null, Problems.None);

    [Trait("Rule", "R111")]
    [Fact]
    public void Each_paragraph_shows_its_part_and_its_label()
    {
        var paragraph = Draw(Drafting).Find("#p-b");

        Assert.Contains("話し合い", paragraph.TextContent, StringComparison.Ordinal);
        Assert.Equal("本人情報", paragraph.QuerySelector(".minutes-label")!.TextContent);
    }

    [Trait("Rule", "R86")]
    [Fact]
    public void While_something_is_missing_it_is_said_and_the_chair_cannot_be_asked()
    {
        var page = Draw(Drafting);

        Assert.Contains("少数意見", page.Find("#missing").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("#submit"));
        Assert.Contains("未記入", page.Find("#p-c").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Complete_minutes_have_one_filled_button_that_asks_the_chair() =>
        Assert.Contains("議長に承認を依頼する", Assert.Single(Draw(Drafting with { Missing = [] }).FindAll(".btn-primary")).TextContent, StringComparison.Ordinal);

    [Fact]
    public void While_a_paragraph_is_written_saving_it_is_the_only_filled_button()
    {
        var page = Draw(Drafting with { Missing = [], Editor = Editor() });

        Assert.Contains("段落を保存", Assert.Single(page.FindAll(".btn-primary")).TextContent, StringComparison.Ordinal);
        Assert.Equal($"{Address}/paragraphs/b", page.Find("#paragraph").GetAttribute("action"));
    }

    [Fact]
    public void The_paragraph_being_written_faces_what_was_recorded()
    {
        var source = new MinutesSourceView(["森下（社協）"], 1, "10月20日に面談", [new SourceDecisionView("社協が主担当", true)], [new SourceActionView("訪問", "社協", "森下", new DateOnly(2026, 12, 4))]);
        var facing = Draw(Drafting with { Editor = Editor() with { Source = source } }).Find(".minutes-facing");

        foreach (var word in new[] { "森下（社協）", "1名退席", "10月20日に面談", "社協が主担当", "訪問", "変えられません" })
            Assert.Contains(word, facing.QuerySelector(".minutes-source")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(facing.QuerySelector(".minutes-editor textarea"));
        Assert.Empty(facing.QuerySelectorAll(".minutes-source :is(input, textarea, button)"));
    }

    [Fact]
    public void After_a_conflict_both_texts_stand_there()
    {
        var saved = new SavedMeanwhile("小野寺 翼", Shells.Now, [new("文", "その人の文")]);
        var page = Draw(Drafting with { Editor = Editor(), Problems = new Problems([new Problem(null, "ほかの人が先に保存しました。")], saved) });

        Assert.Contains("その人の文", page.Find(".saved-now").TextContent, StringComparison.Ordinal);
        Assert.Contains("小野寺 翼", page.Find(".saved-now").TextContent, StringComparison.Ordinal);
        Assert.Equal("わたしの文", page.Find("textarea").TextContent);
    }

    [Trait("Rule", "R95")]
    [Fact]
    public void Approved_minutes_show_number_and_hash_and_offer_no_change()
    {
        var page = Draw(Drafting with { State = MinutesState.Approved, May = new MinutesMay(), Missing = [], Seal = new MinutesSealView(4, "ab12", [new SealWordView("八木沢", null, Shells.Now)], true) });

        Assert.Contains("第4号", page.Markup, StringComparison.Ordinal);
        Assert.Contains("ab12", page.Markup, StringComparison.Ordinal);
        Assert.Contains("文面は固定した時のままです", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form"));
        Assert.DoesNotContain("edit=", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_chair_proves_to_be_themselves_in_the_form_of_the_approval()
    {
        var form = Draw(Drafting with { State = MinutesState.Submitted, May = new MinutesMay(Decide: true) }).Find("#approve");

        Assert.NotNull(form.QuerySelector("[name='StepUp.Password']"));
        Assert.NotNull(form.QuerySelector("[name='StepUp.Code']"));
    }

    [Trait("Rule", "R67")]
    [Fact]
    public void Of_two_chairs_it_is_said_who_approved_and_who_did_not_yet()
    {
        var page = Draw(Drafting with
        {
            State = MinutesState.Submitted, May = new MinutesMay(Decide: true, GiveBack: true), Mode = "方式C　一体的に開催",
            Chairs = [new ChairWordView("支援会議", "八木沢", Shells.Now), new ChairWordView("地域協議会", null, null)],
        });

        var chairs = page.Find("#chairs").TextContent;
        foreach (var word in new[] { "承認 1／2", "支援会議の議長", "八木沢が", "地域協議会の議長", "承認がまだです" }) Assert.Contains(word, chairs, StringComparison.Ordinal);
        Assert.Contains("もう1人が同じ文面を承認すると固定されます", page.Markup, StringComparison.Ordinal);
        Assert.Contains("すでにある承認は取り消されます", page.Find("#give-back").TextContent, StringComparison.Ordinal);
        Assert.Contains("方式C", page.Find("header, .page-head").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_shared_without_consent_carries_mark_and_watermark()
    {
        var section = Draw(Drafting).Find("#item-5-1");

        Assert.Contains("同意なし共有", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("堀川", section.QuerySelector(".watermark")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Draw(Drafting).Find("#head").QuerySelectorAll(".watermark"));
    }

    [Fact]
    public void On_paper_stand_number_hash_viewer_and_mark()
    {
        var page = Render<MinutesPrintPage>(one => one.Add(part => part.View, Drafting with
        {
            State = MinutesState.Approved, May = new MinutesMay(), Seal = new MinutesSealView(4, "ab12", [new SealWordView("八木沢", "支援会議", Shells.Now), new SealWordView("長谷", "地域協議会", Shells.Now)], true),
            Mode = "方式C　一体的に開催",
        }));

        foreach (var word in new[] { "第4号", "ab12", "堀川", "同意なし共有", "八木沢（支援会議の議長）", "長谷（地域協議会の議長）", "方式C" }) Assert.Contains(word, page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form"));
    }

    private IRenderedComponent<MinutesPage> Draw(MinutesView view) => Render<MinutesPage>(page => page.Add(one => one.View, view));

    private static ParagraphEditor Editor() => new(
        "b", "c1", "「話し合い」を直す", true, new ParagraphForm { Text = "わたしの文", Label = nameof(ParagraphLabel.Person), Version = "2" });

    private static MinutesParagraphView Paragraph(string id, MinutesPart part, ParagraphLabel label, bool blank = false) =>
        new(id, part, label, builder => builder.AddContent(0, "文"), blank, "1", false);
}
