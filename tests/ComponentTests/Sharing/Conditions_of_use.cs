using Bunit;
using ConsoleSupport.Meetings.Client.Actions;
using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Client.Room;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.ComponentTests.Sharing;

/// <summary>The conditions stand where something that was given is read: on the sheet of an item, in the room, at the text taken home.</summary>
public sealed class Conditions_of_use : PartTest
{
    private static readonly ItemPapersView Papers = new(
        "第7回", "/meetings/1", "5-1", "R8-014", "訪問のこと", null, AgendaItemKind.Exchange, 15, Shells.Now, null,
        [new PaperFactView(1, FactCategory.Living, FactMark.Observed, "社協", "郵便受け")], "堀川", false)
    {
        Track = ItemTrack.Both,
        Scope = "失業し、人との行き来もない。",
    };

    private static readonly RoomItemView Item = new()
    {
        Id = "item", Number = "5-1", Label = "R8-014", Title = "訪問のこと", Kind = "情報交換", Minutes = 15, Present = 3, Note = new RoomNoteView("", 0, null),
        Facts = [new RoomFactView(1, FactCategory.Living, FactMark.Observed, "社協", "郵便受け", false, false)],
    };

    private static readonly TakeHomeView Home = new("/a", "訪問", "支援会議", "社協", "毎週訪ねる", false, false, [], new TakeHomeTextForm(), Problems.None, new TakenHomeForm(), Problems.None);

    [Fact]
    [Trait("Rule", "R61")]
    public void Purpose_care_and_return_are_told_wherever_it_is_read()
    {
        foreach (var page in new[] { Draw(Papers), Draw(Item), Draw(Home) })
        {
            var conditions = page.Find(".use-conditions").TextContent;
            foreach (var word in new[] { "支援を話し合い", "伝えない・見せない・写さない", "事務局に返すか" }) Assert.Contains(word, conditions, StringComparison.Ordinal);
        }

        Assert.Empty(Draw(Home with { TakeHome = null }).FindAll(".use-conditions"));
    }

    [Fact]
    [Trait("Rule", "R64")]
    public void What_came_without_consent_says_for_what_it_may_not_be_used_and_what_came_with_it_does_not()
    {
        foreach (var page in new[] { Draw(Papers with { IsWithoutConsent = true }), Draw(Item with { NoConsent = new NoConsentView("R8-014-1", null, null) }) })
        {
            var warning = page.Find(".use-conditions [data-no-other-use]").TextContent;
            foreach (var word in new[] { "本人の同意なしで共有", "税や債権の徴収", "給付の減額・打切り", "人事", "証拠" }) Assert.Contains(word, warning, StringComparison.Ordinal);
        }

        foreach (var page in new[] { Draw(Papers), Draw(Item) }) Assert.Empty(page.FindAll("[data-no-other-use]"));
    }

    /// <summary>Whoever reads it may not know the case: the warning stands there always, and says nothing of the basis.</summary>
    [Fact]
    [Trait("Rule", "R64")]
    [Trait("Rule", "D13")]
    public void The_text_taken_home_carries_the_warning_without_telling_on_what_it_rests()
    {
        var page = Draw(Home);

        Assert.Contains("税や債権の徴収", page.Find("[data-no-other-use]").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("同意なしで共有", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R68")]
    public void The_sheet_of_a_joint_item_says_its_track_and_why()
    {
        var page = Draw(Papers);

        Assert.Contains("K+I", page.Markup, StringComparison.Ordinal);
        Assert.Contains("失業し、人との行き来もない。", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<IComponent> Draw(ItemPapersView view) => Drawn<ItemPapersPage>("View", view);

    private IRenderedComponent<IComponent> Draw(TakeHomeView view) => Drawn<TakeHomePage>("View", view);

    private IRenderedComponent<IComponent> Draw(RoomItemView item) => Drawn<RoomFactsPart>("Scene", new RoomScene(
        RoomDesk.Member, RoomPhase.Open, Shells.Now, "/room", null, [], null, null, null, new RoomBarView(false, null, null, false, false, false, false)) { Item = item });

    private IRenderedComponent<IComponent> Drawn<TPart>(string parameter, object view)
        where TPart : IComponent => Render<IComponent>(builder =>
    {
        builder.OpenComponent<TPart>(0);
        builder.AddComponentParameter(1, parameter, view);
        builder.CloseComponent();
    });
}
