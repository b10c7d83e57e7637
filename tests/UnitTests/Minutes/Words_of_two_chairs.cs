using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Minutes;

[Trait("Rule", "R67")]
public sealed class Words_of_two_chairs
{
    private static readonly BodyId Lead = BodyId.New();

    private static readonly BodyId Other = BodyId.New();

    [Fact]
    public void One_body_needs_one_word() => Assert.True(new AskedChairs([Asked(Lead)], Set(Lead)).AreAllThereWithMine);

    [Fact]
    public void The_first_of_two_words_does_not_fix_the_text_and_the_second_does()
    {
        Assert.False(new AskedChairs([Asked(Lead), Asked(Other)], Set(Other)).AreAllThereWithMine);
        Assert.True(new AskedChairs([Asked(Lead), Given(Other)], Set(Lead)).AreAllThereWithMine);
    }

    [Fact]
    public void Whoever_gave_their_word_cannot_give_the_other_and_may_still_give_the_minutes_back()
    {
        var chairs = new AskedChairs([Given(Lead), Asked(Other)], Set(Lead));

        Assert.Empty(chairs.Mine);
        Assert.False(chairs.AreAllThereWithMine);
        Assert.True(chairs.MayGiveBack);
    }

    [Fact]
    public void Whoever_chairs_both_speaks_for_both_in_one_act()
    {
        var chairs = new AskedChairs([Asked(Lead), Asked(Other)], Set(Lead, Other));

        Assert.Equal([Lead, Other], chairs.Mine.Select(one => one.Body));
        Assert.True(chairs.AreAllThereWithMine);
    }

    [Fact]
    public void Whoever_chairs_neither_has_no_word()
    {
        var chairs = new AskedChairs([Asked(Lead), Asked(Other)], Set());

        Assert.Empty(chairs.Mine);
        Assert.False(chairs.MayGiveBack);
    }

    private static AskedChair Asked(BodyId body) => new(body, "code", "会議体", null);

    private static AskedChair Given(BodyId body) => new(body, "code", "会議体", new MinutesApproval
    {
        Minutes = MinutesId.New(), Body = body, By = AccountId.New(), At = DateTimeOffset.UnixEpoch, StepUp = StepUpId.New(),
    });

    private static HashSet<BodyId> Set(params BodyId[] bodies) => [.. bodies];
}
