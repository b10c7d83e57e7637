using ConsoleSupport.Meetings.Server.Room.Broadcast;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.UnitTests.Room;

public class Audiences
{
    private readonly AgendaItemId _opening = AgendaItemId.New();
    private readonly AgendaItemId _case = AgendaItemId.New();
    private readonly AgendaItemId _closing = AgendaItemId.New();
    private readonly AccountId _chair = AccountId.New();
    private readonly AccountId _deputy = AccountId.New();
    private readonly AccountId _office = AccountId.New();
    private readonly AccountId _selected = AccountId.New();
    private readonly AccountId _alsoSelected = AccountId.New();
    private readonly AccountId _recused = AccountId.New();

    [Fact]
    public void are_one_for_two_people_with_the_same_desk_items_and_item()
    {
        var seats = Seats(RoomPhase.Open, _case);

        Assert.Equal(Audience.Of(seats[_selected], false), Audience.Of(seats[_alsoSelected], false));
        Assert.NotEqual(Audience.Of(seats[_selected], false), Audience.Of(seats[_recused], false));
        Assert.NotEqual(Audience.Of(seats[_selected], false), Audience.Of(seats[_office], false));
        Assert.NotEqual(Audience.Of(seats[_selected], false), Audience.Of(seats[_selected], true));
    }

    [Fact]
    [Trait("Rule", "R82")]
    public void of_a_recused_member_are_the_same_in_a_break_and_while_the_others_go_on() =>
        Assert.Equal(Audience.Of(Seats(RoomPhase.Open, _case)[_recused], false), Audience.Of(Seats(RoomPhase.Break, _case)[_recused], false));

    [Fact]
    public void of_a_member_take_the_page_of_any_other_member_and_those_of_a_writing_desk_only_their_own()
    {
        var (opening, item) = (Seats(RoomPhase.Open, _opening), Seats(RoomPhase.Open, _case));
        var (member, chair, office) = (Audience.Of(item[_selected], false), Audience.Of(item[_chair], false), Audience.Of(item[_office], false));

        Assert.True(member.FitsOver(Audience.Of(opening[_selected], false).Id));
        Assert.True(member.FitsOver(null));
        Assert.False(member.FitsOver(chair.Id));
        foreach (var desk in new[] { chair, office })
        {
            Assert.True(desk.FitsOver(desk.Id));
            Assert.False(desk.FitsOver(member.Id));
            Assert.False(desk.FitsOver(null));
        }

        Assert.False(office.FitsOver(Audience.Of(opening[_office], false).Id));
    }

    [Fact]
    [Trait("Rule", "R82")]
    public void of_a_recused_member_do_not_know_the_item() =>
        Assert.Equal([_opening, _closing], Seats(RoomPhase.Open, _case)[_recused].Visible);

    [Fact]
    public void are_two_where_the_same_items_have_other_numbers()
    {
        var visible = new Dictionary<AccountId, IReadOnlySet<AgendaItemId>>
        {
            [_selected] = new HashSet<AgendaItemId> { _opening, _closing },
            [_recused] = new HashSet<AgendaItemId> { _opening, _closing },
        };

        // Selected, but no basis covers them: they know of the item from their agenda, so what follows keeps its number.
        var known = visible.ToDictionary(pair => pair.Key, pair => pair.Key == _selected ? new HashSet<AgendaItemId> { _opening, _case, _closing } : pair.Value);
        var seats = Seating.Of(PlanOf(RoomPhase.Open, _opening, visible, known));

        Assert.Equal(seats[_selected].Visible, seats[_recused].Visible);
        Assert.NotEqual(Audience.Of(seats[_selected], false), Audience.Of(seats[_recused], false));
    }

    [Fact]
    [Trait("Rule", "R139")]
    public void are_two_where_a_fact_of_the_item_is_hidden_from_one_of_them()
    {
        FactId[] facts = [FactId.New(), FactId.New()];
        var both = new HashSet<AgendaItemId> { _opening, _case, _closing };
        var visible = new Dictionary<AccountId, IReadOnlySet<AgendaItemId>> { [_selected] = both, [_alsoSelected] = both };
        var plan = PlanOf(RoomPhase.Open, _case, visible, visible);
        var alike = Seating.Of(plan with { Tables = Tables(facts, facts) });
        var apart = Seating.Of(plan with { Tables = Tables(facts, facts[..1]) });

        Assert.Equal(Audience.Of(alike[_selected], false), Audience.Of(alike[_alsoSelected], false));
        Assert.NotEqual(Audience.Of(apart[_selected], false), Audience.Of(apart[_alsoSelected], false));

        Dictionary<AccountId, IReadOnlyList<FactId>> Tables(FactId[] one, FactId[] other) => new() { [_selected] = one, [_alsoSelected] = other };
    }

