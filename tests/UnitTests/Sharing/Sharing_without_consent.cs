using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

[Trait("Rule", "D2")]
public sealed class Sharing_without_consent
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly SharingPolicy Policy = new(80, 3, 2);
    private static readonly AccountId Proposer = AccountId.New();
    private static readonly AccountId Manager = AccountId.New();
    private static readonly AccountId Chair = AccountId.New();
    private static readonly FactId Fact = FactId.New();
    private static readonly AccountId Recipient = AccountId.New();

    private static readonly SharingProposal Complete = new()
    {
        Proposer = Proposer,
        Forum = BodyKind.SupportMeeting,
        AnonymousIsEnough = false,
        ConsentCovers = false,
        IsStatutoryNotification = false,
        IsImmediateDanger = false,
        HasMeeting = true,
        Obstacle = ConsentObstacle.Unreachable,
        WhyConsentCannotBeObtained = new string('あ', 80),
        Goods = [ProtectedGood.Body],
        Whose = RiskBearer.Person,
        Likelihood = RiskLikelihood.Likely,
        Imminence = RiskImminence.Weeks,
        LifeBodyOrPropertyAtRisk = new string('い', 80),
        RiskOfNotSharing = "住まいを失うおそれ",
        Facts = [new ProposedFact(Fact, "訪問先が決められない", ProviderBasis.PrivateToProtect)],
        Recipients = [new ProposedRecipient(Recipient, true, false)],
        WhatThePersonIsTold = "会えたときに口頭で",
        ReviewOn = new DateOnly(2027, 2, 25),
    };

    [Fact]
    public void Is_authorized_until_its_review_date_when_every_condition_is_met()
    {
        var decided = SharingWithoutConsent.Decide(Complete, Both, Policy, Today);

        Assert.True(decided.IsDone);
        Assert.Equal([Fact], decided.Value.Facts);
        Assert.Equal([Recipient], decided.Value.Recipients);
        Assert.Equal(new DateOnly(2027, 2, 25), decided.Value.ReviewOn);
    }

    [Fact]
    [Trait("Rule", "R139")]
    public void Names_no_place_of_a_protected_person_without_its_second_tick() => Refused(
        SharingRefusals.LocationUnconfirmed, Complete with { Facts = [new ProposedFact(Fact, "訪問先が決められない", ProviderBasis.PrivateToProtect, HidesUnconfirmed: true)] }, Manager, Chair);

    [Fact]
    [Trait("Rule", "D15")]
    public void Names_no_fact_under_a_special_secrecy_law_without_its_ground()
    {
        var fact = new ProposedFact(Fact, "訪問先が決められない", ProviderBasis.PrivateToProtect) { Secrecy = (SecrecyLaw.Tax, "") };
        Assert.Contains(SharingRefusals.SecrecyLaw.Code, SharingWithoutConsent.Decide(Complete with { Facts = [fact] }, Both, Policy, Today).Refusals.Select(refusal => refusal.Code));
        Assert.True(SharingWithoutConsent.Decide(Complete with { Facts = [fact with { Secrecy = (SecrecyLaw.Tax, "地方税法22条ただし書") }] }, Both, Policy, Today).IsDone);
    }

    [Fact]
    public void Needs_two_different_people() => Refused(SharingRefusals.TooFewApprovers, Complete, Manager, Manager);

    [Fact]
    public void Does_not_count_the_one_who_proposed()
    {
        Refused(SharingRefusals.ProposerApproves, Complete, Proposer, Chair);
        Refused(SharingRefusals.TooFewApprovers, Complete, Proposer, Chair);
    }

    [Fact]
    public void Needs_two_people_even_where_a_body_has_set_fewer() =>
        Assert.Contains(SharingRefusals.TooFewApprovers, SharingWithoutConsent.Decide(Complete, [InOffice(Chair)], Policy with { ApproversNeeded = 1 }, Today).Refusals);

    [Theory]
    [InlineData(BodyKind.CoordinationMeeting)]
    [InlineData(BodyKind.SocialWelfareSupportMeeting)]
    [InlineData(BodyKind.PublicAssistanceMeeting)]
    [InlineData(BodyKind.MultiLayerMeeting)]
    [InlineData(BodyKind.SubCommittee)]
    public void Is_refused_outside_the_article_9_meeting(BodyKind forum) => Refused(SharingRefusals.WrongForum, Complete with { Forum = forum }, Manager, Chair);

    [Trait("Rule", "R54")]
    [Fact]
    public void Needs_both_limbs_in_words_of_the_length_the_body_has_set()
    {
        Refused(SharingRefusals.ObstacleNotExplained, Complete with { WhyConsentCannotBeObtained = new string('あ', 79) }, Manager, Chair);
        Refused(SharingRefusals.RiskNotExplained, Complete with { LifeBodyOrPropertyAtRisk = new string('い', 79) }, Manager, Chair);
    }

    [Trait("Rule", "R55")]
    [Fact]
    public void Needs_a_reason_why_consent_cannot_be_had() => Refused(SharingRefusals.ObstacleMissing, Complete with { Obstacle = null }, Manager, Chair);

    [Trait("Rule", "R55")]
    [Fact]
    [Trait("Rule", "D3")]
    public void Asks_more_of_who_is_said_to_refuse_support_itself()
    {
        var refusing = Complete with { Obstacle = ConsentObstacle.RefusesSupport };
        var told = refusing with { WhyNeedIsCertain = "家賃の滞納が続く", Encouragement = new string('う', 80), WordsOfRefusal = "放っておいてほしい" };

        Assert.Equal(
            [SharingRefusals.NeedNotCertain, SharingRefusals.EncouragementNotTold, SharingRefusals.WordsOfRefusalMissing],
            SharingWithoutConsent.Decide(refusing, Both, Policy, Today).Refusals);
        Refused(SharingRefusals.EncouragementNotTold, told with { Encouragement = new string('う', 79) }, Manager, Chair);
        Assert.True(SharingWithoutConsent.Decide(told, Both, Policy, Today).IsDone);
    }

    [Trait("Rule", "D3")]
    [Fact]
    public void Asks_for_danger_and_two_people_when_support_is_refused_too()
    {
        var told = Complete with { Obstacle = ConsentObstacle.RefusesSupport, WhyNeedIsCertain = "ある", Encouragement = new string('う', 80), WordsOfRefusal = "いらない" };

        Refused(SharingRefusals.RiskNotNamed, told with { Goods = [] }, Manager, Chair);
        Refused(SharingRefusals.TooFewApprovers, told, Manager);
    }

    [Trait("Rule", "D7")]
    [Fact]
    public void At_a_council_needs_its_head_and_an_information_manager()
    {
        var council = Complete with { Forum = BodyKind.IsolationCouncil };
        var second = new Approver(AccountId.New(), false, true);

        Assert.True(SharingWithoutConsent.Decide(council, Both, Policy, Today).IsDone);
        Assert.Equal([SharingRefusals.CouncilNeedsBoth], SharingWithoutConsent.Decide(council, [InOffice(Manager), second], Policy, Today).Refusals);
        Assert.Contains(SharingRefusals.CouncilNeedsBoth, SharingWithoutConsent.Decide(council, [new Approver(Chair, true, true)], Policy, Today).Refusals);
        Assert.Equal([], SharingWithoutConsent.Decide(Complete, [InOffice(Manager), second], Policy, Today).Refusals);
    }

    [Trait("Rule", "D7")]
    [Fact]
    public void At_a_council_needs_the_basis_of_each_provider() =>
        Refused(SharingRefusals.ProviderBasisMissing, Complete with { Forum = BodyKind.IsolationCouncil, Facts = [new ProposedFact(Fact, "要る", null)] }, Manager, Chair);

    [Fact]
    public void Leaves_immediate_danger_to_a_row_that_is_not_supported_yet() =>
        Refused(SharingRefusals.DangerIsNow, Complete with { IsImmediateDanger = true }, Manager, Chair);

    [Fact]
    public void Is_not_needed_when_no_personal_data_is_or_a_consent_covers_it()
    {
        Refused(SharingRefusals.AnonymousIsEnough, Complete with { AnonymousIsEnough = true }, Manager, Chair);
        Refused(SharingRefusals.ConsentCovers, Complete with { ConsentCovers = true }, Manager, Chair);
    }

    [Trait("Rule", "D14")]
    [Fact]
    public void Is_never_blocked_by_a_statutory_notification() =>
        Assert.True(SharingWithoutConsent.Decide(Complete with { IsStatutoryNotification = true }, Both, Policy, Today).IsDone);

    [Trait("Rule", "R58")]
    [Fact]
    public void Shares_no_fact_for_which_nobody_can_say_what_fails_without_it() =>
        Refused(SharingRefusals.MoreThanNeeded, Complete with { Facts = [new ProposedFact(Fact, "", ProviderBasis.PublicByLaw)] }, Manager, Chair);

    [Trait("Rule", "R56")]
    [Fact]
    public void Needs_a_basis_of_each_provider() =>
        Refused(SharingRefusals.ProviderBasisMissing, Complete with { Facts = [new ProposedFact(Fact, "要る", null)] }, Manager, Chair);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Reaches_only_people_on_the_roster_who_are_not_recused(bool onRoster, bool recused) =>
        Refused(SharingRefusals.RecipientNotCleared, Complete with { Recipients = [new ProposedRecipient(Recipient, onRoster, recused)] }, Manager, Chair);

    [Trait("Rule", "R63")]
    [Theory]
    [InlineData(2026, 11, 25)]
    [InlineData(2027, 2, 26)]
    public void Has_a_review_day_within_the_months_the_body_has_set(int year, int month, int day) =>
        Refused(SharingRefusals.ReviewDayWrong(3), Complete with { ReviewOn = new DateOnly(year, month, day) }, Manager, Chair);

    [Trait("Rule", "D4")]
    [Trait("Scenario", "7")]
    [Fact]
    public void Is_blocked_by_a_capable_no_without_grave_risk()
    {
        var refused = Complete with { Answer = ConsentAnswer.RefusedWithCapacity };

        Refused(SharingRefusals.PersonRefused, refused with { Likelihood = RiskLikelihood.Possible }, Manager, Chair);
        Assert.True(SharingWithoutConsent.Decide(refused with { Likelihood = RiskLikelihood.Happening }, Both, Policy, Today).IsDone);
    }

    [Fact]
    public void Tells_every_reason_at_once()
    {
        var empty = new SharingProposal { Proposer = Proposer, Forum = BodyKind.CoordinationMeeting };

        var reasons = SharingWithoutConsent.Decide(empty, [], Policy, Today).Refusals;

        Assert.Superset(
            new HashSet<string>
            {
                "sharing.unanswered-1", "sharing.unanswered-2", "sharing.unanswered-3", "sharing.unanswered-4", "sharing.wrong-forum", "sharing.meeting-missing",
                "sharing.obstacle-missing", "sharing.obstacle-not-explained", "sharing.risk-not-named", "sharing.risk-not-explained", "sharing.risk-of-silence-missing",
                "sharing.no-facts", "sharing.no-recipients", "sharing.telling-missing", "sharing.review-day-wrong", "sharing.too-few-approvers",
            },
            reasons.Select(reason => reason.Code).ToHashSet());
    }

    [Trait("Rule", "R66")]
    [Fact]
    public void Is_never_called_lawful()
    {
        Assert.Equal("条件が記録され、都築・八木沢が承認した。", Shared.Texts.SharingPageTexts.ApprovedBy(["都築", "八木沢"]));
        Assert.DoesNotContain("適法", Shared.Texts.SharingPageTexts.NeverJudges, StringComparison.Ordinal);
    }

    private static void Refused(Server.Kernel.Results.Refusal reason, SharingProposal proposal, params AccountId[] approvers) =>
        Assert.Contains(reason, SharingWithoutConsent.Decide(proposal, [.. approvers.Select(InOffice)], Policy, Today).Refusals);

    private static Approver InOffice(AccountId person) => new(person, person == Chair, person == Manager);

    private static Approver[] Both => [InOffice(Manager), InOffice(Chair)];
}
