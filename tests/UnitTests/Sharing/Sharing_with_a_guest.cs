using ConsoleSupport.Meetings.Server.Cases.Commissions;
using ConsoleSupport.Meetings.Server.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

[Trait("Rule", "D10")]
public sealed class Sharing_with_a_guest
{
    [Fact]
    public void A_member_needs_no_commission() => Assert.True(SharingWithGuest.Decide(null).IsDone);

    [Fact]
    public void A_guest_whose_commission_names_the_case_is_treated_as_a_member() =>
        Assert.True(SharingWithGuest.Decide(new Visitor(IsObserver: false, HasCommission: true, IsConfirmed: true)).IsDone);

    [Fact]
    public void A_guest_without_a_commission_gets_nothing_of_the_case() =>
        Assert.Equal([SharingRefusals.NotCommissioned], SharingWithGuest.Decide(new Visitor(false, false, false)).Refusals);

    [Fact]
    public void A_letter_that_the_chair_has_not_confirmed_opens_nothing() =>
        Assert.Equal([SharingRefusals.CommissionNotConfirmed], SharingWithGuest.Decide(new Visitor(false, true, false)).Refusals);

    [Trait("Rule", "R15")]
    [Fact]
    public void A_letter_that_names_other_meetings_opens_nothing_at_this_one() =>
        Assert.Equal([SharingRefusals.CommissionedElsewhere], SharingWithGuest.Decide(new Visitor(false, true, true) { IsForMeeting = false }).Refusals);

    [Trait("Rule", "R17")]
    [Fact]
    public void An_observer_gets_nothing_of_a_case_even_with_a_letter() =>
        Assert.Equal([SharingRefusals.ObserverOfCase], SharingWithGuest.Decide(new Visitor(true, true, true)).Refusals);
}
