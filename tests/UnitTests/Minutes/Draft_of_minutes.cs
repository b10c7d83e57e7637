using System.Globalization;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Server.Minutes.Drafting;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Minutes;

namespace ConsoleSupport.Meetings.UnitTests.Minutes;

public sealed class Draft_of_minutes
{
    private static readonly DateTimeOffset Opened = new(2026, 11, 25, 14, 0, 0, TimeSpan.FromHours(9));

    private static readonly RecordedItem Procedure = new(AgendaItemId.New(), null, "開会・出席者の確認", null, ["八木沢（市 課長）"], 0, null, [], []);

    private static readonly RecordedItem Case = new(
        AgendaItemId.New(), "R8-014", "今後の見守り", "本人の同意がある（同意の範囲内）。", ["八木沢（市 課長）", "森下（社協 係長）"], 1, " 10月20日に面談した。 ",
        [new RecordedDecision("主担当は社会福祉協議会とする。", true), new RecordedDecision("面談は2週に1回。", false)],
        [new RecordedAction("見学の調整", "社協", "森下", new DateOnly(2026, 12, 4))]);

    private static readonly SessionRecord Record = new(
        "みどり野市支援会議", BodyKind.SupportMeeting, 7, Opened, Opened, Opened.AddMinutes(80), "市役所3階",
        [
            new RecordedPerson("八木沢", "市", "課長", true, false, Opened.AddMinutes(-10), Opened.AddMinutes(-5)),
            new RecordedPerson("浅見", "市", "主事", false, true, Opened.AddMinutes(-12), Opened.AddMinutes(-6)),
            new RecordedPerson("森下", "社協", "係長", false, false, Opened.AddMinutes(15), Opened.AddMinutes(20)),
            new RecordedPerson("相良", "包括", "所長", false, false, null, null),
        ],
        [Procedure, Case]);

    public Draft_of_minutes() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");

