using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

[Trait("Rule", "D1")]
public sealed class Sharing_with_consent
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly FactId Fact = FactId.New();
    private static readonly AgencyId Agency = AgencyId.New();
    private static readonly AgencyId Other = AgencyId.New();

    private static readonly ConsentScope Scope = new(
        ConsentId.New(), new DateOnly(2026, 6, 1), new DateOnly(2027, 3, 31), false, new HashSet<FactId> { Fact }, new HashSet<AgencyId> { Agency })
    {
        RecordedAt = At(6),
    };

    [Fact]
    public void Covers_a_fact_and_an_agency_in_its_scope()
    {
        var decided = Decide([Scope], Agency);

        Assert.True(decided.IsDone);
        Assert.Equal(BasisKind.Consent, decided.Value.Kind);
        Assert.Equal(Scope.Id.Value, decided.Value.Id);
    }

    [Trait("Rule", "R45")]
    [Fact]
    public void Does_not_cover_an_agency_that_is_not_on_the_list() => Assert.Contains(SharingRefusals.OutsideConsent, Decide([Scope], Other).Refusals);

    [Fact]
    public void Does_not_cover_a_fact_that_is_not_in_it() =>
        Assert.Contains(SharingRefusals.OutsideConsent, SharingWithConsent.Decide([Scope], FactId.New(), new HashSet<AgencyId> { Agency }, Today).Refusals);

    [Trait("Rule", "R46")]
    [Fact]
    public void An_exclusion_wins_over_every_consent_that_was_not_recorded_after_it()
    {
        var no = Scope with { Id = ConsentId.New(), RecordedAt = At(7), Agencies = new HashSet<AgencyId>(), Excluded = Said(Agency, 7) };

        Assert.Equal([SharingRefusals.AgencyExcluded], Decide([Scope, no], Agency).Refusals);
        Assert.Equal([SharingRefusals.AgencyExcluded], Decide([Scope with { Excluded = Said(Agency, 6) }], Agency).Refusals);
        Assert.True(Decide([Scope with { RecordedAt = At(8) }, no], Agency).IsDone);
    }

    [Trait("Rule", "R46")]
    [Fact]
    public void A_person_named_in_a_no_is_not_told_even_where_their_agency_is()
    {
        var (named, colleague) = (AccountId.New(), AccountId.New());
        var no = Scope with { Id = ConsentId.New(), RecordedAt = At(7), Agencies = new HashSet<AgencyId>(), ExcludedPeople = new Dictionary<AccountId, DateTimeOffset> { [named] = At(7) } };

        Assert.Equal([SharingRefusals.PersonExcluded], Decide([Scope, no], Agency, named).Refusals);
        Assert.Equal([SharingRefusals.PersonExcluded], Decide([Scope, no with { IsWithdrawn = true }], Agency, named).Refusals);
        Assert.Equal([SharingRefusals.PersonExcluded], Decide([Scope with { RecordedAt = At(7) }, no], Agency, named).Refusals);
        Assert.True(Decide([Scope, no], Agency, colleague).IsDone);
        Assert.True(Decide([Scope with { RecordedAt = At(8) }, no], Agency, named).IsDone);
    }

    [Trait("Rule", "R59")]
    [Fact]
    public void Does_not_cover_what_is_told_about_a_third_party()
    {
        var refused = Decide([Scope with { Facts = new HashSet<FactId>(), NotTheirs = new HashSet<FactId> { Fact } }], Agency);

        Assert.Equal([SharingRefusals.OutsideConsent, SharingRefusals.NotTheirsToGive], refused.Refusals);
    }

    [Trait("Rule", "R60")]
    [Fact]
    public void Covers_a_sensitive_fact_only_for_those_it_was_ticked_for()
    {
        var both = Scope with { Agencies = new HashSet<AgencyId> { Agency, Other }, Ticked = new Dictionary<FactId, IReadOnlySet<Guid>> { [Fact] = new HashSet<Guid> { Agency.Value } } };

        Assert.True(Decide([both], Agency).IsDone);
        Assert.Equal([SharingRefusals.OutsideConsent, SharingRefusals.SensitiveNotTicked], Decide([both], Other).Refusals);
        Assert.False(Decide([both with { Ticked = new Dictionary<FactId, IReadOnlySet<Guid>> { [Fact] = new HashSet<Guid>() } }], Agency).IsDone);
    }

    [Trait("Rule", "R48")]
    [Fact]
    public void An_agency_or_a_fact_can_be_taken_out_alone()
    {
        var both = Scope with { Agencies = new HashSet<AgencyId> { Other }, Excluded = Said(Agency, 9) };

        Assert.Contains(SharingRefusals.AgencyExcluded, Decide([both], Agency).Refusals);
        Assert.True(Decide([both], Other).IsDone);
        Assert.Contains(SharingRefusals.FactTakenOut, Decide([Scope with { Facts = new HashSet<FactId>(), Withheld = new Dictionary<FactId, DateTimeOffset> { [Fact] = At(9) } }, Scope], Agency).Refusals);
    }

    [Trait("Rule", "R48")]
    [Fact]
    public void Taking_a_consent_back_takes_back_its_yes_and_not_its_no()
    {
        var no = Scope with { Id = ConsentId.New(), RecordedAt = At(7), Agencies = new HashSet<AgencyId> { Other }, Excluded = Said(Agency, 7) };

        Assert.Contains(SharingRefusals.AgencyExcluded, Decide([Scope, no with { IsWithdrawn = true }], Agency).Refusals);
    }

    [Trait("Rule", "R48")]
    [Fact]
    public void Ends_with_its_withdrawal() => Assert.Contains(SharingRefusals.ConsentWithdrawn, Decide([Scope with { IsWithdrawn = true }], Agency).Refusals);

    [Fact]
    public void Ends_after_its_last_day()
    {
        Assert.True(Decide([Scope with { Until = Today }], Agency).IsDone);
        Assert.Contains(SharingRefusals.ConsentExpired, Decide([Scope with { Until = Today.AddDays(-1) }], Agency).Refusals);
    }

    [Fact]
    public void Why_no_consent_is_in_force_is_told_by_its_name_alone()
    {
        Assert.Equal([SharingRefusals.NoConsent], Decide([], Agency).Refusals);
        Assert.Equal([SharingRefusals.ConsentWithdrawn], Decide([Scope with { IsWithdrawn = true }], Agency).Refusals);
        Assert.Equal([SharingRefusals.ConsentExpired], Decide([Scope with { Until = Today.AddDays(-1) }], Agency).Refusals);
        Assert.Equal([SharingRefusals.OutsideConsent], Decide([Scope with { From = Today.AddDays(1) }], Agency).Refusals);
        Assert.Equal([SharingRefusals.ConsentWithdrawn], Decide([Scope with { IsWithdrawn = true, Until = Today.AddDays(-1) }], Agency).Refusals);
        Assert.Equal([SharingRefusals.ConsentWithdrawn], Decide([Scope with { IsWithdrawn = true, From = Today.AddDays(1) }], Agency).Refusals);
        Assert.Equal(
            [SharingRefusals.ConsentWithdrawn, SharingRefusals.ConsentExpired, SharingRefusals.OutsideConsent],
            Decide([Scope with { IsWithdrawn = true }, Scope with { Until = Today.AddDays(-1) }, Scope with { From = Today.AddDays(1) }], Agency).Refusals);
    }

    [Fact]
    public void While_one_consent_is_in_force_those_that_ended_are_no_reason() => Assert.Equal(
        [SharingRefusals.OutsideConsent],
        Decide([Scope with { IsWithdrawn = true }, Scope with { Until = Today.AddDays(-1) }, Scope with { From = Today.AddDays(1) }, Scope], Other).Refusals);

    [Fact]
    public void Begins_on_its_first_day()
    {
        Assert.True(Decide([Scope with { From = Today }], Agency).IsDone);
        Assert.True(Decide([Scope with { From = Today, Until = null }], Agency).IsDone);
    }

    [Fact]
    public void Of_several_that_cover_it_the_one_of_the_lowest_id_is_named_whatever_their_order()
    {
        var second = Scope with { Id = ConsentId.New() };
        var first = Scope.Id.Value < second.Id.Value ? Scope : second;

        Assert.Equal(first.Id.Value, Decide([Scope, second], Agency).Value.Id);
        Assert.Equal(first.Id.Value, Decide([second, Scope], Agency).Value.Id);
    }

    [Trait("Rule", "R48")]
    [Fact]
    public void A_no_ends_with_the_period_of_its_consent_and_the_latest_one_counts()
    {
        var no = Scope with { Id = ConsentId.New(), Agencies = new HashSet<AgencyId>(), Excluded = Said(Agency, 7) };

        Assert.True(Decide([Scope, no with { Until = Today.AddDays(-1) }], Agency).IsDone);
        Assert.Equal([SharingRefusals.AgencyExcluded], Decide([Scope with { RecordedAt = At(8) }, no, no with { Excluded = Said(Agency, 9) }], Agency).Refusals);
    }

    [Trait("Rule", "R48")]
    [Fact]
    public void A_fact_taken_out_is_out_of_every_consent_recorded_until_then_and_in_one_recorded_after()
    {
        var taken = Scope with { Id = ConsentId.New(), Facts = new HashSet<FactId>(), Withheld = new Dictionary<FactId, DateTimeOffset> { [Fact] = At(9) } };

        Assert.Equal([SharingRefusals.FactTakenOut], Decide([Scope with { RecordedAt = At(9) }, taken], Agency).Refusals);
        Assert.True(Decide([Scope with { RecordedAt = At(10) }, taken], Agency).IsDone);
        Assert.True(Decide([Scope, taken with { Withheld = new Dictionary<FactId, DateTimeOffset> { [FactId.New()] = At(9) } }], Agency).IsDone);
    }

    [Trait("Rule", "R59")]
    [Trait("Rule", "R60")]
    [Fact]
    public void A_consent_that_ended_or_does_not_name_the_agency_is_no_reason_in_the_fact()
    {
        var notTheirs = Scope with { Facts = new HashSet<FactId>(), NotTheirs = new HashSet<FactId> { Fact } };
        var unticked = Scope with { Ticked = new Dictionary<FactId, IReadOnlySet<Guid>> { [Fact] = new HashSet<Guid>() } };

        Assert.DoesNotContain(SharingRefusals.NotTheirsToGive, Decide([notTheirs with { IsWithdrawn = true }], Agency).Refusals);
        Assert.DoesNotContain(SharingRefusals.SensitiveNotTicked, Decide([unticked with { IsWithdrawn = true }], Agency).Refusals);
        Assert.DoesNotContain(SharingRefusals.SensitiveNotTicked, Decide([unticked], Other).Refusals);
        Assert.DoesNotContain(SharingRefusals.SensitiveNotTicked, Decide([unticked with { Facts = new HashSet<FactId>() }], Agency).Refusals);
        Assert.DoesNotContain(SharingRefusals.SensitiveNotTicked, Decide([Scope with { RecordedAt = At(6), Excluded = Said(Agency, 7) }], Agency).Refusals);
    }

    [Trait("Rule", "R43")]
    [Fact]
    public void Nothing_is_covered_without_one() => Assert.Contains(SharingRefusals.NoConsent, Decide([], Agency).Refusals);

    [Trait("Rule", "D6")]
    [Trait("Scenario", "8")]
    [Fact]
    public void A_coordination_meeting_shares_with_consent_only()
    {
        Assert.True(CoordinationMeetingSharing.Decide(BodyKind.CoordinationMeeting, Decide([Scope], Agency)).IsDone);
        Assert.Equal([SharingRefusals.NoConsent, SharingRefusals.ConsentNeededHere], CoordinationMeetingSharing.Decide(BodyKind.CoordinationMeeting, Decide([], Agency)).Refusals);
        Assert.Equal([SharingRefusals.WrongForum], CoordinationMeetingSharing.Decide(BodyKind.SupportMeeting, Decide([Scope], Agency)).Refusals);
    }

    private static DateTimeOffset At(int month) => new(2026, month, 1, 9, 0, 0, TimeSpan.FromHours(9));

    private static Dictionary<AgencyId, DateTimeOffset> Said(AgencyId agency, int month) => new() { [agency] = At(month) };

    private static Server.Kernel.Results.Result<Server.Gate.Conditions.BasisRef> Decide(ConsentScope[] consents, AgencyId agency, AccountId? person = null) =>
        SharingWithConsent.Decide(consents, Fact, new HashSet<AgencyId> { agency }, Today, person);
}
