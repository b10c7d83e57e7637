using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.UnitTests.Actions;

[Trait("Rule", "R78")]
public sealed class Recommending_the_scheme
{
    [Theory]
    [InlineData(BodyKind.SupportMeeting, ItemTrack.Council)]
    [InlineData(BodyKind.SupportMeeting, ItemTrack.Both)]
    [InlineData(BodyKind.IsolationCouncil, ItemTrack.Both)]
    [InlineData(BodyKind.IsolationCouncil, null)]
    public void It_can_be_agreed_on_where_the_council_hears_the_case(BodyKind body, ItemTrack? track) => Assert.True(SchemeRecommendation.IsFor(body, track, hasCase: true));

    [Theory]
    [InlineData(BodyKind.SupportMeeting, ItemTrack.Support)]
    [InlineData(BodyKind.IsolationCouncil, ItemTrack.Support)]
    [InlineData(BodyKind.SupportMeeting, null)]
    [InlineData(BodyKind.CoordinationMeeting, null)]
    public void It_cannot_where_the_case_is_within_the_scheme_already(BodyKind body, ItemTrack? track) => Assert.False(SchemeRecommendation.IsFor(body, track, hasCase: true));

    [Fact]
    public void It_cannot_where_nobody_is_spoken_of() => Assert.False(SchemeRecommendation.IsFor(BodyKind.IsolationCouncil, ItemTrack.Council, hasCase: false));
}
