using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using FsCheck;
using FsCheck.Fluent;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

/// <summary>Whatever the person takes back, wholly or in part, nobody gets more by it.</summary>
[Trait("Rule", "R48")]
public sealed class Withdrawing_never_widens
{
    private const int Cases = 20_000;
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly FactId[] Facts = [.. Enumerable.Range(0, 3).Select(_ => FactId.New())];
    private static readonly AgencyId[] Agencies = [.. Enumerable.Range(0, 3).Select(_ => AgencyId.New())];
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void Of_a_whole_consent() => Check((consents, one, _, _) => consents.Select(consent => consent == one ? consent with { IsWithdrawn = true } : consent));

    [Fact]
    public void Of_one_agency() => Check((consents, one, _, agency) => consents.Select(consent => consent != one || !one.Agencies.Contains(agency) ? consent : consent with
    {
        Agencies = consent.Agencies.Where(other => other != agency).ToHashSet(),
        Excluded = new Dictionary<AgencyId, DateTimeOffset>(consent.Excluded) { [agency] = Start.AddDays(170) },
    }));

    [Fact]
    public void Of_one_fact() => Check((consents, one, fact, _) => consents.Select(consent => consent != one || !one.Facts.Contains(fact) ? consent : consent with
    {
        Facts = consent.Facts.Where(other => other != fact).ToHashSet(),
        Withheld = new Dictionary<FactId, DateTimeOffset>(consent.Withheld) { [fact] = Start.AddDays(170) },
    }));

    [Fact]
    [Trait("Rule", "R60")]
    public void Of_the_ticks_of_one_sensitive_fact() => Check((consents, one, fact, _) => consents.Select(consent => consent != one ? consent : consent with
    {
        Ticked = new Dictionary<FactId, IReadOnlySet<Guid>>(consent.Ticked) { [fact] = new HashSet<Guid>() },
    }));

    [Fact]
    [Trait("Rule", "R46")]
    public void By_naming_one_person_not_to_be_told() => Check((consents, one, _, _) => consents.Select(consent => consent != one ? consent : consent with
    {
        ExcludedPeople = new Dictionary<AccountId, DateTimeOffset> { [Person] = Start.AddDays(80) },
    }));

    private static readonly AccountId Person = AccountId.New();

    private static void Check(Func<ConsentScope[], ConsentScope, FactId, AgencyId, IEnumerable<ConsentScope>> withdraw)
    {
        var (covered, times) = (0, 0);
        var drawn =
            from consents in Consent().ArrayOf(3)
            from which in Gen.Choose(0, 2)
            from fact in Gen.Choose(0, 2)
            from agency in Gen.Choose(0, 2)
            select (consents, which, fact, agency);
        FsCheck.Check.One(Drawn.Times(Cases), Prop.ForAll(drawn.ToArbitrary(), one =>
        {
            ConsentScope[] after = [.. withdraw(one.consents, one.consents[one.which], Facts[one.fact], Agencies[one.agency])];
            var before = Cover(one.consents);
            covered += before.Count;
            times++;
            return Cover(after).IsSubsetOf(before);
        }));
        Assert.True(covered > times, "hardly anything was covered to begin with");
    }

    private static HashSet<(FactId, AgencyId)> Cover(ConsentScope[] consents) =>
    [
        .. from fact in Facts
           from agency in Agencies
           where SharingWithConsent.Decide(consents, fact, new HashSet<AgencyId> { agency }, Today, Person).IsDone
           select (fact, agency),
    ];

    private static Gen<ConsentScope> Consent() =>
        from facts in Gen.Choose(0, 7)
        from agencies in Gen.Choose(0, 7)
        from excluded in Gen.Choose(0, 7)
        from day in Gen.Choose(0, 160)
        from life in Gen.Choose(0, 9)
        select new ConsentScope(
            ConsentId.New(),
            DateOnly.FromDateTime(Start.AddDays(day).Date),
            life == 0 ? Today.AddDays(-1) : null,
            life == 1,
            Facts.Where((_, index) => (facts & (1 << index)) != 0).ToHashSet(),
            Agencies.Where((_, index) => (agencies & ~(excluded & 3) & (1 << index)) != 0).ToHashSet())
        {
            RecordedAt = Start.AddDays(day),
            Excluded = Agencies.Where((_, index) => (excluded & 3 & (1 << index)) != 0).ToDictionary(agency => agency, _ => Start.AddDays(day)),
        };
}