    [Trait("Rule", "R109")]
    [Fact]
    public void The_head_says_what_was_held_who_was_there_and_when_they_were_reminded()
    {
        var head = DraftOfRecord.HeadOf(Record);

        Assert.Equal([MinutesPart.Heading, MinutesPart.People, MinutesPart.Reminder], head.Select(one => one.Part));
        Assert.Contains("支援会議（困窮法9条）", head[0].Text, StringComparison.Ordinal);
        Assert.Contains("14:00から15:20まで", head[0].Text, StringComparison.Ordinal);
        Assert.Contains("欠席：相良（包括 所長）", head[1].Text, StringComparison.Ordinal);
        Assert.Contains("13:48から14:15まで", head[2].Text, StringComparison.Ordinal);
        Assert.Contains("開会の後に加わった人：森下 14:20", head[2].Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R67")]
    [Fact]
    public void The_head_of_a_joint_session_names_both_bodies_the_mode_and_both_chairs_and_offices()
    {
        var head = DraftOfRecord.HeadOf(Record with
        {
            Joint = new RecordedJoint(JointMode.Integrated, "地域協議会", BodyKind.IsolationCouncil,
            [
                new RecordedPerson("長谷", "市", "部長", true, false, null, null),
                new RecordedPerson("浅見", "市", "主事", false, true, Opened, Opened),
            ]),
        });

        foreach (var word in new[] { "みどり野市支援会議", "合同開催：方式C", "合同で開いた会議体：地域協議会（孤独・孤立対策地域協議会（孤独法15条））" })
            Assert.Contains(word, head[0].Text, StringComparison.Ordinal);
        foreach (var word in new[] { "みどり野市支援会議の議長：八木沢（市 課長）", "みどり野市支援会議の事務局：浅見（市 主事）", "地域協議会の議長：長谷（市 部長）＝欠席", "地域協議会の事務局：浅見（市 主事）" })
            Assert.Contains(word, head[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain(DraftOfRecord.HeadOf(Record), one => one.Text.Contains("合同", StringComparison.Ordinal));
    }

    [Trait("Rule", "R67")]
    [Trait("Rule", "R68")]
    [Fact]
    public void Each_item_of_a_joint_session_says_its_track()
    {
        Assert.Equal("K+I　両方", Assert.Single(DraftOfRecord.ItemOf(Case with { Track = ItemTrack.Both }), one => one.Part is MinutesPart.Track).Text);
        Assert.DoesNotContain(DraftOfRecord.ItemOf(Case), one => one.Part is MinutesPart.Track);
        Assert.True(CompleteMinutes.IsNeeded(MinutesPart.Track));
    }

    [Trait("Rule", "R82")]
    [Fact]
    public void Who_left_for_a_conflict_is_said_in_that_item_only_and_without_a_name()
    {
        var line = Assert.Single(DraftOfRecord.ItemOf(Case), one => one.Part is MinutesPart.Recusal);

        Assert.Equal("1名退席（利害関係）", line.Text);
        Assert.DoesNotContain(DraftOfRecord.ItemOf(Procedure), one => one.Part is MinutesPart.Recusal);
        Assert.DoesNotContain(DraftOfRecord.HeadOf(Record), one => one.Text.Contains("退席", StringComparison.Ordinal));
    }

    [Trait("Rule", "R83")]
    [Fact]
    public void Who_was_heard_before_leaving_is_said_without_a_name() =>
        Assert.Equal(
            "1名退席（利害関係）\n\nうち1名からは、会議の同意を得て事実を聴いた",
            Assert.Single(DraftOfRecord.ItemOf(Case with { Heard = 1 }), one => one.Part is MinutesPart.Recusal).Text);

    [Trait("Rule", "R112")]
    [Fact]
    public void Each_paragraph_of_an_item_belongs_to_that_item() =>
        Assert.All(DraftOfRecord.ItemOf(Case), one => Assert.Equal(Case.Id, one.Item));

    [Trait("Rule", "R86")]
    [Fact]
    public void Changes_and_dissent_begin_blank_in_a_case_item_and_are_not_there_without_a_case()
    {
        var typed = DraftOfRecord.ItemOf(Case).Where(one => CompleteMinutes.MayBeBlank(one.Part)).ToArray();

        Assert.Equal([MinutesPart.Changes, MinutesPart.Dissent], typed.Select(one => one.Part));
        Assert.All(typed, one => Assert.Equal("", one.Text));
        Assert.DoesNotContain(DraftOfRecord.ItemOf(Procedure), one => CompleteMinutes.MayBeBlank(one.Part));
    }

    [Trait("Rule", "R111")]
    [Fact]
    public void What_belongs_to_no_case_is_labelled_as_free_of_personal_data() =>
        Assert.All(DraftOfRecord.ItemOf(Procedure), one => Assert.Equal(ParagraphLabel.General, one.Label));

    [Fact]
    public void Notes_decisions_and_actions_come_from_the_record()
    {
        var item = DraftOfRecord.ItemOf(Case);

        Assert.Equal("R8-014 今後の見守り", item[0].Text);
        Assert.Equal("10月20日に面談した。", Text(MinutesPart.Discussion).Single());
        Assert.Equal(["主担当は社会福祉協議会とする。", "面談は2週に1回。（議長の確定を経ていない）"], Text(MinutesPart.Decision));
        Assert.Equal("- 見学の調整／社協 森下／12月4日（金）まで", Text(MinutesPart.Actions).Single());

        IEnumerable<string> Text(MinutesPart part) => item.Where(one => one.Part == part).Select(one => one.Text);
    }

    [Trait("Rule", "R78")]
    [Fact]
    public void A_recommendation_of_the_scheme_is_called_so() => Assert.Equal(
        "- 【利用勧奨】見学の調整／社協 森下／12月4日（金）まで",
        DraftOfRecord.ItemOf(Case with { Actions = [Case.Actions[0] with { RecommendsScheme = true }] }).Single(one => one.Part is MinutesPart.Actions).Text);

    [Trait("Rule", "R109")]
    [Fact]
    public void A_draft_is_complete_once_the_two_blanks_are_typed()
    {
        DraftedSection[] sections =
        [
            new("", false, Parts(DraftOfRecord.HeadOf(Record))),
            new("1", false, Parts(DraftOfRecord.ItemOf(Procedure))),
            new("2", true, Parts(DraftOfRecord.ItemOf(Case))),
        ];

        Assert.Equal(["minutes.changes-missing", "minutes.dissent-missing"], CompleteMinutes.ReasonsAgainst(sections).Select(reason => reason.Code));
    }

    private static (MinutesPart, bool)[] Parts(IEnumerable<DraftedParagraph> paragraphs) => [.. paragraphs.Select(one => (one.Part, one.Text.Length == 0))];
}
