using ConsoleSupport.Meetings.Server.Plans;
using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.UnitTests.Plans;

public sealed class Word_of_the_meeting
{
    [Trait("Rule", "R86")]
    [Fact]
    public void Changes_and_dissent_are_never_left_blank()
    {
        Assert.Equal([PlansRefusals.ChangesMissing, PlansRefusals.DissentMissing], WordRules.ReasonsAgainst(MeetingWord.Continued, false, " ", null, null));
        Assert.Empty(WordRules.ReasonsAgainst(MeetingWord.Continued, false, "なし", "なし", null));
    }

    [Trait("Rule", "R86")]
    [Fact]
    public void What_is_said_of_changes_agrees_with_the_text()
    {
        Assert.Equal([PlansRefusals.ChangesNotNone], WordRules.ReasonsAgainst(MeetingWord.Approved, true, "なし。", "なし", "月に一度"));
        Assert.Equal([PlansRefusals.ChangesNotInText], WordRules.ReasonsAgainst(MeetingWord.Approved, false, "目標を短くした", "なし", "月に一度"));
        Assert.Empty(WordRules.ReasonsAgainst(MeetingWord.Approved, true, "目標を短くした", "なし", "月に一度"));
        Assert.Empty(WordRules.ReasonsAgainst(MeetingWord.Approved, false, "特になし", "None.", "月に一度"));
    }

    [Trait("Rule", "R88")]
    [Fact]
    public void An_approved_plan_says_who_tells_whom_what_from_now_on() =>
        Assert.Equal([PlansRefusals.ExchangeMissing], WordRules.ReasonsAgainst(MeetingWord.Approved, false, "なし", "なし", " "));

    [Trait("Rule", "R91")]
    [Fact]
    public void A_notice_is_not_posted_where_post_would_harm()
    {
        Assert.Equal([PlansRefusals.NoPost], NoticeRules.ReasonsAgainst(true, NoticeDelivery.Post, null));
        Assert.Empty(NoticeRules.ReasonsAgainst(true, NoticeDelivery.AtOffice, null));
        Assert.Empty(NoticeRules.ReasonsAgainst(false, NoticeDelivery.Post, null));
        Assert.Equal([PlansRefusals.SafeWayMissing], NoticeRules.ReasonsAgainst(true, NoticeDelivery.OtherSafeWay, " "));
    }

    [Trait("Rule", "R90")]
    [Fact]
    public void Declining_support_brings_the_reason_to_both_and_offers_something_else()
    {
        Assert.Equal(
            [PlansRefusals.ReasonMissing, PlansRefusals.WorkerNotTold, PlansRefusals.PersonNotTold, PlansRefusals.AlternativesMissing],
            NoticeRules.ReasonsAgainstDeclining(null, null, null, " "));
        Assert.Empty(NoticeRules.ReasonsAgainstDeclining("収入の要件を満たさない", new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 2), "生活福祉資金の相談"));
    }
}
