using Bunit;
using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.ComponentTests.Meetings;

public sealed class Agenda_page : PartTest
{
    private static readonly DateTimeOffset Two = new(2026, 12, 16, 14, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void A_row_is_moved_by_buttons_that_say_which_item_and_by_a_form_that_takes_a_place()
    {
        var table = Draw(AgendaOf(80, mayArrange: true));

        foreach (var button in table.FindAll("button[data-move]")) Assert.Matches("^(開会|R8-014|閉会) を(上|下)へ$", button.GetAttribute("aria-label"));
        Assert.Equal(4, table.FindAll("button[data-move]").Count);
        Assert.Equal(3, table.FindAll("tbody[data-reorder] tr[data-row] form[data-position] input[name=Position]").Count);
        Assert.All(table.FindAll("tr[data-row]"), row => Assert.StartsWith("item-", row.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_row_cannot_go_up_nor_the_last_one_down()
    {
        var rows = Draw(AgendaOf(80, mayArrange: true)).FindAll("tr[data-row]");

        Assert.Null(rows[0].QuerySelector("button[data-move=up]"));
        Assert.Null(rows[^1].QuerySelector("button[data-move=down]"));
    }

    [Fact]
    [Trait("Rule", "R107")]
    public void Running_over_is_said_in_words_with_the_end_it_leads_to_and_nothing_is_blocked()
    {
        var table = Draw(AgendaOf(20, mayArrange: true));

        Assert.Contains("予定を8分超えています（14:28終了）", table.Markup, StringComparison.Ordinal);
        Assert.Contains("終了 14:28", table.Markup, StringComparison.Ordinal);
        Assert.Empty(table.FindAll("[aria-disabled=true], [disabled]"));
    }

    [Fact]
    public void A_fitting_agenda_is_not_in_red()
    {
        var table = Draw(AgendaOf(80, mayArrange: true));

        Assert.Contains("予定まで52分あります", table.Markup, StringComparison.Ordinal);
        Assert.Empty(table.FindAll(".badge-err"));
    }

    [Fact]
    public void A_reader_without_the_right_gets_no_control_at_all() =>
        Assert.Empty(Draw(AgendaOf(80, mayArrange: false)).FindAll("form, button, [data-reorder]"));

    [Fact]
    public void Each_part_has_its_heading_and_its_sum()
    {
        var table = Draw(AgendaOf(80, mayArrange: true));

        Assert.Equal(["はじめに", "事案", "おわりに"], table.FindAll("tr.group th").Select(heading => heading.TextContent));
        Assert.Equal(["小計 3分", "小計 20分", "小計 5分"], table.FindAll("tr.group td").Select(sum => sum.TextContent));
    }

    [Fact]
    public void An_empty_agenda_says_what_fills_it()
    {
        var table = Draw(new AgendaView([], 0, 80, Two, true, false, "/items/new"));

        Assert.Contains("まだ議題がありません", table.Markup, StringComparison.Ordinal);
        Assert.Equal("/items/new", table.Find("a.btn").GetAttribute("href"));
    }

    [Fact]
    [Trait("Rule", "R108")]
    public void The_one_filled_button_is_the_missing_thing()
    {
        var box = Box(new StateBoxView(
            "次第は自由に変えられます。",
            new StepView("R8-023 の根拠を記録する", "/bodies/m/cases/1"),
            [],
            [new GapView("R8-023 に共有の根拠がありません", "/bodies/m/cases/1", "R8-023 の根拠を記録する"), new GapView("R8-023 にねらいが書かれていません", "/items/1/edit", "R8-023 のねらいを書く")],
            "済むと、ここが変わります。",
            null,
            null));

        Assert.Equal("R8-023 の根拠を記録する", Assert.Single(box.FindAll(".btn-primary")).TextContent.Trim());
        Assert.Equal(2, box.FindAll(".state-inner li a").Count);
        Assert.Contains("2つ残っています", box.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_changes_something_is_a_post_with_the_version()
    {
        var form = Box(new StateBoxView("…", new StepView("開催を決める", "/move", true, "Decide"), [], [], null, null, null)).Find("form[action='/move']");

        Assert.Equal("post", form.GetAttribute("method"));
        Assert.Equal("Decide", form.QuerySelector("input[name=Move]")!.GetAttribute("value"));
        Assert.Equal("4", form.QuerySelector("input[name=Version]")!.GetAttribute("value"));
        Assert.Equal("開催を決める", form.QuerySelector("button.btn-primary")!.TextContent.Trim());
    }

    private IRenderedComponent<AgendaTable> Draw(AgendaView view) => Render<AgendaTable>(part => part.Add(table => table.View, view));

    private IRenderedComponent<MeetingStateBox> Box(StateBoxView box) => Render<MeetingStateBox>(part => part.Add(state => state.View, new MeetingView
    {
        Address = "/bodies/m/meetings/1",
        Body = "みどり野市生活困窮者支援会議",
        Number = 8,
        StartsAt = Two,
        EndsAt = Two.AddMinutes(80),
        Place = "市役所3階",
        State = MeetingState.Draft,
        IsEmergency = false,
        HasNoPapers = false,
        Version = 4,
        StateBox = box,
        Agenda = AgendaOf(80, true),
        BodyCard = new BodyCardView("みどり野市生活困窮者支援会議", BodyKind.SupportMeeting, "議長", ["八木沢"]),
    }));

    private static AgendaView AgendaOf(int planned, bool mayArrange) => new(
        [
            new AgendaSectionView(AgendaSection.Before, 3, [Row("a", "1", null, "開会", 3, 0)]),
            new AgendaSectionView(AgendaSection.Cases, 20, [Row("b", "2-1", "R8-014", null, 20, 3)]),
            new AgendaSectionView(AgendaSection.After, 5, [Row("c", "3", null, "閉会", 5, 23)]),
        ],
        28, planned, Two.AddMinutes(28), mayArrange, true, mayArrange ? "/items/new" : null);

    private static AgendaRowView Row(string id, string number, string? label, string? title, int minutes, int after) => new(
        id, number, label, title, null, false, AgendaItemKind.Procedure, null, minutes, Two.AddMinutes(after), label is null ? null : BasisState.WithinConsent, [], null, $"/items/{id}", false, false, 0);
}
