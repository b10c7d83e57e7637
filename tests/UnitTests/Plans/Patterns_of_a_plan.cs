using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.UnitTests.Plans;

public sealed class Patterns_of_a_plan
{
    private static readonly DateOnly Meeting = new(2026, 11, 25);
    private static readonly DateOnly Later = new(2026, 12, 2);
    private static readonly DateOnly Latest = new(2026, 12, 9);

    [Trait("Rule", "R89")]
    [Theory]
    [InlineData(PlanService.HousingBenefit, true)]
    [InlineData(PlanService.WorkReadiness, true)]
    [InlineData(PlanService.CertifiedTraining, true)]
    [InlineData(PlanService.HousingSupport, true)]
    [InlineData(PlanService.HouseholdBudget, true)]
    [InlineData(PlanService.Consultation, false)]
    [InlineData(PlanService.ChildrenLearning, false)]
    [InlineData(PlanService.LivelihoodLoan, false)]
    [InlineData(PlanService.Other, false)]
    public void The_municipality_decides_on_five_services_and_on_no_other(PlanService service, bool needs) => Assert.Equal(needs, PlanPatterns.NeedsDecision(service));

    [Trait("Rule", "R89")]
    [Theory]
    [InlineData(PlanPattern.StatutoryOnly, PlanService.HouseholdBudget)]
    [InlineData(PlanPattern.StatutoryOnly, PlanService.HouseholdBudget, PlanService.Consultation)]
    [InlineData(PlanPattern.Mixed, PlanService.HouseholdBudget, PlanService.Other)]
    [InlineData(PlanPattern.Mixed, PlanService.HousingBenefit, PlanService.LivelihoodLoan, PlanService.Consultation)]
    [InlineData(PlanPattern.WithoutDecision, PlanService.Consultation)]
    [InlineData(PlanPattern.WithoutDecision, PlanService.Consultation, PlanService.ChildrenLearning)]
    [InlineData(PlanPattern.WithoutDecision, PlanService.Consultation, PlanService.Other)]
    public void The_services_give_the_pattern(PlanPattern pattern, params PlanService[] services) => Assert.Equal(pattern, PlanPatterns.Of(services));

    [Trait("Rule", "R89")]
    [Fact]
    public void Three_patterns_are_fixed_at_three_different_moments()
    {
        var word = new WordOnPlan(MeetingWord.Approved, Meeting, true, false);
        var decided = new DecisionOnPlan(true, Later, Latest);
        var statutory = new PlanCourse { Services = [PlanService.HouseholdBudget], IsTabled = true, Word = word, Decision = decided with { OthersCheckedOn = null } };
        var mixed = new PlanCourse { Services = [PlanService.HouseholdBudget, PlanService.Other], IsTabled = true, Word = word, Decision = decided };
        var without = new PlanCourse { Services = [PlanService.Consultation], IsTabled = true, Word = word, ReportedOn = Meeting };

        Assert.All([statutory, mixed, without], course => Assert.Equal(PlanState.Fixed, course.State));
        Assert.Equal([Later, Latest, Meeting], [statutory.FixedOn!.Value, mixed.FixedOn!.Value, without.FixedOn!.Value]);
    }

    [Trait("Rule", "R89")]
    [Fact]
    public void A_mixed_plan_is_not_decided_on_before_the_rest_was_looked_at()
    {
        var course = new PlanCourse { Services = [PlanService.HouseholdBudget, PlanService.Other], IsTabled = true, Word = new WordOnPlan(MeetingWord.Approved, Meeting, true, false) };

        Assert.Contains(Server.Plans.PlansRefusals.OthersNotChecked, course.AfterDecision(new DecisionOnPlan(true, Later, null), Latest).Refusals);
        Assert.True(course.AfterDecision(new DecisionOnPlan(true, Later, Later), Latest).IsDone);
        Assert.True(course.AfterDecision(new DecisionOnPlan(false, Later, null), Latest).IsDone);
    }
}
