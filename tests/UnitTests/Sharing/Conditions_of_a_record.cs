using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

/// <summary>Each condition of a record by itself: what is missing is told by its name, at its question, and nothing else is.</summary>
[Trait("Rule", "D2")]
public sealed class Conditions_of_a_record
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly SharingPolicy Policy = new(10, 3, 2);
    private static readonly AccountId Chair = AccountId.New();
    private static readonly AccountId Manager = AccountId.New();
    private static readonly ProposedFact Fact = new(FactId.New(), "訪問先が決められない", ProviderBasis.PrivateToProtect);
    private static readonly ProposedRecipient Recipient = new(AccountId.New(), true, false);

    private static readonly SharingProposal Complete = new()
    {
        Proposer = AccountId.New(),
        Forum = BodyKind.SupportMeeting,
        AnonymousIsEnough = false,
        ConsentCovers = false,
        IsStatutoryNotification = false,
        IsImmediateDanger = false,
        HasMeeting = true,
        Obstacle = ConsentObstacle.Unreachable,
        WhyConsentCannotBeObtained = new string('あ', 10),
        Goods = [ProtectedGood.Body],
        Whose = RiskBearer.Person,
        Likelihood = RiskLikelihood.Possible,
        Imminence = RiskImminence.Weeks,
        LifeBodyOrPropertyAtRisk = new string('い', 10),
        RiskOfNotSharing = "住まいを失うおそれ",
        Facts = [Fact],
        Recipients = [Recipient],
        WhatThePersonIsTold = "会えたときに口頭で",
        ReviewOn = Today.AddDays(1),
    };

    [Fact]
    public void A_complete_record_may_be_put_before_its_approvers() => Told([], Complete);

    [Fact]
    public void Each_of_the_first_four_questions_waits_for_its_answer()
    {
        Told([SharingRefusals.Unanswered(1)], Complete with { AnonymousIsEnough = null });
        Told([SharingRefusals.Unanswered(2)], Complete with { ConsentCovers = null });
        Told([SharingRefusals.Unanswered(3)], Complete with { IsStatutoryNotification = null });
        Told([SharingRefusals.Unanswered(4)], Complete with { IsImmediateDanger = null });
        Told([SharingRefusals.AnonymousIsEnough], Complete with { AnonymousIsEnough = true });
        Told([SharingRefusals.ConsentCovers], Complete with { ConsentCovers = true });
        Told([SharingRefusals.DangerIsNow], Complete with { IsImmediateDanger = true });
    }

    [Fact]
    public void The_forum_has_to_know_the_exception_and_the_meeting_is_named()
    {
        Told([SharingRefusals.WrongForum], Complete with { Forum = BodyKind.CoordinationMeeting });
        Told([], Complete with { Forum = BodyKind.IsolationCouncil });
        Told([SharingRefusals.MeetingMissing], Complete with { HasMeeting = false });
    }

    [Trait("Rule", "R54")]
    [Trait("Rule", "R56")]
    [Fact]
    public void Of_the_risk_everything_is_said()
    {
        Told([SharingRefusals.RiskNotNamed], Complete with { Goods = [] });
        Told([SharingRefusals.RiskNotNamed], Complete with { Whose = null });
        Told([SharingRefusals.RiskNotNamed], Complete with { Likelihood = null });
        Told([SharingRefusals.RiskNotNamed], Complete with { Imminence = null });
        Told([SharingRefusals.RiskNotExplained], Complete with { LifeBodyOrPropertyAtRisk = new string('い', 9) });
        Told([SharingRefusals.RiskOfSilenceMissing], Complete with { RiskOfNotSharing = "" });
    }

    [Trait("Rule", "R58")]
    [Trait("Rule", "R139")]
    [Trait("Rule", "D15")]
    [Fact]
    public void One_fact_that_lacks_something_holds_up_the_whole_record()
    {
        Told([SharingRefusals.NoFacts], Complete with { Facts = [] });
        Told([SharingRefusals.MoreThanNeeded], Complete with { Facts = [Fact, Fact with { WhyNeeded = "" }] });
        Told([SharingRefusals.ProviderBasisMissing], Complete with { Facts = [Fact, Fact with { ProviderBasis = null }] });
        Told([SharingRefusals.LocationUnconfirmed], Complete with { Facts = [Fact, Fact with { HidesUnconfirmed = true }] });
        Told([SharingRefusals.SecrecyLaw], Complete with { Facts = [Fact, Fact with { Secrecy = (SecrecyLaw.Tax, "") }] });
        Assert.Equal(9, SharingRefusals.QuestionOf(Assert.Single(SharingWithoutConsent.ReasonsAgainst(Complete with { Facts = [Fact with { Secrecy = (SecrecyLaw.Tax, "") }] }, Policy, Today))));
    }

    [Fact]
    public void One_recipient_who_is_not_cleared_holds_up_the_whole_record()
    {
        Told([SharingRefusals.NoRecipients], Complete with { Recipients = [] });
        Told([SharingRefusals.RecipientNotCleared], Complete with { Recipients = [Recipient, Recipient with { IsOnRoster = false }] });
        Told([SharingRefusals.RecipientNotCleared], Complete with { Recipients = [Recipient, Recipient with { IsRecused = true }] });
    }

    [Fact]
    public void The_person_is_told_something_or_it_is_said_why_not() => Told([SharingRefusals.TellingMissing], Complete with { WhatThePersonIsTold = "" });

    [Trait("Rule", "R63")]
    [Fact]
    public void The_review_day_lies_after_today_and_within_the_months_that_are_set()
    {
        Told([SharingRefusals.ReviewDayWrong(3)], Complete with { ReviewOn = null });
        Told([SharingRefusals.ReviewDayWrong(3)], Complete with { ReviewOn = Today });
        Told([], Complete with { ReviewOn = Today.AddDays(1) });
        Told([], Complete with { ReviewOn = Today.AddMonths(3) });
        Told([SharingRefusals.ReviewDayWrong(3)], Complete with { ReviewOn = Today.AddMonths(3).AddDays(1) });
    }

    [Trait("Rule", "D4")]
    [Theory]
    [InlineData(RiskLikelihood.Happening, true)]
    [InlineData(RiskLikelihood.Likely, true)]
    [InlineData(RiskLikelihood.Possible, false)]
    public void Only_a_named_risk_that_is_happening_or_likely_stands_against_a_capable_no(RiskLikelihood likelihood, bool isGrave)
    {
        var refused = Complete with { Answer = ConsentAnswer.RefusedWithCapacity, Likelihood = likelihood };

        Told(isGrave ? [] : [SharingRefusals.PersonRefused], refused);
        Told([SharingRefusals.PersonRefused, SharingRefusals.RiskNotNamed], refused with { Goods = [] });
    }

    [Trait("Rule", "D3")]
    [Fact]
    public void What_is_asked_of_refused_support_is_asked_piece_by_piece()
    {
        var told = Complete with { Obstacle = ConsentObstacle.RefusesSupport, WhyNeedIsCertain = "滞", Encouragement = new string('う', 10), WordsOfRefusal = "要" };

        Told([], told);
        Told([SharingRefusals.NeedNotCertain], told with { WhyNeedIsCertain = "" });
        Told([SharingRefusals.EncouragementNotTold], told with { Encouragement = new string('う', 9) });
        Told([SharingRefusals.WordsOfRefusalMissing], told with { WordsOfRefusal = "" });
    }

    [Trait("Rule", "R54")]
    [Fact]
    public void What_nobody_wrote_counts_as_nothing_written() => Assert.Superset(
        new HashSet<Refusal> { SharingRefusals.ObstacleNotExplained, SharingRefusals.NeedNotCertain, SharingRefusals.EncouragementNotTold, SharingRefusals.WordsOfRefusalMissing, SharingRefusals.RiskNotExplained, SharingRefusals.RiskOfSilenceMissing, SharingRefusals.TellingMissing },
        SharingWithoutConsent.ReasonsAgainst(
            new SharingProposal { Proposer = Chair, Forum = BodyKind.SupportMeeting, Obstacle = ConsentObstacle.RefusesSupport }, Policy with { LeastAnswerLength = 1 }, Today).ToHashSet());

    [Trait("Rule", "D9")]
    [Fact]
    public void For_a_joint_session_the_head_of_the_other_body_approves_as_well()
    {
        var joint = Complete with { IsJoint = true };
        Approver[] own = [new(Chair, true, false), new(Manager, false, true)];

        Assert.Equal(["joint.both-heads-needed"], SharingWithoutConsent.Decide(joint, own, Policy, Today).Refusals.Select(refusal => refusal.Code));
        Assert.True(SharingWithoutConsent.Decide(joint, [own[0] with { IsPartnerHead = true }, own[1]], Policy, Today).IsDone);
        Assert.True(SharingWithoutConsent.Decide(Complete, own, Policy, Today).IsDone);
    }

    [Fact]
    public void As_many_approve_as_the_body_has_set_and_each_counts_once()
    {
        Approver[] three = [new(Chair, true, false), new(Manager, false, true), new(AccountId.New(), false, true)];
        var strict = Policy with { ApproversNeeded = 3 };

        Assert.True(SharingWithoutConsent.Decide(Complete, three, strict, Today).IsDone);
        Assert.Equal([SharingRefusals.TooFewApprovers], SharingWithoutConsent.Decide(Complete, three[..2], strict, Today).Refusals);
        Assert.Equal([SharingRefusals.TooFewApprovers], SharingWithoutConsent.Decide(Complete, [three[0], three[0], three[1]], strict, Today).Refusals);
        Assert.Equal([SharingRefusals.ProposerApproves], SharingWithoutConsent.Decide(Complete, [.. three, new Approver(Complete.Proposer, false, true)], strict, Today).Refusals);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(6, 6)]
    [InlineData(10, 10)]
    public void Every_refusal_leads_to_its_question(int asked, int found) => Assert.Equal(found, SharingRefusals.QuestionOf(SharingRefusals.Unanswered(asked)));

    [Fact]
    public void A_refusal_of_no_question_leads_to_none()
    {
        Assert.Null(SharingRefusals.QuestionOf(SharingRefusals.NoConsent));
        Assert.Null(SharingRefusals.QuestionOf(SharingRefusals.ThirdPartyFacts));
        Assert.Null(SharingRefusals.QuestionOf(SharingRefusals.ThirdPartyFacts.At("Questions")));
    }

    [Trait("Rule", "R63")]
    [Fact]
    public void By_the_day_alone_a_record_has_lapsed_the_day_after_its_review_day()
    {
        Assert.False(Record(SharingRecordState.Approved).IsLapsedOn(Today));
        Assert.True(Record(SharingRecordState.Approved).IsLapsedOn(Today.AddDays(1)));
        Assert.True(Record(SharingRecordState.Lapsed).IsLapsedOn(Today));
        Assert.False(Record(SharingRecordState.Submitted).IsLapsedOn(Today.AddDays(1)));
    }

    private static SharingRecord Record(SharingRecordState state) => new()
    {
        Id = SharingRecordId.New(), CaseFile = CaseFileId.New(), Body = BodyId.New(), Number = "N8-006", SealedAnswers = [], ProposedBy = Chair, ProposedAt = default, State = state, ReviewOn = Today,
    };

    private static void Told(Refusal[] expected, SharingProposal proposal) => Assert.Equal(expected, SharingWithoutConsent.ReasonsAgainst(proposal, Policy, Today));
}
