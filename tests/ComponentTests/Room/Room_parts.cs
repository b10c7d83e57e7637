using Bunit;
using ConsoleSupport.Meetings.Client.Room;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.ComponentTests.Room;

public sealed class Room_parts : PartTest
{
    private static readonly DateTimeOffset Opened = new(2026, 11, 25, 14, 0, 0, TimeSpan.FromHours(9));

    private static readonly RoomScene Waiting = new(
        RoomDesk.Member, RoomPhase.Open, Opened, "/bodies/town/meetings/1/room", null,
        [new RoomAgendaLine("開会", AgendaLineState.Past, null, null, null), new RoomAgendaLine("閉会", AgendaLineState.Later, null, null, null)],
        null, null, null, new RoomBarView(false, null, null, false, false, false, false));

    private static readonly RoomItemView Case = new()
    {
        Id = "item", Number = "5-1", Label = "R8-014", Title = "訪問のこと", Kind = "情報交換", Minutes = 15, Present = 3, Note = new RoomNoteView("", 0, null),
        Decisions = [new RoomDecisionView("decision", 0, "社協が主担当になる", null)],
    };

    private static readonly RoomScene Chairing = Waiting with
    {
        Desk = RoomDesk.Chair,
        At = "item.4",
        Item = Case,
        Agenda = [new RoomAgendaLine("開会", AgendaLineState.Past, "1", 5, "opening"), new RoomAgendaLine("R8-014", AgendaLineState.Now, "5-1", 15, null)],
        People = [new RoomPersonView("八木沢", "福祉部", "議長")],
        Waiting = [new RoomGuestView("guest", "片桐", "ハローワーク", [new RoomTick("誓約書", true), new RoomTick("今日の確認", false)])],
        Bar = new RoomBarView(true, "開会", "R8-021", false, true, false, true),
    };

    [Fact]
    [Trait("Rule", "R82")]
    public void In_the_waiting_view_nothing_is_numbered_timed_or_counted()
    {
        var words = string.Concat(RoomParts.All.Select(part => Draw(part.Part, Waiting)));

        Assert.Contains("いまは合間の時間です", words, StringComparison.Ordinal);
        Assert.DoesNotContain("休憩", words, StringComparison.Ordinal);
        Assert.DoesNotMatch(@">\s*\d+\s*<|\d+分|\d+人", words);
        Assert.DoesNotContain("<button", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_carry_no_form_and_no_token()
    {
        foreach (var (_, part) in RoomParts.All)
        {
            var html = Draw(part, Chairing);
            Assert.DoesNotContain("<form", html, StringComparison.Ordinal);
            Assert.DoesNotContain("RequestVerificationToken", html, StringComparison.Ordinal);
            Assert.DoesNotContain("IdempotencyKey", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Each_button_joins_the_form_of_the_page_and_names_what_it_was_drawn_for()
    {
        var bar = Render<RoomBarPart>(parameters => parameters.Add(part => part.Scene, Chairing));

        Assert.All(bar.FindAll("button"), button => Assert.Equal(("room-act", "At", "item.4"), (button.GetAttribute("form"), button.GetAttribute("name"), button.GetAttribute("value"))));
        Assert.Contains("次へ：R8-021", bar.Find(".btn-primary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R96")]
    public void What_names_a_case_is_marked_so_that_it_can_be_hidden_when_contact_is_lost()
    {
        foreach (var part in new[] { typeof(RoomNowPart), typeof(RoomOutcomePart), typeof(RoomAgendaPart), typeof(RoomBarPart) })
        {
            var drawn = Render(builder =>
            {
                builder.OpenComponent(0, part);
                builder.AddAttribute(1, "Scene", Chairing);
                builder.CloseComponent();
            });
            foreach (var marked in drawn.FindAll("[data-case]").ToArray()) marked.Remove();
            Assert.DoesNotContain("R8-0", string.Concat(drawn.Nodes.Select(node => node.TextContent)), StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Rule", "R93")]
    [Trait("Rule", "R94")]
    public void Nobody_is_asked_to_vote_and_nothing_listens_or_films()
    {
        var html = string.Concat(RoomParts.All.Select(part => Draw(part.Part, Chairing)));

        Assert.DoesNotMatch("投票|採決|賛成|反対", html);
        Assert.DoesNotMatch("<(audio|video|canvas)", html);
    }

    [Fact]
    [Trait("Rule", "R79")]
    [Trait("Rule", "R80")]
    public void A_conflict_is_one_of_the_categories_and_there_is_no_place_for_details()
    {
        var row = new CheckInRow(CheckInStep.Now, null);
        var view = new CheckInView(
            "第7回", "/", "支援会議", "/check-in", "/declaration", Opened, Opened, "会議室", null, false, null, row, row, row, row, "", [],
            [new ConflictQuestion("item", "R8-014", "名前", null, null)], CheckInDoor.Shut, Shared.Shell.Problems.None);
        var box = Render<ConflictsBox>(parameters => parameters.Add(part => part.View, view));

        Assert.Equal(Enum.GetNames<Shared.Cases.RecusalGround>(), box.FindAll("option").Select(option => option.GetAttribute("value")).Where(value => value is { Length: > 0 }));
        Assert.Empty(box.FindAll("textarea, input[type=text]"));
    }

    [Fact]
    public void A_guest_is_let_in_with_one_tap_that_says_whom()
    {
        var people = Render<RoomPeoplePart>(parameters => parameters.Add(part => part.Scene, Chairing));

        Assert.Equal("片桐さんを迎え入れる", people.Find("button.btn-primary").GetAttribute("aria-label"));
        Assert.Contains("まだです", people.Find(".room-tick:not(.room-tick-done)").TextContent, StringComparison.Ordinal);
    }

    private string Draw(Type part, RoomScene scene) => Render(builder =>
    {
        builder.OpenComponent(0, part);
        builder.AddAttribute(1, "Scene", scene);
        builder.CloseComponent();
    }).Markup;
}
