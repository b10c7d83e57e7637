using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Plans;
using ConsoleSupport.Meetings.Server.Plans.Progress;
using ConsoleSupport.Meetings.Shared.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace ConsoleSupport.Meetings.UnitTests.Plans;

/// <summary>The way of a plan from draft to 確定, step by step and over any order of acts.</summary>
public sealed class Course_of_a_plan
{
    private static readonly DateOnly Day = new(2026, 11, 25);
    private static readonly DateOnly Today = Day.AddDays(30);
    private static readonly PlanService[] Budget = [PlanService.HouseholdBudget];
    private static readonly PlanService[] Consultation = [PlanService.Consultation];

    [Trait("Rule", "R87")]
    [Trait("Rule", "R89")]
    [Trait("Scenario", "19")]
    [Fact]
    public void A_changed_plan_waits_for_the_person_then_for_the_municipality()
    {
        var course = Said(Budget, changed: true);
        Assert.Equal(PlanState.AwaitingAgreement, course.State);
        Assert.Contains(PlansRefusals.NotNow, course.AfterDecision(new DecisionOnPlan(true, Day, null), Today).Refusals);

        course = course.AfterAgreement(Day.AddDays(1), Today).Value;
        Assert.Equal(PlanState.AwaitingDecision, course.State);
        Assert.Null(course.FixedOn);

        course = course.AfterDecision(new DecisionOnPlan(true, Day.AddDays(5), null), Today).Value;
        Assert.Equal(PlanState.Fixed, course.State);
        Assert.Equal(Day.AddDays(5), course.FixedOn);
    }

    [Trait("Rule", "R89")]
    [Trait("Scenario", "19")]
    [Fact]
    public void A_plan_without_statutory_services_is_fixed_on_approval_and_report()
    {
        var course = Said(Consultation, changed: false);
        Assert.Equal(PlanState.AwaitingReport, course.State);
        Assert.Contains(PlansRefusals.NotNow, course.AfterDecision(new DecisionOnPlan(true, Day, null), Today).Refusals);
        Assert.Equal(PlanState.Fixed, course.AfterReport(Day, Today).Value.State);
    }

    [Fact]
    public void What_the_meeting_said_counts_once_the_chair_confirmed_it()
    {
        var course = new PlanCourse { Services = Budget, IsTabled = true, Word = new WordOnPlan(MeetingWord.Approved, Day, false, false) };
        Assert.Equal(PlanState.AwaitingChair, course.State);
        Assert.False(PlanCourse.MayBeDone(PlanAct.Write, course.State));
    }

    [Theory]
    [InlineData(MeetingWord.Continued)]
    [InlineData(MeetingWord.NotApproved)]
    public void A_plan_that_was_not_approved_is_a_draft_again(MeetingWord word) =>
        Assert.Equal(PlanState.Draft, new PlanCourse { Services = Budget, IsTabled = true, Word = new WordOnPlan(word, Day, true, false) }.State);

    [Trait("Rule", "R90")]
    [Fact]
    public void A_decision_against_support_fixes_nothing_and_leads_to_another_plan()
    {
        var course = Said(Budget, changed: false).AfterDecision(new DecisionOnPlan(false, Day, null), Today).Value;
        Assert.Equal(PlanState.Declined, course.State);
        Assert.Null(course.FixedOn);
        Assert.True(PlanCourse.MayBeDone(PlanAct.Replan, course.State));
        Assert.False(PlanCourse.MayBeDone(PlanAct.Correct, course.State));
    }

    [Trait("Rule", "R92")]
    [Fact]
    public void Emergency_support_may_begin_and_be_decided_on_before_plan_and_meeting()
    {
        var begun = new PlanCourse { EmergencyOn = Day.AddDays(-10) };
        Assert.Equal(PlanState.Emergency, begun.State);
        Assert.True(PlanCourse.MayBeDone(PlanAct.Write, begun.State));

        var early = new DecisionOnPlan(true, Day.AddDays(-9), null);
        Assert.Contains(PlansRefusals.DecidedBeforeMeeting, Said(Budget, changed: false).AfterDecision(early, Today).Refusals);
        Assert.True((Said(Budget, changed: false) with { EmergencyOn = Day.AddDays(-10) }).AfterDecision(early, Today).IsDone);
    }

