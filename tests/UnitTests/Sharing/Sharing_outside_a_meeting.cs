using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

[Trait("Rule", "D5")]
public sealed class Giving_in_an_emergency
{
    private static readonly DateOnly Friday = new(2026, 11, 27);

    private static readonly EmergencyProposal Complete = new(
        RiskImminence.Today, [ProtectedGood.Life], "意識がもうろうとしている", "救急を今呼ぶ必要がある", AgencyId.New(), HelpNow.Medical, [FactId.New()], ProviderBasis.PublicForBenefit, AccountId.New(), "");

    [Fact]
    public void Is_recorded_when_every_condition_is_met_and_reported_by_the_next_working_day()
    {
        Assert.Equal(new DateOnly(2026, 11, 25), EmergencySharing.Decide(Complete, new DateOnly(2026, 11, 24)).Value);
        Assert.Equal(new DateOnly(2026, 11, 30), EmergencySharing.Decide(Complete, Friday).Value);
        Assert.Equal(new DateOnly(2026, 11, 30), EmergencySharing.Decide(Complete, Friday.AddDays(1)).Value);
        Assert.Equal(new DateOnly(2026, 11, 30), EmergencySharing.Decide(Complete, Friday.AddDays(2)).Value);
    }

    [Fact]
    public void Somebody_who_could_not_be_reached_is_explained() =>
        Assert.True(EmergencySharing.Decide(Complete with { Supervisor = null, WhyNoSupervisor = "夜間で連絡がつかない" }, Friday).IsDone);

    [Fact]
    public void Each_missing_condition_is_told_by_its_name()
    {
        Refused(OutsideRefusals.NotUrgent, Complete with { Imminence = RiskImminence.Weeks });
        Refused(OutsideRefusals.NothingAtRisk, Complete with { Goods = [] });
        Refused(OutsideRefusals.DangerNotExplained, Complete with { Danger = "" });
        Refused(OutsideRefusals.NoTimeNotExplained, Complete with { WhyNoTime = "" });
        Refused(OutsideRefusals.CannotHelp, Complete with { Help = null });
        Refused(OutsideRefusals.CannotHelp, Complete with { Agency = null });
        Refused(OutsideRefusals.NoFacts, Complete with { Facts = [] });
        Refused(OutsideRefusals.BasisMissing, Complete with { Basis = null });
        Refused(OutsideRefusals.BasisMissing, Complete with { Basis = ProviderBasis.PublicForDuties });
        Refused(OutsideRefusals.NobodyConsulted, Complete with { Supervisor = null });
    }

    [Fact]
    public void All_refusals_are_told_at_once() =>
        Assert.Equal(8, EmergencySharing.Decide(new EmergencyProposal(null, [], "", "", null, null, [], null, null, ""), Friday).Refusals.Count);

    private static void Refused(Refusal expected, EmergencyProposal proposal) => Assert.Equal([expected], EmergencySharing.Decide(proposal, Friday).Refusals);
}

