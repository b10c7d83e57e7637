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
    }

    [Fact]
    public void The_case_is_open_for_half_an_hour_after_the_proof_and_only_while_it_is_confirmed_and_unanswered()
    {
        Assert.True(AnsweringOwnRequest.IsOpenAt(OwnRequestState.Confirmed, Now, Now.AddMinutes(29)));
        Assert.False(AnsweringOwnRequest.IsOpenAt(OwnRequestState.Confirmed, Now, Now.AddMinutes(30)));
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

    private static void Refused(Refusal expected, OwnRequestAnswer answer) => Assert.Equal([expected], AnsweringOwnRequest.Decide(answer).Refusals);
}
