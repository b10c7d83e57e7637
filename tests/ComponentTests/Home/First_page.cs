using Bunit;
using ConsoleSupport.Meetings.Client.Home;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.ComponentTests.Home;

public sealed class First_page : PartTest
{
    private static readonly NowView Running = new(
        "第7回 支援会議", "みどり野市支援会議", Shells.Now.AddMinutes(-23), Shells.Now.AddMinutes(57), true, NowStep.CheckIn, true, "/bodies/shien/meetings/1/check-in");

    [Fact]
    public void The_running_meeting_has_the_only_filled_button_and_names_what_is_missing()
    {
        var page = Draw(Of(Running, [ActionOf(-5), ActionOf(9)]));

        var button = Assert.Single(page.FindAll(".btn-primary"));
        Assert.Equal("/bodies/shien/meetings/1/check-in", button.GetAttribute("href"));
        Assert.Contains("入室確認へ進む", button.TextContent, StringComparison.Ordinal);
        Assert.Contains("誓約書への署名が残っています", page.Find(".home-now").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_let_in_enters_the_room() =>
        Assert.Contains("会議室に入る", Draw(Of(Running with { Step = NowStep.Enter, NeedsDeclaration = false }, [])).Find(".btn-primary").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Without_a_session_there_is_no_panel_and_no_filled_button()
    {
        var page = Draw(Of(null, [ActionOf(2)]));

        Assert.Empty(page.FindAll(".home-now"));
        Assert.Empty(page.FindAll(".btn-primary"));
    }

    [Fact]
    public void Each_task_has_one_verb_and_its_day_in_words()
    {
        var rows = Draw(Of(null, [ActionOf(-5), ActionOf(9)])).FindAll("ul.list > li");

        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.Single(row.QuerySelectorAll(".btn")));
        Assert.Contains("5日過ぎています", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("あと9日", rows[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void With_nothing_to_do_it_says_when_the_next_meeting_is()
    {
        var view = Of(null, []) with { Meetings = [new ComingMeetingView("第8回 支援会議", Shells.Now.AddDays(8), Shells.Now.AddDays(8).AddHours(2), "市役所3階", MeetingState.Called, "/m")] };

        var empty = Draw(view).Find(".empty").TextContent;
        Assert.Contains("いま、することはありません。", empty, StringComparison.Ordinal);
        Assert.Contains("12月3日（木）", empty, StringComparison.Ordinal);
    }

    [Trait("Rule", "R99")]
    [Fact]
    public void Whoever_left_reads_that_the_duty_goes_on()
    {
        var page = Draw(Of(null, []) with { HasLeft = true, Links = [new HomeLinkView("誓約書", "", "/declarations")] });

        Assert.Contains("期限なく続きます", page.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".empty"));
    }

    private IRenderedComponent<HomePage> Draw(HomeView view) => Render<HomePage>(page => page.Add(one => one.View, view));

    private static HomeView Of(NowView? now, IReadOnlyList<TaskView> tasks) => new("堀川", "民生委員・児童委員（民児協）", now, tasks, [], [new OwnDeclarationView("支援会議", new DateOnly(2027, 3, 31))], [], false);

    private static TaskView ActionOf(int days) => new(TaskKind.Action, "見守り訪問の結果を記録する", "対応事項 R8-012", new DateOnly(2026, 11, 25).AddDays(days), "状況を記録する", "/actions");
}
