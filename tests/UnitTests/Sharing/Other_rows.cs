using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

public sealed class Other_rows
{
    [Trait("Rule", "D0")]
    [Fact]
    public void Anonymous_consultation_is_open_when_nobody_can_be_recognised_and_somebody_else_checked() =>
        Assert.True(AnonymousConsultation.Decide(new AnonymityCheck(false, false, 10, 10, true)).IsDone);

    [Trait("Rule", "D0")]
    [Fact]
    public void Anonymous_consultation_tells_everything_that_could_give_the_person_away()
    {
        var reasons = AnonymousConsultation.Decide(new AnonymityCheck(true, true, 9, 10, false)).Refusals;

        Assert.Equal([SharingRefusals.NameInside.Code, SharingRefusals.UniqueDetailInside.Code, "sharing.area-too-small", SharingRefusals.NobodyElseChecked.Code], reasons.Select(reason => reason.Code));
        Assert.Contains("10人より少なく", reasons[2].Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "D0")]
    [Theory]
    [InlineData(0, false)]
    [InlineData(29, false)]
    [InlineData(30, true)]
    [InlineData(5000, true)]
    public void Anonymous_means_that_at_least_as_many_people_could_be_meant_as_the_body_asks_for(int people, bool isAnonymous) =>
        Assert.Equal(isAnonymous, AnonymousConsultation.Decide(new AnonymityCheck(false, false, people, 30, true)).IsDone);

    [Trait("Rule", "D4")]
    [Theory]
    [InlineData(ConsentAnswer.RefusedWithCapacity, false, false)]
    [InlineData(ConsentAnswer.RefusedWithCapacity, true, true)]
    [InlineData(ConsentAnswer.RefusedCapacityUnclear, false, true)]
    [InlineData(ConsentAnswer.Unknown, false, true)]
    public void A_capable_no_without_grave_risk_stands(ConsentAnswer answer, bool graveRisk, bool mayGoOn) =>
        Assert.Equal(mayGoOn, RefusedSharing.Decide(answer, graveRisk).IsDone);

    [Fact]
    public void Every_row_is_a_rule_of_its_own()
    {
        SharingRow[] built = [SharingRow.D0, SharingRow.D1, SharingRow.D2, SharingRow.D3, SharingRow.D4, SharingRow.D5, SharingRow.D6, SharingRow.D7, SharingRow.D8, SharingRow.D9, SharingRow.D10, SharingRow.D11, SharingRow.D12, SharingRow.D13, SharingRow.D14, SharingRow.D15, SharingRow.D16, SharingRow.D17];

        Assert.Equal(Enum.GetValues<SharingRow>(), built.Order());
    }
}