[Trait("Rule", "D11")]
[Trait("Rule", "R46")]
public sealed class Giving_to_family_neighbours_landlord_or_employer
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly FactId Fact = FactId.New();
    private static readonly ConsentPersonId Sister = ConsentPersonId.New();

    private static readonly ConsentScope Scope = new(
        ConsentId.New(), new DateOnly(2026, 6, 1), new DateOnly(2027, 3, 31), false, new HashSet<FactId> { Fact }, new HashSet<AgencyId>())
    {
        Persons = new HashSet<ConsentPersonId> { Sister },
    };

    [Fact]
    public void Stands_on_the_consent_that_names_this_very_person()
    {
        var decided = SharingWithOutsider.Decide([Scope], Sister, [Fact], Today);

        Assert.Equal(Scope.Id.Value, decided.Value[Fact].Id);
        Assert.Equal(BasisKind.Consent, decided.Value[Fact].Kind);
    }

    [Fact]
    public void Is_blocked_for_somebody_of_a_name_the_person_said_no_to()
    {
        var husband = ConsentPersonId.New();
        var no = Scope with { Id = ConsentId.New(), RecordedAt = new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero), Persons = new HashSet<ConsentPersonId>(), ExcludedPersons = new Dictionary<ConsentPersonId, DateTimeOffset> { [husband] = new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero) } };

        Assert.Equal([SharingRefusals.PersonExcluded], SharingWithOutsider.Decide([Scope, no], Sister, [Fact], Today, new HashSet<ConsentPersonId> { Sister, husband }).Refusals);
        Assert.True(SharingWithOutsider.Decide([Scope, no], Sister, [Fact], Today, new HashSet<ConsentPersonId> { Sister }).IsDone);
    }

    [Fact]
    [Trait("Rule", "R60")]
    public void A_sensitive_fact_is_told_only_to_the_person_it_was_ticked_for()
    {
        var ticked = Scope with { Ticked = new Dictionary<FactId, IReadOnlySet<Guid>> { [Fact] = new HashSet<Guid> { Sister.Value } } };

        Assert.True(SharingWithOutsider.Decide([ticked], Sister, [Fact], Today).IsDone);
        Refused(SharingRefusals.SensitiveNotTicked, [ticked with { Ticked = new Dictionary<FactId, IReadOnlySet<Guid>> { [Fact] = new HashSet<Guid>() } }], Sister, [Fact]);
    }

    [Fact]
    public void Is_blocked_for_everybody_else()
    {
        Refused(OutsideRefusals.PersonNotNamed, [Scope], null, [Fact]);
        Refused(OutsideRefusals.PersonNotNamed, [Scope], ConsentPersonId.New(), [Fact]);
        Refused(OutsideRefusals.OutsidePersonsConsent, [Scope], Sister, [Fact, FactId.New()]);
        Refused(OutsideRefusals.NoFacts, [Scope], Sister, []);
        Assert.Equal([SharingRefusals.NoConsent, OutsideRefusals.PersonNotNamed], SharingWithOutsider.Decide([], Sister, [Fact], Today).Refusals);
    }

    [Trait("Rule", "R48")]
    [Fact]
    public void Ends_with_the_consent()
    {
        Refused(SharingRefusals.ConsentWithdrawn, [Scope with { IsWithdrawn = true }], Sister, [Fact]);
        Refused(SharingRefusals.ConsentExpired, [Scope with { Until = Today.AddDays(-1) }], Sister, [Fact]);
        Refused(OutsideRefusals.OutsidePersonsConsent, [Scope with { From = Today.AddDays(1) }], Sister, [Fact]);
    }

    [Fact]
    public void Holds_on_the_first_and_on_the_last_day()
    {
        Assert.True(SharingWithOutsider.Decide([Scope with { From = Today }], Sister, [Fact], Today).IsDone);
        Assert.True(SharingWithOutsider.Decide([Scope with { Until = Today }], Sister, [Fact], Today).IsDone);
        Assert.True(SharingWithOutsider.Decide([Scope with { Until = null }], Sister, [Fact], Today).IsDone);
    }

    [Trait("Rule", "R59")]
    [Fact]
    public void Does_not_reach_what_is_told_about_others() =>
        Refused(SharingRefusals.NotTheirsToGive, [Scope with { NotTheirs = new HashSet<FactId> { Fact } }], Sister, [Fact]);

    [Trait("Rule", "R48")]
    [Fact]
    public void A_no_goes_before_a_consent_that_was_not_recorded_after_it()
    {
        var said = new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
        var taken = Scope with { Id = ConsentId.New(), Persons = new HashSet<ConsentPersonId>(), Withheld = new Dictionary<FactId, DateTimeOffset> { [Fact] = said } };
        var husband = ConsentPersonId.New();
        var no = Scope with { Id = ConsentId.New(), Persons = new HashSet<ConsentPersonId>(), ExcludedPersons = new Dictionary<ConsentPersonId, DateTimeOffset> { [husband] = said } };
        var namesakes = new HashSet<ConsentPersonId> { Sister, husband };

        Refused(SharingRefusals.FactTakenOut, [Scope with { RecordedAt = said }, taken], Sister, [Fact]);
        Assert.True(SharingWithOutsider.Decide([Scope with { RecordedAt = said.AddTicks(1) }, taken], Sister, [Fact], Today).IsDone);
        Assert.Equal([SharingRefusals.PersonExcluded], SharingWithOutsider.Decide([Scope with { RecordedAt = said }, no], Sister, [Fact], Today, namesakes).Refusals);
        Assert.True(SharingWithOutsider.Decide([Scope with { RecordedAt = said.AddTicks(1) }, no], Sister, [Fact], Today, namesakes).IsDone);
    }

    [Trait("Rule", "R60")]
    [Fact]
    public void One_fact_of_several_that_may_not_be_told_blocks_all()
    {
        var (sensitive, ofOthers, taken) = (FactId.New(), FactId.New(), FactId.New());
        var wide = Scope with { Facts = new HashSet<FactId> { Fact, sensitive, ofOthers, taken }, Ticked = new Dictionary<FactId, IReadOnlySet<Guid>> { [sensitive] = new HashSet<Guid>() }, NotTheirs = new HashSet<FactId> { ofOthers }, Withheld = new Dictionary<FactId, DateTimeOffset> { [taken] = Scope.RecordedAt } };

        Assert.True(SharingWithOutsider.Decide([wide], Sister, [Fact], Today).IsDone);
        Refused(SharingRefusals.SensitiveNotTicked, [wide], Sister, [Fact, sensitive]);
        Refused(SharingRefusals.NotTheirsToGive, [wide], Sister, [Fact, ofOthers]);
        Refused(SharingRefusals.FactTakenOut, [wide], Sister, [Fact, taken]);
        Refused(OutsideRefusals.OutsidePersonsConsent, [wide with { Facts = new HashSet<FactId> { Fact } }], Sister, [Fact, sensitive]);
    }

    [Fact]
    public void Another_consent_does_not_widen_what_this_one_says_about_the_person()
    {
        var other = FactId.New();
        var wider = Scope with { Id = ConsentId.New(), Facts = new HashSet<FactId> { Fact, other }, Persons = new HashSet<ConsentPersonId>() };

        Refused(OutsideRefusals.OutsidePersonsConsent, [Scope, wider], Sister, [other]);
    }

    private static void Refused(Refusal expected, ConsentScope[] consents, ConsentPersonId? person, FactId[] facts) =>
        Assert.Equal([expected], SharingWithOutsider.Decide(consents, person, facts, Today).Refusals);
}

