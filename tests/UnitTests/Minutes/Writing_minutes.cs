using ConsoleSupport.Meetings.Server.Minutes;
using ConsoleSupport.Meetings.Server.Minutes.Writing;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Minutes;

namespace ConsoleSupport.Meetings.UnitTests.Minutes;

public sealed class Writing_minutes
{
    [Trait("Rule", "R95")]
    [Fact]
    public void Approved_minutes_cannot_be_changed() => Assert.Equal(MinutesRefusals.Locked, WritableMinutes.ReasonAgainst(MinutesState.Approved));

    [Fact]
    public void Minutes_that_wait_for_the_chair_cannot_be_changed() => Assert.Equal(MinutesRefusals.NotDrafting, WritableMinutes.ReasonAgainst(MinutesState.Submitted));

    [Fact]
    public void A_draft_can_be_changed() => Assert.Null(WritableMinutes.ReasonAgainst(MinutesState.Drafting));

    [Trait("Rule", "R111")]
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_paragraph_needs_a_label(string? label) => Assert.Equal([MinutesRefusals.LabelMissing], Refusals(label, "文"));

    [Trait("Rule", "R111")]
    [Theory]
    [InlineData("Secret")]
    [InlineData("0")]
    public void A_label_is_one_of_the_list(string label) => Assert.Equal(["web.not-a-choice"], Refusals(label, "文").Select(refusal => refusal.Code));

    [Trait("Rule", "R111")]
    [Theory]
    [InlineData(ParagraphLabel.Person)]
    [InlineData(ParagraphLabel.ThirdParty)]
    [InlineData(ParagraphLabel.Provider)]
    [InlineData(ParagraphLabel.Assessment)]
    [InlineData(ParagraphLabel.Deliberation)]
    [InlineData(ParagraphLabel.General)]
    public void Each_label_can_be_given(ParagraphLabel label) => Assert.Empty(Refusals(label.ToString(), "文"));

    [Fact]
    public void Text_and_label_are_refused_together() =>
        Assert.Equal(["minutes.label-missing", "web.missing"], Refusals(null, "  ").Select(refusal => refusal.Code));

    [Trait("Rule", "R86")]
    [Fact]
    public void Changes_and_dissent_may_stay_blank_while_the_draft_is_written()
    {
        var read = new Read();
        var (_, text) = WritableMinutes.Read(read, new ParagraphForm { Label = nameof(ParagraphLabel.Deliberation), Text = "" }, mayBeBlank: true);

        Assert.Empty(read.Refusals);
        Assert.Equal("", text);
    }

    private static IReadOnlyList<Server.Kernel.Results.Refusal> Refusals(string? label, string? text)
    {
        var read = new Read();
        WritableMinutes.Read(read, new ParagraphForm { Label = label, Text = text }, mayBeBlank: false);
        return read.Refusals;
    }
}
