using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

[Trait("Rule", "R1")]
public sealed class Sharing_by_kind_of_body
{
    [Theory]
    [InlineData(BodyKind.SupportMeeting, null)]
    [InlineData(BodyKind.IsolationCouncil, null)]
    [InlineData(BodyKind.CoordinationMeeting, "sharing.consent-needed-here")]
    [InlineData(BodyKind.MultiLayerMeeting, "sharing.consent-needed-here")]
    [InlineData(BodyKind.SocialWelfareSupportMeeting, "sharing.rule-not-known")]
    [InlineData(BodyKind.PublicAssistanceMeeting, "sharing.rule-not-known")]
    [InlineData(BodyKind.SubCommittee, "sharing.rule-not-known")]
    public void A_record_without_consent_begins_only_where_the_rule_of_the_kind_is_known(BodyKind kind, string? refusal) =>
        Assert.Equal(refusal, SharingByKind.ReasonAgainstRecord(kind)?.Code);

    [Fact]
    public void Every_kind_has_an_answer() => Assert.All(Enum.GetValues<BodyKind>(), kind => Assert.Equal(SharingByKind.KnowsRecords(kind), SharingByKind.ReasonAgainstRecord(kind) is null));
}
