using ConsoleSupport.Meetings.Server.Disclosures.Reading;
using ConsoleSupport.Meetings.Server.Disclosures.Requests;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Disclosures;

[Trait("Rule", "D16")]
public sealed class A_persons_own_request
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 1, 0, 0, TimeSpan.Zero);
    private static readonly OwnRequestAnswer Complete = new(OwnRequestState.Confirmed, OwnRequestOutcome.Disclosed, true, "");
    private static readonly FactView Plain = new(FactId.New(), 1, FactCategory.Housing, "家賃", FactMark.Observed, null, false, false, true, null, BasisKind.Preparation);

    [Fact]
    public void Is_answered_after_the_person_was_confirmed_and_the_case_was_read() => Assert.True(AnsweringOwnRequest.Decide(Complete).IsDone);

    [Fact]
    public void Its_existence_may_be_refused_before_anything_was_confirmed() =>
        Assert.True(AnsweringOwnRequest.Decide(new OwnRequestAnswer(OwnRequestState.Registered, OwnRequestOutcome.ExistenceRefused, false, "個情法81条")).IsDone);

    [Fact]
    public void Each_missing_condition_is_told_by_its_name()
    {
        Refused(OwnRequestRefusals.AlreadyAnswered, Complete with { State = OwnRequestState.Answered });
        Refused(OwnRequestRefusals.OutcomeMissing, Complete with { Outcome = null });
        Refused(OwnRequestRefusals.NotConfirmed, Complete with { State = OwnRequestState.Registered });
        Refused(OwnRequestRefusals.NotRead, Complete with { WasRead = false });
        Refused(OwnRequestRefusals.ReasonMissing, Complete with { Outcome = OwnRequestOutcome.Partly });
        Refused(OwnRequestRefusals.ReasonMissing, Complete with { Outcome = OwnRequestOutcome.Refused });
        Refused(OwnRequestRefusals.ReasonMissing, Complete with { Outcome = OwnRequestOutcome.ExistenceRefused });
    }

    [Fact]
    public void A_part_is_disclosed_on_the_same_conditions_as_the_whole()
    {
        var partly = Complete with { Outcome = OwnRequestOutcome.Partly, Reason = "個情法78条1項2号" };

        Assert.True(AnsweringOwnRequest.Decide(partly).IsDone);
        Refused(OwnRequestRefusals.NotConfirmed, partly with { State = OwnRequestState.Registered });
        Refused(OwnRequestRefusals.NotRead, partly with { WasRead = false });
        Assert.Equal([OwnRequestRefusals.AlreadyAnswered, OwnRequestRefusals.NotRead, OwnRequestRefusals.ReasonMissing], AnsweringOwnRequest.Decide(new OwnRequestAnswer(OwnRequestState.Answered, OwnRequestOutcome.Partly, false, "")).Refusals);
    }

    [Fact]
    public void The_case_is_open_for_half_an_hour_after_the_proof_and_only_while_it_is_confirmed_and_unanswered()
    {
        Assert.True(AnsweringOwnRequest.IsOpenAt(OwnRequestState.Confirmed, Now, Now.AddMinutes(29)));
        Assert.False(AnsweringOwnRequest.IsOpenAt(OwnRequestState.Confirmed, Now, Now.AddMinutes(30)));
        Assert.True(AnsweringOwnRequest.IsOpenAt(OwnRequestState.Confirmed, Now, Now));
        Assert.False(AnsweringOwnRequest.IsOpenAt(OwnRequestState.Confirmed, Now, Now.AddSeconds(-1)));
        Assert.False(AnsweringOwnRequest.IsOpenAt(OwnRequestState.Confirmed, null, Now));
        Assert.False(AnsweringOwnRequest.IsOpenAt(OwnRequestState.Registered, Now, Now));
        Assert.False(AnsweringOwnRequest.IsOpenAt(OwnRequestState.Answered, Now, Now));
    }

    [Trait("Rule", "R111")]
    [Fact]
    public void Each_fact_and_paragraph_carries_what_has_to_be_looked_at()
    {
        Assert.Empty(SegmentLabels.Of(Plain));
        Assert.Equal([SegmentLabel.ThirdParty], SegmentLabels.Of(Plain with { IsThirdParty = true }));
        Assert.Equal([SegmentLabel.ThirdParty], SegmentLabels.Of(Plain with { Mark = FactMark.Hearsay }));
        Assert.Equal([SegmentLabel.Provider, SegmentLabel.Assessment, SegmentLabel.Statutory], SegmentLabels.Of(Plain with { Source = "みどり野病院", Mark = FactMark.Opinion, IsSensitive = true }));
        Assert.Equal([SegmentLabel.Deliberation], SegmentLabels.Of(ParagraphLabel.Deliberation, [Plain]));
        Assert.Equal([SegmentLabel.ThirdParty, SegmentLabel.Statutory], SegmentLabels.Of(ParagraphLabel.Person, [Plain with { IsThirdParty = true, IsSensitive = true }]));
        Assert.Empty(SegmentLabels.Of(ParagraphLabel.General, [Plain with { IsThirdParty = true }]));
    }

    [Fact]
    public void A_fact_under_a_special_law_and_one_of_an_agency_have_to_be_looked_at()
    {
        Assert.Equal([SegmentLabel.Statutory], SegmentLabels.Of(Plain with { Law = SecrecyLaw.Tax }));
        Assert.Equal([SegmentLabel.Provider], SegmentLabels.Of(Plain with { Source = "みどり野病院" }));
        Assert.Equal([SegmentLabel.Assessment], SegmentLabels.Of(Plain with { Mark = FactMark.Opinion }));
    }

    [Trait("Rule", "R111")]
    [Theory]
    [InlineData(ParagraphLabel.Person, null)]
    [InlineData(ParagraphLabel.ThirdParty, SegmentLabel.ThirdParty)]
    [InlineData(ParagraphLabel.Provider, SegmentLabel.Provider)]
    [InlineData(ParagraphLabel.Assessment, SegmentLabel.Assessment)]
    [InlineData(ParagraphLabel.Deliberation, SegmentLabel.Deliberation)]
    public void A_paragraph_is_looked_at_for_its_own_label_and_for_what_its_facts_bring_along(ParagraphLabel own, SegmentLabel? looked)
    {
        // Who provided a fact and whose opinion it is stays with the fact; a third party and a special law go along.
        var carried = Plain with { Source = "みどり野病院", Mark = FactMark.Opinion, Law = SecrecyLaw.Tax };
        SegmentLabel[] ofOwn = looked is { } one ? [one] : [];

        Assert.Equal(ofOwn, SegmentLabels.Of(own, [Plain]));
        Assert.Equal(ofOwn.Append(SegmentLabel.Statutory).Order(), SegmentLabels.Of(own, [Plain, carried]));
        Assert.Equal(ofOwn.Append(SegmentLabel.ThirdParty).Distinct().Order(), SegmentLabels.Of(own, [Plain with { IsThirdParty = true }]));
    }

    private static void Refused(Refusal expected, OwnRequestAnswer answer) => Assert.Equal([expected], AnsweringOwnRequest.Decide(answer).Refusals);
}
