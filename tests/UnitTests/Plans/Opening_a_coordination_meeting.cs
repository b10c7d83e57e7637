using ConsoleSupport.Meetings.Server.Plans;
using ConsoleSupport.Meetings.Server.Plans.Opening;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.UnitTests.Plans;

public sealed class Opening_a_coordination_meeting
{
    private static readonly Attendant City = new(AccountId.New(), true);
    private static readonly Attendant Worker = new(AccountId.New(), false);

    [Trait("Rule", "R19")]
    [Fact]
    public void Nobody_in_charge_means_no_opening()
    {
        var absent = new HashSet<AccountId> { AccountId.New() };
        var there = new HashSet<AccountId> { Worker.Account, AccountId.New() };

        Assert.Equal([PlansRefusals.NobodyInCharge(1)], CoordinationAttendance.ReasonsAgainstOpening([City, Worker], [absent, there], false));
        Assert.Empty(CoordinationAttendance.ReasonsAgainstOpening([City, Worker], [there], false));
    }

    [Trait("Rule", "R19")]
    [Fact]
    public void Municipal_staff_alone_open_only_with_a_reason()
    {
        var charge = new HashSet<AccountId> { City.Account };

        Assert.Equal([PlansRefusals.OnlyMunicipal], CoordinationAttendance.ReasonsAgainstOpening([City], [charge], false));
        Assert.Empty(CoordinationAttendance.ReasonsAgainstOpening([City], [charge], true));
        Assert.Empty(CoordinationAttendance.ReasonsAgainstOpening([City, Worker], [charge], false));
    }

    [Trait("Rule", "R19")]
    [Fact]
    public void A_reason_for_municipal_staff_alone_does_not_stand_for_the_worker_in_charge() =>
        Assert.Equal([PlansRefusals.NobodyInCharge(1)], CoordinationAttendance.ReasonsAgainstOpening([City], [new HashSet<AccountId>()], true));

    [Trait("Rule", "R20")]
    [Fact]
    public void A_loan_in_the_plan_suggests_the_officer_for_it()
    {
        PlanService[] loan = [PlanService.Consultation, PlanService.LivelihoodLoan];

        Assert.Equal(LoanOfficerHint.NotNeeded, LoanOfficer.Of([PlanService.Consultation], false, false));
        Assert.Equal(LoanOfficerHint.NameOne, LoanOfficer.Of(loan, false, false));
        Assert.Equal(LoanOfficerHint.Invite, LoanOfficer.Of(loan, true, false));
        Assert.Equal(LoanOfficerHint.Invited, LoanOfficer.Of(loan, true, true));
    }
}
