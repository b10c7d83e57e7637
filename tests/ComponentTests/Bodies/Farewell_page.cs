using Bunit;
using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.ComponentTests.Bodies;

public sealed class Farewell_page : PartTest
{
    [Trait("Rule", "R25")]
    [Fact]
    public void Duty_and_penalty_stand_above_a_question_that_has_no_answer_chosen()
    {
        var page = Draw(confirmed: null);

        Assert.Contains("秘密を守る義務", page.Markup, StringComparison.Ordinal);
        Assert.Contains("100万円以下の罰金", page.Markup, StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll("input[type=radio]").Count);
        Assert.Empty(page.FindAll("input[type=radio][checked]"));
    }

    [Trait("Rule", "R98")]
    [Fact]
    public void After_the_word_was_given_there_is_nothing_left_to_press()
    {
        var page = Draw(new DateTimeOffset(2026, 11, 25, 1, 0, 0, TimeSpan.Zero));

        Assert.Empty(page.FindAll("form"));
        Assert.Contains("手元に資料はない", page.Markup, StringComparison.Ordinal);
    }

    [Trait("Rule", "R98")]
    [Fact]
    public void The_office_sees_what_was_given_confirmed_and_left_undone()
    {
        var leave = new LeaveView(new DateOnly(2026, 11, 25), null, null, [new OpenWorkLine("日程を伝える", "社会福祉協議会", new DateOnly(2026, 12, 10))]);
        var card = Render<LeaveCard>(part => part.Add(one => one.Leave, leave).Add(one => one.Today, new DateOnly(2026, 11, 25)));

        Assert.Contains("お知らせを渡した日", card.Markup, StringComparison.Ordinal);
        Assert.Contains("未確認", card.Markup, StringComparison.Ordinal);
        Assert.Contains("日程を伝える", card.Find("li").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<FarewellPage> Draw(DateTimeOffset? confirmed) => Render<FarewellPage>(page => page.Add(part => part.View, new FarewellView(
        RosterEntryId.New(), "みどり野市支援会議", BodyKind.SupportMeeting, new DateOnly(2026, 11, 24), "秘密を守る義務は、期限なく続きます。",
        [new ProvisionView("生活困窮者自立支援法", "第9条第6項", "秘密を漏らしてはなりません。", true)],
        [new ProvisionView("生活困窮者自立支援法", "第28条", "1年以下の拘禁刑又は100万円以下の罰金に処せられます。", true)],
        confirmed, confirmed is null ? null : PapersHeld.None, new FarewellForm(), Problems.None)));
}