    [Trait("Rule", "R105")]
    [Fact]
    public void A_minor_correction_is_for_a_fixed_plan_and_keeps_its_services()
    {
        Assert.Equal([PlanState.Fixed], Enum.GetValues<PlanState>().Where(state => PlanCourse.MayBeDone(PlanAct.Correct, state)));
        Assert.Empty(MinorCorrection.ReasonsAgainst(Budget, Budget));
        Assert.Equal([PlansRefusals.NotMinor], MinorCorrection.ReasonsAgainst(Budget, [.. Budget, PlanService.HousingBenefit]));
        Assert.Equal([PlansRefusals.NotMinor], MinorCorrection.ReasonsAgainst([.. Budget, PlanService.Other], Budget));
    }

    [Fact]
    public void No_day_lies_in_the_future_or_before_the_meeting()
    {
        var changed = Said(Budget, changed: true);
        Assert.Contains(PlansRefusals.AgreedBeforeMeeting, changed.AfterAgreement(Day.AddDays(-1), Today).Refusals);
        Assert.Contains(PlansRefusals.InFuture(""), changed.AfterAgreement(Today.AddDays(1), Today).Refusals);
        Assert.Contains(PlansRefusals.ReportedBeforeMeeting, Said(Consultation, changed: false).AfterReport(Day.AddDays(-1), Today).Refusals);
    }

    [Trait("Rule", "R87")]
    [Trait("Rule", "R89")]
    [Fact]
    public void In_whatever_order_people_try_a_plan_is_fixed_only_by_all_it_needs() => FsCheck.Check.One(
        Drawn.Times(2000),
        Prop.ForAll(Walks.ToArbitrary(), walk =>
        {
            var course = new PlanCourse { Services = walk.Services, IsTabled = true };
            foreach (var act in walk.Acts)
            {
                var before = course.State;
                course = Try(course, act);
                if (before is PlanState.Fixed or PlanState.Declined) Assert.Equal(before, course.State);
                Assert.Equal(course.State is PlanState.Fixed, course.FixedOn is not null);
                if (course.State is not PlanState.Fixed) continue;
                Assert.True(course.Word is { Word: MeetingWord.Approved, IsConfirmed: true });
                Assert.True(!course.Word!.Changed || course.AgreedOn is not null);
                if (PlanPatterns.Of(walk.Services) is PlanPattern.WithoutDecision) Assert.NotNull(course.ReportedOn);
                else Assert.True(course.Decision!.IsGranted);
                if (PlanPatterns.Of(walk.Services) is PlanPattern.Mixed) Assert.NotNull(course.Decision!.OthersCheckedOn);
                Assert.True(course.FixedOn >= course.Word.On && (course.AgreedOn is null || course.FixedOn >= course.AgreedOn));
            }
        }));

    [Fact]
    public void Every_state_but_the_last_ones_lets_something_be_done_or_waits_for_the_chair()
    {
        foreach (var state in Enum.GetValues<PlanState>())
            Assert.Equal(state is PlanState.Ended, !Enum.GetValues<PlanAct>().Any(act => PlanCourse.MayBeDone(act, state)));
    }

    private static PlanCourse Said(PlanService[] services, bool changed) =>
        new() { Services = services, IsTabled = true, Word = new WordOnPlan(MeetingWord.Approved, Day, true, changed) };

    private static PlanCourse Try(PlanCourse course, (int Kind, int Offset, bool Flag) act)
    {
        var on = Day.AddDays(act.Offset);
        return act.Kind switch
        {
            0 when course.ReasonAgainst(PlanAct.RecordWord) is null => course with { Word = new WordOnPlan(act.Flag ? MeetingWord.Approved : MeetingWord.Continued, on, false, act.Offset % 2 == 0) },
            1 when course.Word is { } word => course with { Word = word with { IsConfirmed = true } },
            2 => Or(course.AfterAgreement(on, Today)),
            3 => Or(course.AfterDecision(new DecisionOnPlan(act.Flag, on, act.Offset % 3 == 0 ? null : on), Today)),
            4 => Or(course.AfterReport(on, Today)),
            _ => course,
        };

        PlanCourse Or(Result<PlanCourse> next) => next.IsDone ? next.Value : course;
    }

    private sealed record Walk(PlanService[] Services, (int Kind, int Offset, bool Flag)[] Acts);

    private static Gen<Walk> Walks =>
        from services in Gen.Elements(Enum.GetValues<PlanService>()).NonEmptyListOf()
        from acts in (from kind in Gen.Choose(0, 4) from offset in Gen.Choose(-3, 12) from flag in Gen.Elements(true, true, true, false) select (kind, offset, flag)).ListOf(25)
        select new Walk([.. services.Distinct()], [.. acts]);
}