[Trait("Rule", "D12")]
public sealed class Giving_to_an_agency_that_is_not_at_the_meeting
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly FactId Fact = FactId.New();
    private static readonly AgencyId Agency = AgencyId.New();

    private static readonly ConsentScope Scope = new(
        ConsentId.New(), new DateOnly(2026, 6, 1), null, false, new HashSet<FactId> { Fact }, new HashSet<AgencyId> { Agency });

    [Fact]
    public void Stands_on_a_consent_that_covers_agency_and_fact() =>
        Assert.Equal(BasisKind.Consent, SharingWithAbsentAgency.Decide([Scope], Agency, [Fact], Today).Value[Fact].Kind);

    [Fact]
    public void Otherwise_it_is_blocked_and_a_meeting_is_suggested()
    {
        Assert.Equal([SharingRefusals.OutsideConsent, OutsideRefusals.SelectAgencyInstead], SharingWithAbsentAgency.Decide([Scope], AgencyId.New(), [Fact], Today).Refusals);
        Assert.Equal([SharingRefusals.NoConsent, OutsideRefusals.SelectAgencyInstead], SharingWithAbsentAgency.Decide([], Agency, [Fact], Today).Refusals);
        Assert.Equal([SharingRefusals.ConsentWithdrawn, OutsideRefusals.SelectAgencyInstead], SharingWithAbsentAgency.Decide([Scope with { IsWithdrawn = true }], Agency, [Fact], Today).Refusals);
        Assert.Contains(SharingRefusals.AgencyExcluded, SharingWithAbsentAgency.Decide([Scope with { Excluded = new Dictionary<AgencyId, DateTimeOffset> { [Agency] = Scope.RecordedAt } }], Agency, [Fact], Today).Refusals);
    }

    [Fact]
    public void One_fact_that_is_not_covered_blocks_all_of_it() =>
        Assert.Equal([SharingRefusals.OutsideConsent, OutsideRefusals.SelectAgencyInstead], SharingWithAbsentAgency.Decide([Scope], Agency, [Fact, FactId.New(), FactId.New()], Today).Refusals);

    [Fact]
    public void A_meeting_is_not_suggested_for_want_of_an_agency_or_of_facts()
    {
        Assert.Equal([OutsideRefusals.AgencyMissing], SharingWithAbsentAgency.Decide([Scope], null, [Fact], Today).Refusals);
        Assert.Equal([OutsideRefusals.NoFacts], SharingWithAbsentAgency.Decide([Scope], Agency, [], Today).Refusals);
        Assert.Single(SharingWithAbsentAgency.Decide([Scope], Agency, [Fact, Fact], Today).Value);
    }

    [Fact]
    public void Agency_and_facts_have_to_be_named() =>
        Assert.Equal([OutsideRefusals.AgencyMissing, OutsideRefusals.NoFacts], SharingWithAbsentAgency.Decide([Scope], null, [], Today).Refusals);
}

[Trait("Rule", "D17")]
public sealed class Answering_a_court_the_police_or_an_audit
{
    private static readonly LegalDemand Complete = new(Demander.Court, "みどり野家庭裁判所", "家事事件手続法62条", "令和8年11月20日付 第123号", new DemandDecider(false), "家計の状況を回答した", [FactId.New()]);

    [Fact]
    public void Is_recorded_with_law_document_and_the_head_of_section() => Assert.True(AnsweringDemand.Decide(Complete).IsDone);

    [Fact]
    public void Is_not_the_chairs_alone_to_decide() => Refused(OutsideRefusals.ChairAlone, Complete with { Decider = new DemandDecider(true) });

    [Fact]
    public void Each_missing_condition_is_told_by_its_name()
    {
        Refused(OutsideRefusals.DemanderMissing, Complete with { Demander = null });
        Refused(OutsideRefusals.DemanderMissing, Complete with { DemanderName = "" });
        Refused(OutsideRefusals.LawMissing, Complete with { Law = "" });
        Refused(OutsideRefusals.DocumentMissing, Complete with { Document = "" });
        Refused(OutsideRefusals.DeciderMissing, Complete with { Decider = null });
        Refused(OutsideRefusals.AnswerMissing, Complete with { Answer = "" });
        Refused(OutsideRefusals.NoFacts, Complete with { Facts = [] });
    }

    private static void Refused(Refusal expected, LegalDemand demand) => Assert.Equal([expected], AnsweringDemand.Decide(demand).Refusals);
}
