using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

public sealed class Other_rows
{
    [Trait("Rule", "D0")]
    [Fact]
    public void Anonymous_consultation_is_open_when_nobody_can_be_recognised_and_somebody_checked() =>
        Assert.True(AnonymousConsultation.Decide(new AnonymityCheck(false, false, false, true)).IsDone);

    [Trait("Rule", "D0")]
    [Fact]
    public void Anonymous_consultation_tells_everything_that_could_give_the_person_away()
    {
        var reasons = AnonymousConsultation.Decide(new AnonymityCheck(true, true, true, false)).Refusals;

        Assert.Equal([SharingRefusals.NameInside, SharingRefusals.UniqueDetailInside, SharingRefusals.AreaTooSmall, SharingRefusals.NobodyChecked], reasons);
    }

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
