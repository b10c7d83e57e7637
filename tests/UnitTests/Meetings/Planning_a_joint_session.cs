using ConsoleSupport.Meetings.Server.Bodies.Organising;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.UnitTests.Meetings;

public sealed class Planning_a_joint_session
{
    private static readonly DateOnly Day = new(2026, 12, 10);
    private static readonly BodySettings Support = new() { Body = BodyId.New(), Number = 1, AdoptedOn = new DateOnly(2026, 4, 1), JointReason = "重なる構成員の負担を減らすため" };
    private static readonly BodySettings Council = new() { Body = BodyId.New(), Number = 1, AdoptedOn = new DateOnly(2026, 4, 1), NoticeOn = new DateOnly(2026, 5, 1) };

    [Trait("Rule", "R1")]
    [Theory]
    [InlineData(JointMode.SplitTime)]
    [InlineData(JointMode.Integrated)]
    public void Two_bodies_are_needed(JointMode mode)
    {
        Assert.Contains(HoldingRefusals.PartnerMissing, JointPlanning.ReasonsAgainst(Plan(mode) with { Partner = null, PartnerRules = null }));
        Assert.Empty(JointPlanning.ReasonsAgainst(Plan(mode)));
    }

    [Trait("Rule", "R1")]
    [Theory]
    [InlineData(BodyKind.CoordinationMeeting)]
    [InlineData(BodyKind.SocialWelfareSupportMeeting)]
    [InlineData(BodyKind.PublicAssistanceMeeting)]
    [InlineData(BodyKind.MultiLayerMeeting)]
    [InlineData(BodyKind.SubCommittee)]
    public void Other_pairs_than_article_9_and_the_council_are_not_supported(BodyKind kind)
    {
        Assert.Equal([HoldingRefusals.PairNotSupported], JointPlanning.ReasonsAgainst(Plan(JointMode.Integrated) with { Own = kind }));
        Assert.Equal([HoldingRefusals.PairNotSupported], JointPlanning.ReasonsAgainst(Plan(JointMode.Integrated) with { Partner = kind }));
    }

    [Trait("Rule", "R6")]
    [Theory]
    [InlineData(JointMode.SplitTime)]
    [InlineData(JointMode.Integrated)]
    public void A_council_without_public_notice_takes_no_part(JointMode mode)
    {
        Assert.Equal([HoldingRefusals.CouncilWithoutNotice], JointPlanning.ReasonsAgainst(Plan(mode) with { PartnerRules = Without(Council) }));
        Assert.Equal([HoldingRefusals.CouncilWithoutNotice], JointPlanning.ReasonsAgainst(Plan(mode) with { PartnerRules = WithNotice(Council, Day.AddDays(1)) }));
        Assert.Equal(
            [HoldingRefusals.CouncilWithoutNotice],
            JointPlanning.ReasonsAgainst(Plan(mode) with { Own = BodyKind.IsolationCouncil, OwnRules = WithReason(Without(Council)), Partner = BodyKind.SupportMeeting, PartnerRules = Support }));
    }

    [Trait("Rule", "R74")]
    [Theory]
    [InlineData(JointMode.AddedFunction)]
    [InlineData(JointMode.SplitTime)]
    [InlineData(JointMode.Integrated)]
    public void The_body_says_why_it_holds_sessions_jointly(JointMode mode) =>
        Assert.Contains(HoldingRefusals.ReasonMissing, JointPlanning.ReasonsAgainst(Plan(mode) with { OwnRules = Council }));

    [Trait("Rule", "D9")]
    [Fact]
    public void A_function_is_added_by_a_rule_that_cites_both_acts_and_a_notice()
    {
        var plan = Plan(JointMode.AddedFunction) with { Partner = null, PartnerRules = null };

        Assert.Equal([HoldingRefusals.RuleNamesOneAct, HoldingRefusals.NoticeNotRenewed], JointPlanning.ReasonsAgainst(plan));
        Assert.Empty(JointPlanning.ReasonsAgainst(plan with { OwnRules = new BodySettings { Body = Support.Body, Number = 2, AdoptedOn = Support.AdoptedOn, JointReason = "負担", RuleNamesBothActs = true, NoticeOn = Day } }));
    }

