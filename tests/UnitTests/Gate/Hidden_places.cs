using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using FsCheck.Fluent;

namespace ConsoleSupport.Meetings.UnitTests.Gate;

/// <summary>支援措置: what tells where somebody is, is not there without a tick of the item and one of the basis (R139).</summary>
[Trait("Rule", "R139")]
public sealed class Hidden_places
{
    private const int Cases = 10_000;
    private const int Many = 4;

    private static readonly FactId[] Facts = [.. Enumerable.Range(0, Many).Select(_ => FactId.New())];
    private static readonly Guid[] Bases = [Guid.CreateVersion7(), Guid.CreateVersion7()];
    private static readonly AgendaItemId Item = AgendaItemId.New();

    [Fact]
    public void are_on_the_table_exactly_where_item_and_basis_both_let_them_out() => Check(one => one.Facts.All(fact =>
        one.Table.Contains(fact) == (!one.Mask.Masked.Contains(fact)
            || (one.Mask.Ticks.Contains(new LocationTick(fact, Item.Value))
                && one.Own.TryGetValue(fact, out var basis)
                && (basis.Kind is BasisKind.Preparation || one.Mask.Ticks.Contains(new LocationTick(fact, basis.Id)))))));

    [Fact]
    public void never_come_back_by_hiding_more() => Check(one => one.Facts.All(fact =>
        one.With(new LocationMask(one.Mask.Masked.Append(fact).ToHashSet(), one.Mask.Ticks)).Table.IsSubsetOf(one.Table)));

    [Fact]
    public void are_never_shown_by_taking_a_tick_away() => Check(one => one.Mask.Ticks.All(tick =>
        one.With(new LocationMask(one.Mask.Masked, one.Mask.Ticks.Where(other => other != tick).ToHashSet())).Table.IsSubsetOf(one.Table)));

    [Fact]
    public void leave_alone_what_tells_no_place() => Check(one => one.Facts.Where(fact => !one.Mask.Masked.Contains(fact)).All(one.Table.Contains));

    [Fact]
    public void do_not_exist_while_the_case_has_no_flag() => Check(one => one.With(LocationMask.None).Table.SetEquals(one.Facts));

    [Fact]
    public void are_told_to_one_person_by_a_tick_that_names_them_and_to_no_other()
    {
        var mask = new LocationMask(new HashSet<FactId> { Facts[0] }, new HashSet<LocationTick> { new(Facts[0], Item.Value), new(Facts[0], Bases[0]) });
        FactId[] named = [Facts[0], Facts[1]];

        Assert.Equal(named, mask.TableOf(Item, named, Own(Bases[0])));
        Assert.Equal([Facts[1]], mask.TableOf(Item, named, Own(Bases[1])));
        Assert.Equal([Facts[1]], mask.TableOf(AgendaItemId.New(), named, Own(Bases[0])));

        static Dictionary<FactId, BasisRef> Own(Guid basis) => Facts.ToDictionary(fact => fact, _ => new BasisRef(BasisKind.WithoutConsent, basis));
    }

    [Fact]
    public void are_carried_by_preparing_the_case_and_by_a_basis_that_names_them()
    {
        var mask = new LocationMask(new HashSet<FactId> { Facts[0] }, new HashSet<LocationTick> { new(Facts[0], Bases[0]) });

        Assert.True(mask.Carries(Facts[0], new BasisRef(BasisKind.Preparation, Bases[1])));
        Assert.True(mask.Carries(Facts[0], new BasisRef(BasisKind.Consent, Bases[0])));
        Assert.False(mask.Carries(Facts[0], new BasisRef(BasisKind.Consent, Bases[1])));
        Assert.True(mask.Carries(Facts[1], new BasisRef(BasisKind.Consent, Bases[1])));
    }

    [Fact]
    public void free_text_is_read_only_when_it_was_said_to_tell_no_place_since_the_flag_stands()
    {
        var set = new DateTimeOffset(2026, 11, 20, 1, 0, 0, TimeSpan.Zero);
        Assert.True(LocationMask.LetsText(null, null));
        Assert.False(LocationMask.LetsText(set, null));
        Assert.False(LocationMask.LetsText(set, set.AddMinutes(-1)));
        Assert.True(LocationMask.LetsText(set, set));
        Assert.True(LocationMask.LetsText(set, set.AddMinutes(1)));
    }

    [Fact]
    public void free_text_is_never_opened_by_setting_a_flag_or_by_taking_back_what_was_said()
    {
        var hours = Gen.Choose(0, 50).Select(hour => (DateTimeOffset?)new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero).AddHours(hour));
        var times = from set in Gen.OneOf(Gen.Constant((DateTimeOffset?)null), hours) from later in hours from said in Gen.OneOf(Gen.Constant((DateTimeOffset?)null), hours) select (set, later, said);
        FsCheck.Check.One(Drawn.Times(Cases), Prop.ForAll(times.ToArbitrary(), one =>
            LocationMask.LetsText(one.set, one.said)
            || (!LocationMask.LetsText(one.set, null) && !LocationMask.LetsText(one.later > one.set ? one.later : one.set, one.said))));
    }

    private static void Check(Func<Shown, bool> holds)
    {
        var bits = Gen.Choose(0, (1 << Many) - 1);
        var shown =
            from named in bits
            from masked in bits
            from byItem in bits
            from byFirst in bits
            from bySecond in bits
            from kinds in Gen.Choose(0, 4).ArrayOf(Many)
            select new Shown(
                Of(named),
                new LocationMask(
                    Of(masked).ToHashSet(),
                    Of(byItem).Select(fact => new LocationTick(fact, Item.Value))
                        .Concat(Of(byFirst).Select(fact => new LocationTick(fact, Bases[0])))
                        .Concat(Of(bySecond).Select(fact => new LocationTick(fact, Bases[1]))).ToHashSet()),
                Facts.Zip(kinds).Where(pair => pair.Second > 0).ToDictionary(pair => pair.First, pair => pair.Second switch
                {
                    1 => new BasisRef(BasisKind.Consent, Bases[0]),
                    2 => new BasisRef(BasisKind.WithoutConsent, Bases[1]),
                    3 => new BasisRef(BasisKind.Consent, Guid.CreateVersion7()),
                    _ => new BasisRef(BasisKind.Preparation, Guid.CreateVersion7()),
                }));
        FsCheck.Check.One(Drawn.Times(Cases), Prop.ForAll(shown.ToArbitrary(), holds));
    }

    private static FactId[] Of(int bits) => [.. Facts.Where((_, index) => (bits & (1 << index)) != 0)];

    private sealed record Shown(FactId[] Facts, LocationMask Mask, Dictionary<FactId, BasisRef> Own)
    {
        public IReadOnlySet<FactId> Table => Mask.TableOf(Item, Facts, Own);

        public Shown With(LocationMask mask) => this with { Mask = mask };
    }
}
