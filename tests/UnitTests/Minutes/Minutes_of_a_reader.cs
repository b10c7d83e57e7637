using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Minutes;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Minutes.Writing;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Minutes;

namespace ConsoleSupport.Meetings.UnitTests.Minutes;

public sealed class Minutes_of_a_reader
{
    private static readonly BodyId Body = BodyId.New();
    private static readonly MeetingId Held = MeetingId.New();
    private static readonly AgendaItem First = Item(10), Hidden = Item(20), Last = Item(30);
    private static readonly MinutesDraft Draft = new() { Id = MinutesId.New(), Meeting = Held, Body = Body, PreparedAt = default, PreparedBy = AccountId.New() };
    private static readonly MinutesParagraph OfHead = Paragraph(null), OfLast = Paragraph(Last), OfHidden = Paragraph(Hidden);

    private static readonly MinutesFile File = new(
        new Meeting { Id = Held, Body = Body, Number = 7, StartsAt = default, EndsAt = default, Place = "", SettingsNumber = 1 },
        Draft, [First, Hidden, Last], new Dictionary<AgendaItemId, IReadOnlyList<FactId>>(), [OfHead, OfLast, OfHidden]);

    private static readonly OpenMinutes Open = new([new OpenItem(First, null, true), new OpenItem(Last, null, true)], AgendaNumbers.Of([First, Last]), null);

    [Trait("Rule", "R112")]
    [Fact]
    public void Items_are_numbered_without_a_gap_where_something_is_hidden()
    {
        Assert.Equal("1", Open.NumberOf(First.Id));
        Assert.Equal("2", Open.NumberOf(Last.Id));
        Assert.Null(Open.Of(Hidden.Id));
    }

    [Trait("Rule", "R112")]
    [Fact]
    public void A_paragraph_of_a_hidden_item_cannot_be_found()
    {
        var writable = new WritableFile(File, Draft, Open);

        Assert.Same(OfHead, writable.Find(OfHead.Id));
        Assert.Same(OfLast, writable.Find(OfLast.Id));
        Assert.Null(writable.Find(OfHidden.Id));
        Assert.Null(writable.Find(ParagraphId.New()));
    }

    [Trait("Rule", "R112")]
    [Fact]
    public void What_is_missing_is_told_for_the_readers_own_items()
    {
        Assert.Equal(["", "1", "2"], DraftedSections.Of(File, Open).Select(section => section.Number));
        Assert.Single(DraftedSections.Beyond(File, Open));
    }

    private static AgendaItem Item(int position) => new()
    {
        Id = AgendaItemId.New(), Meeting = Held, Body = Body, Position = position, Kind = AgendaItemKind.Procedure, Duration = 5, SealedTitle = [],
    };

    private static MinutesParagraph Paragraph(AgendaItem? item) => new()
    {
        Id = ParagraphId.New(), Minutes = Draft.Id, Item = item?.Id, Part = MinutesPart.Own, Position = 0, Label = ParagraphLabel.General, SealedText = [], Leaf = [], IsBlank = false,
    };
}
