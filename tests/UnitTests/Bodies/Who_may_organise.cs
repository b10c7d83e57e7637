using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Organising;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.UnitTests.Bodies;

public sealed class Who_may_organise
{
    [Trait("Rule", "R2")]
    [Theory]
    [InlineData(MunicipalityKind.Prefecture)]
    [InlineData(MunicipalityKind.City)]
    [InlineData(MunicipalityKind.TownWithOffice)]
    public void A_support_meeting_is_organised_by_whoever_has_a_welfare_office(MunicipalityKind municipality) =>
        Assert.Null(MayOrganise.ReasonAgainst(BodyKind.SupportMeeting, municipality));

    [Trait("Rule", "R2")]
    [Fact]
    public void A_town_without_a_welfare_office_organises_none()
    {
        var reason = MayOrganise.ReasonAgainst(BodyKind.SupportMeeting, MunicipalityKind.TownWithoutOffice);

        Assert.Equal(BodiesRefusals.NoWelfareOffice, reason);
        Assert.Contains("構成員として加わることはできます", reason!.Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R2")]
    [Fact]
    public void The_support_meeting_of_the_Social_Welfare_Act_is_not_for_prefectures_and_is_for_every_town()
    {
        Assert.Equal(BodiesRefusals.NotForPrefectures, MayOrganise.ReasonAgainst(BodyKind.SocialWelfareSupportMeeting, MunicipalityKind.Prefecture));
        Assert.Null(MayOrganise.ReasonAgainst(BodyKind.SocialWelfareSupportMeeting, MunicipalityKind.TownWithoutOffice));
    }

    [Trait("Rule", "R2")]
    [Theory]
    [InlineData(BodyKind.SupportMeeting, true)]
    [InlineData(BodyKind.SocialWelfareSupportMeeting, true)]
    [InlineData(BodyKind.CoordinationMeeting, false)]
    [InlineData(BodyKind.IsolationCouncil, false)]
    [InlineData(BodyKind.PublicAssistanceMeeting, false)]
    [InlineData(BodyKind.MultiLayerMeeting, false)]
    [InlineData(BodyKind.SubCommittee, false)]
    public void Where_it_matters_what_the_municipality_is_it_has_to_be_said_first(BodyKind kind, bool matters) =>
        Assert.Equal(matters ? BodiesRefusals.MunicipalityNotEntered : null, MayOrganise.ReasonAgainst(kind, null));

    [Trait("Rule", "R2")]
    [Fact]
    public void What_it_organises_stands_against_becoming_what_could_not()
    {
        (string, BodyKind)[] bodies = [("みどり町支援会議", BodyKind.SupportMeeting), ("みどり町協議会", BodyKind.IsolationCouncil)];

        var reason = MayOrganise.ReasonAgainstBecoming(MunicipalityKind.TownWithoutOffice, bodies);

        Assert.Equal("bodies.bodies-stand-against", reason!.Code);
        Assert.Contains("「みどり町支援会議」", reason.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("協議会", reason.Text, StringComparison.Ordinal);
        Assert.Null(MayOrganise.ReasonAgainstBecoming(MunicipalityKind.City, bodies));
        Assert.Null(MayOrganise.ReasonAgainstBecoming(MunicipalityKind.TownWithoutOffice, bodies[1..]));
    }
}