    [Trait("Rule", "R2")]
    [Theory]
    [InlineData(MunicipalityKind.TownWithoutOffice)]
    [InlineData(null)]
    public void A_council_takes_on_a_support_meeting_s_function_only_where_one_could_be_organised(MunicipalityKind? municipality)
    {
        var rules = new BodySettings { Body = Council.Body, Number = 2, AdoptedOn = Council.AdoptedOn, JointReason = "負担", RuleNamesBothActs = true, NoticeOn = Day };
        var plan = Plan(JointMode.AddedFunction) with { Own = BodyKind.IsolationCouncil, OwnRules = rules, Partner = null, PartnerRules = null, Municipality = municipality };

        Assert.Equal([MayOrganise.ReasonAgainst(BodyKind.SupportMeeting, municipality)], JointPlanning.ReasonsAgainst(plan));
        Assert.Empty(JointPlanning.ReasonsAgainst(plan with { Municipality = MunicipalityKind.TownWithOffice }));
        Assert.Empty(JointPlanning.ReasonsAgainst(plan with { Own = BodyKind.SupportMeeting }));
    }

    [Trait("Rule", "D8")]
    [Fact]
    public void Two_parts_are_planned_by_both_offices_and_meet_within_the_time()
    {
        Assert.Equal([HoldingRefusals.OfficeOfBothNeeded], JointPlanning.ReasonsAgainst(Plan(JointMode.SplitTime) with { IsOfficeOfPartner = false }));
        Assert.Equal([HoldingRefusals.BoundaryOutside], JointPlanning.ReasonsAgainst(Plan(JointMode.SplitTime) with { BoundaryLiesWithin = false }));
        Assert.Empty(JointPlanning.ReasonsAgainst(Plan(JointMode.Integrated) with { IsOfficeOfPartner = false, BoundaryLiesWithin = false }));
    }

    [Fact]
    public void Everything_that_is_missing_is_told_at_once() => Assert.Equal(
        [HoldingRefusals.ReasonMissing, HoldingRefusals.CouncilWithoutNotice, HoldingRefusals.OfficeOfBothNeeded, HoldingRefusals.BoundaryOutside],
        JointPlanning.ReasonsAgainst(Plan(JointMode.SplitTime) with { OwnRules = Without(Council), PartnerRules = Without(Council), IsOfficeOfPartner = false, BoundaryLiesWithin = false }));

    [Trait("Rule", "R68")]
    [Theory]
    [InlineData(JointMode.Integrated, BodyKind.SupportMeeting, true, new[] { ItemTrack.Support, ItemTrack.Both })]
    [InlineData(JointMode.Integrated, BodyKind.IsolationCouncil, true, new[] { ItemTrack.Council, ItemTrack.Both })]
    [InlineData(JointMode.Integrated, BodyKind.SupportMeeting, false, new[] { ItemTrack.Support, ItemTrack.Council, ItemTrack.Both })]
    [InlineData(JointMode.SplitTime, BodyKind.SupportMeeting, true, new[] { ItemTrack.Support })]
    [InlineData(JointMode.SplitTime, BodyKind.IsolationCouncil, false, new[] { ItemTrack.Council })]
    public void A_case_stands_on_the_track_of_its_own_body_or_on_both(JointMode mode, BodyKind own, bool hasCase, ItemTrack[] tracks) =>
        Assert.Equal(tracks, ItemTracks.Of(mode, own, hasCase));

    private static JointPlan Plan(JointMode mode) => new(mode, Day, BodyKind.SupportMeeting, Support, BodyKind.IsolationCouncil, Council, true, true);

    private static BodySettings Without(BodySettings one) => new() { Body = one.Body, Number = 1, AdoptedOn = one.AdoptedOn };

    private static BodySettings WithNotice(BodySettings one, DateOnly day) => new() { Body = one.Body, Number = 1, AdoptedOn = one.AdoptedOn, NoticeOn = day };

    private static BodySettings WithReason(BodySettings one) => new() { Body = one.Body, Number = 1, AdoptedOn = one.AdoptedOn, NoticeOn = one.NoticeOn, JointReason = "負担" };
}
