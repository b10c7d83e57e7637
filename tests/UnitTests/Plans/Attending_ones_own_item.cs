using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Plans.Attending;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.UnitTests.Plans;

/// <summary>The person, family or a key person at the table of a 支援調整会議.</summary>
[Trait("Rule", "R18")]
public sealed class Attending_ones_own_item
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly FactId Fact = FactId.New();
    private static readonly ConsentPersonId Sister = ConsentPersonId.New();
    private static readonly AskedToAttend Person = new(PersonAtTable.Person, null, new HashSet<ConsentPersonId>(), true, true, [Fact], false, false);
    private static readonly AskedToAttend Family = Person with { Who = PersonAtTable.Family, Named = Sister, Namesakes = new HashSet<ConsentPersonId> { Sister } };

    private static readonly ConsentScope Consent = new(
        ConsentId.New(), new DateOnly(2026, 6, 1), null, false, new HashSet<FactId> { Fact }, new HashSet<AgencyId>()) { Persons = new HashSet<ConsentPersonId> { Sister } };

    [Fact]
    public void The_person_needs_no_consent_of_their_own_and_is_given_nothing_by_it() => Assert.Empty(AttendingOwnItem.Decide(Person, [], Today).Value);

    [Fact]
    public void Nobody_is_made_to_attend() => Refused(AttendingRefusals.NotTheirWish, Person with { Wish = false });

    [Fact]
    public void They_are_asked_to_respect_what_is_said_about_others() => Refused(AttendingRefusals.NotAskedYet, Person with { WasAsked = false });

    [Fact]
    [Trait("Rule", "R59")]
    public void Nobody_attends_an_item_that_tells_of_third_parties() => Refused(AttendingRefusals.AboutOthers, Person with { NamesOthers = true });

    [Fact]
    [Trait("Rule", "D11")]
    public void Family_attends_as_the_consent_names_them_and_for_every_fact_of_the_item()
    {
        Assert.Equal(Consent.Id.Value, AttendingOwnItem.Decide(Family, [Consent], Today).Value[Fact].Id);
        Refused(OutsideRefusals.OutsidePersonsConsent, Family with { Facts = [Fact, FactId.New()] });
        Assert.Contains(AttendingRefusals.NobodyNamed, AttendingOwnItem.Decide(Family with { Named = null }, [Consent], Today).Refusals);
        Assert.Contains(SharingRefusals.ConsentWithdrawn, AttendingOwnItem.Decide(Family, [Consent with { IsWithdrawn = true }], Today).Refusals);
    }

    [Fact]
    [Trait("Rule", "R139")]
    public void Family_does_not_attend_where_a_hidden_place_lies_on_the_table_and_the_person_does()
    {
        Refused(AttendingRefusals.PlaceHidden, Family with { IsKeptBack = true });
        Assert.True(AttendingOwnItem.Decide(Person with { IsKeptBack = true }, [], Today).IsDone);
    }

    private static void Refused(Refusal expected, AskedToAttend asked) => Assert.Equal([expected], AttendingOwnItem.Decide(asked, [Consent], Today).Refusals);
}