    [Fact]
    [Trait("Rule", "R83")]
    public void of_somebody_heard_know_no_more_of_the_item_than_while_waiting()
    {
        var own = new HashSet<AgendaItemId> { _opening, _closing };
        var visible = new Dictionary<AccountId, IReadOnlySet<AgendaItemId>> { [_recused] = own, [_selected] = new HashSet<AgendaItemId>(own) { _case } };
        var plan = PlanOf(RoomPhase.Open, _case, visible, visible);
        var (waiting, heard) = (Seating.Of(plan)[_recused], Seating.Of(plan with { Heard = _recused })[_recused]);

        Assert.True(heard.IsHeard);
        Assert.Null(heard.Shown);
        Assert.Empty(heard.Table);
        Assert.Equal(waiting.Visible, heard.Visible);
        Assert.Equal(waiting.Known, heard.Known);
        Assert.NotEqual(Audience.Of(waiting, false), Audience.Of(heard, false));

        // Over in a break, and never for somebody to whom the item opens.
        Assert.False(Seating.Of(PlanOf(RoomPhase.Break, _case, visible, visible) with { Heard = _recused })[_recused].IsHeard);
        Assert.False(Seating.Of(plan with { Heard = _selected })[_selected].IsHeard);
    }

    [Fact]
    public void seat_the_chair_to_preside_and_the_deputy_as_a_member()
    {
        var seats = Seats(RoomPhase.Open, _case);

        Assert.Equal(RoomDesk.Chair, seats[_chair].Desk);
        Assert.Equal(RoomDesk.Member, seats[_deputy].Desk);
    }

    [Fact]
    [Trait("Rule", "R81")]
    public void seat_the_deputy_to_preside_over_an_item_the_chair_is_kept_from()
    {
        var seats = Seats(RoomPhase.Open, _case, keptOut: _chair);

        Assert.Equal(RoomDesk.Member, seats[_chair].Desk);
        Assert.Null(seats[_chair].Shown);
        Assert.Equal(RoomDesk.Chair, seats[_deputy].Desk);
    }

    [Fact]
    public void give_the_chair_back_to_the_chair_in_a_break() =>
        Assert.Equal(RoomDesk.Chair, Seats(RoomPhase.Break, _case, keptOut: _chair)[_chair].Desk);

    [Fact]
    public void seat_the_deputy_to_preside_while_the_chair_is_away()
    {
        var seats = Seats(RoomPhase.CheckIn, null, away: _chair);

        Assert.False(seats.ContainsKey(_chair));
        Assert.Equal(RoomDesk.Chair, seats[_deputy].Desk);
    }

    private IReadOnlyDictionary<AccountId, Seat> Seats(RoomPhase phase, AgendaItemId? current, AccountId? keptOut = null, AccountId? away = null)
    {
        AccountId[] people = [_chair, _deputy, _office, _selected, _alsoSelected, _recused];
        var visible = people.Where(person => person != away).ToDictionary(
            person => person,
            person => (IReadOnlySet<AgendaItemId>)(person == _recused || person == keptOut
                ? new HashSet<AgendaItemId> { _opening, _closing }
                : new HashSet<AgendaItemId> { _opening, _case, _closing }));
        return Seating.Of(PlanOf(phase, current, visible, visible));
    }

    private SeatingPlan PlanOf(
        RoomPhase phase, AgendaItemId? current, IReadOnlyDictionary<AccountId, IReadOnlySet<AgendaItemId>> visible, IReadOnlyDictionary<AccountId, IReadOnlySet<AgendaItemId>> known) => new(
        phase, current, [_opening, _case, _closing],
        new HashSet<AccountId> { _chair }, new HashSet<AccountId> { _deputy }, new HashSet<AccountId> { _office }, visible, known);
}
