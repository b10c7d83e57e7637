using Bunit;
using ConsoleSupport.Meetings.Client.Ui;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.ComponentTests.Ui;

public sealed class Marks : PartTest
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData(9, "あと9日", "badge-neutral")]
    [InlineData(2, "あと2日", "badge-warn")]
    [InlineData(0, "今日まで", "badge-warn")]
    [InlineData(-5, "5日過ぎています", "badge-err")]
    public void A_due_day_is_said_in_words_and_colour(int days, string word, string kind)
    {
        var badge = Render<DueBadge>(part => part.Add(due => due.Due, Today.AddDays(days)).Add(due => due.Today, Today)).Find(".badge");

        Assert.Equal(word, badge.TextContent.Trim());
        Assert.Contains(kind, badge.ClassList);
        Assert.NotNull(badge.QuerySelector("svg"));
    }

    [Theory]
    [InlineData(MomentForm.Day, "11月25日（水）")]
    [InlineData(MomentForm.WithEra, "令和8年（2026年）11月25日（水）")]
    [InlineData(MomentForm.Time, "14:23")]
    [InlineData(MomentForm.TimeWithSeconds, "14:23:07")]
    [InlineData(MomentForm.WithEraAndTime, "令和8年（2026年）11月25日（水） 14:23")]
    public void An_instant_is_shown_in_the_time_of_Japan(MomentForm form, string words)
    {
        var time = Render<Moment>(part => part.Add(moment => moment.At, Shells.Now).Add(moment => moment.Form, form)).Find("time");

        Assert.Equal(words, time.TextContent);
        Assert.Equal("2026-11-25T14:23:07+09:00", time.GetAttribute("datetime"));
    }

    [Theory]
    [InlineData(2019, 4, 30, "平成31年（2019年）")]
    [InlineData(2019, 5, 1, "令和元年（2019年）")]
    [InlineData(1989, 1, 7, "昭和64年（1989年）")]
    [InlineData(1989, 1, 8, "平成元年（1989年）")]
    [InlineData(1926, 12, 25, "昭和元年（1926年）")]
    public void An_era_begins_on_its_first_day(int year, int month, int day, string words) =>
        Assert.Equal(words, JapaneseDates.Year(new DateOnly(year, month, day)));

    [Fact]
    public void Every_icon_has_a_shape_and_no_name()
    {
        foreach (var name in Enum.GetValues<IconName>())
        {
            var icon = Render<Icon>(part => part.Add(one => one.Name, name)).Find("svg");

            Assert.NotEmpty(icon.QuerySelectorAll("path"));
            Assert.Equal("true", icon.GetAttribute("aria-hidden"));
        }
    }

    [Fact]
    public void The_current_step_is_named_to_those_who_do_not_see_it()
    {
        var steps = Render<Steps>(part => part
            .Add(row => row.Label, "会議の段階")
            .Add(row => row.Items, [new StepItem("起案", StepState.Done), new StepItem("招集", StepState.Current), new StepItem("閉会", StepState.Todo)]));

        Assert.Contains("招集", steps.Find("[aria-current='step']").TextContent, StringComparison.Ordinal);
        Assert.Equal("2 / 3 招集", steps.Find(".steps-short").TextContent);
    }

    [Theory]
    [InlineData(40, 80, "500", null)]
    [InlineData(85, 80, "941", "59")]
    [InlineData(0, 0, "0", null)]
    public void A_bar_is_drawn_with_attributes(int value, int max, string within, string? over)
    {
        var bar = Render<Bar>(part => part.Add(one => one.Value, value).Add(one => one.Max, max).Add(one => one.Label, "合計"));

        Assert.Equal(within, bar.Find(".bar-key").GetAttribute("width"));
        Assert.Equal(over, bar.FindAll(".bar-over").SingleOrDefault()?.GetAttribute("width"));
    }

    [Fact]
    public void The_first_character_of_a_rare_name_is_not_cut_in_two() =>
        Assert.Equal("𠮷", Render<Avatar>(part => part.Add(person => person.Name, "𠮷田")).Find("span").TextContent);
}
