using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Shared.Actions;

namespace ConsoleSupport.Meetings.UnitTests.Actions;

public sealed class Progress_of_an_action
{
    [Theory]
    [InlineData(ActionStatus.Underway)]
    [InlineData(ActionStatus.Done)]
    [Trait("Rule", "R117")]
    public void needs_no_reason_while_it_goes_well(ActionStatus to) =>
        Assert.Empty(ActionProgress.ReasonsAgainst(ActionStatus.NotStarted, to, null));

    [Theory]
    [InlineData(ActionStatus.CircumstancesChanged)]
    [InlineData(ActionStatus.NotDone)]
    [InlineData(ActionStatus.Withdrawn)]
    [Trait("Rule", "R117")]
    public void needs_a_reason_for_both_kinds_of_not_done_and_for_a_withdrawal(ActionStatus to)
    {
        Assert.Contains(ActionProgress.ReasonsAgainst(ActionStatus.Underway, to, "  "), refusal => refusal.Code == "actions.reason-needed");
        Assert.Empty(ActionProgress.ReasonsAgainst(ActionStatus.Underway, to, "ほかの支援が先に決まったため"));
    }

    [Theory]
    [InlineData(ActionStatus.Done)]
    [InlineData(ActionStatus.CircumstancesChanged)]
    [InlineData(ActionStatus.NotDone)]
    [InlineData(ActionStatus.Withdrawn)]
    [Trait("Rule", "R117")]
    public void ends_when_it_is_closed(ActionStatus closed) =>
        Assert.Contains(ActionsRefusals.IsClosed, ActionProgress.ReasonsAgainst(closed, ActionStatus.Underway, null));

    [Theory]
    [InlineData("本人宅への訪問", true)]
    [InlineData("民生委員への引き継ぎ（12月4日まで）", true)]
    [InlineData("R8-014 の書類の写しを2部用意する", true)]
    [InlineData("090-1234-5678 に電話する", false)]
    [InlineData("０９０１２３４５６７８に電話", false)]
    [InlineData("〒123-4567 へ郵送", false)]
    [InlineData("昭和30年5月3日生の方へ連絡", false)]
    [InlineData("緑町2丁目3の家を訪問", false)]
    [Trait("Rule", "R118")]
    public void is_told_in_words_without_numbers_that_point_at_a_person(string text, bool isSafe) => Assert.Equal(isSafe, SafeText.IsSafe(text));

    [Fact]
    [Trait("Rule", "R118")]
    public void is_told_with_a_reason_that_is_as_safe_as_the_text() =>
        Assert.Contains(ActionsRefusals.TextHoldsFacts, ActionProgress.ReasonsAgainst(ActionStatus.Underway, ActionStatus.NotDone, "090-1234-5678 が使われていない"));
}

public sealed class List_of_actions
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Theory]
    [InlineData("2026-11-24", ActionStatus.Underway, ActionsDue.Late)]
    [InlineData("2026-11-25", ActionStatus.Underway, ActionsDue.ThisWeek)]
    [InlineData("2026-11-29", ActionStatus.NotStarted, ActionsDue.ThisWeek)]
    [InlineData("2026-11-30", ActionStatus.NotStarted, ActionsDue.Later)]
    [InlineData("2026-11-01", ActionStatus.Done, ActionsDue.Closed)]
    public void is_grouped_by_due_day(string due, ActionStatus status, ActionsDue group)
    {
        var action = AnAction(DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture), status);
        Assert.Equal(group, ActionPages.DueOf(action, Wednesday));
    }

    [Fact]
    public void keeps_its_filters_in_the_address_as_codes()
    {
        var asked = ActionsAsked.Read("agency", "late.underway", "midorino");
        Assert.Equal("/actions?tab=agency&show=late.underway&in=midorino", asked.Address());
        Assert.True(asked.IsFiltered);
        Assert.Equal("/actions?tab=agency", asked.Cleared());
        Assert.Equal("/actions", ActionsAsked.Read(null, null, null).Address());
    }

    [Theory]
    [InlineData("<script>", "事案", "Agency")]
    [InlineData("AGENCY", "0", "99")]
    public void takes_unknown_codes_for_nothing(string tab, string show, string other)
    {
        Assert.Equal(ActionsTab.Mine, ActionsAsked.Read(tab, show, null).Tab);
        Assert.Equal(ActionsTab.Mine, ActionsAsked.Read(other, show, null).Tab);
        Assert.False(ActionsAsked.Read(tab, show, null).IsFiltered);
    }

    [Fact]
    public void shows_what_its_filters_take()
    {
        var late = ActionsAsked.Read(null, "late", null);
        Assert.True(late.Takes(ActionStatus.Underway, ActionsDue.Late));
        Assert.False(late.Takes(ActionStatus.Underway, ActionsDue.Later));
        Assert.False(late.Takes(ActionStatus.Done, ActionsDue.Closed));
        var usual = ActionsAsked.Read(null, null, null);
        Assert.True(usual.Takes(ActionStatus.NotStarted, ActionsDue.Later));
        Assert.True(usual.Takes(ActionStatus.Done, ActionsDue.Closed));
    }

    private static AgreedAction AnAction(DateOnly due, ActionStatus status) => new()
    {
        Id = Shared.Ids.ActionId.New(),
        Body = Shared.Ids.BodyId.New(),
        Meeting = Shared.Ids.MeetingId.New(),
        Item = Shared.Ids.AgendaItemId.New(),
        Agency = Shared.Ids.AgencyId.New(),
        Owner = Shared.Ids.AccountId.New(),
        Text = "本人宅への訪問",
        DueOn = due,
        Status = status,
        RecordedBy = Shared.Ids.AccountId.New(),
        RecordedAt = DateTimeOffset.UnixEpoch,
    };
}
