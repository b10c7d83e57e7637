using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Meetings;

public sealed class Agenda_of_a_reader
{
    private static readonly DateTimeOffset Two = new(2026, 12, 16, 14, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void numbers_cases_that_follow_each_other_below_one_number() =>
        Assert.Equal(["1", "2", "3-1", "3-2", "4"], AgendaNumbers.Of([false, false, true, true, false]));

    [Fact]
    public void numbers_every_possible_view_without_a_gap()
    {
        // Each subset of the cases of one agenda is some reader's view; none may show that something is missing (choice 2).
        bool[] agenda = [false, true, true, false, true, true, true, false];
        for (var view = 0; view < 1 << agenda.Length; view++)
        {
            bool[] seen = [.. agenda.Where((isCase, index) => !isCase || (view & (1 << index)) != 0)];
            var numbers = AgendaNumbers.Of(seen);
            var (main, sub) = (0, 0);
            foreach (var number in numbers)
            {
                int[] parts = [.. number.Split('-').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
                if (parts.Length == 2 && parts[0] == main && sub > 0)
                {
                    Assert.Equal(sub + 1, parts[1]);
                }
                else
                {
                    Assert.Equal(main + 1, parts[0]);
                    if (parts.Length == 2) Assert.Equal(1, parts[1]);
                }

                (main, sub) = (parts[0], parts.Length == 2 ? parts[1] : 0);
            }
        }
    }

    [Fact]
    public void begins_each_item_where_the_one_before_ends()
    {
        var times = AgendaTimes.Of(Two, Two.AddMinutes(80), [3, 3, 4, 10]);
        Assert.Equal([Two, Two.AddMinutes(3), Two.AddMinutes(6), Two.AddMinutes(10)], times.Starts);
        Assert.Equal(Two.AddMinutes(20), times.Ends);
    }

    [Theory]
    [InlineData(80, 0)]
    [InlineData(85, 5)]
    [InlineData(10, 0)]
    [Trait("Rule", "R107")]
    public void says_by_how_many_minutes_it_runs_over_and_leaves_the_set_end_alone(int minutes, int over)
    {
        var times = AgendaTimes.Of(Two, Two.AddMinutes(80), [minutes]);
        Assert.Equal(over, times.Over);
        Assert.Equal(80, times.Planned);
    }

    [Fact]
    public void moves_an_item_past_its_visible_neighbour_and_leaves_the_hidden_beside_theirs()
    {
        AgendaItemId[] all = [.. Enumerable.Range(0, 5).Select(_ => AgendaItemId.New())];
        AgendaItemId[] seen = [all[0], all[2], all[4]];

        Assert.Equal([all[2], all[0], all[1], all[3], all[4]], AgendaOrder.Up(all, seen, all[2]));
        Assert.Equal([all[0], all[1], all[3], all[4], all[2]], AgendaOrder.Down(all, seen, all[2]));
        Assert.Equal([all[4], all[0], all[1], all[2], all[3]], AgendaOrder.Place(all, seen, all[4], 1));
        Assert.Equal(all, AgendaOrder.Up(all, seen, all[0]));
        Assert.Equal(all, AgendaOrder.Down(all, seen, all[4]));
        Assert.Equal(all, AgendaOrder.Place(all, seen, all[1], 1));
    }

    [Fact]
    public void puts_a_new_case_after_the_last_case_and_anything_else_before_what_closes()
    {
        (bool, AgendaPart)[] items = [(false, AgendaPart.Opening), (false, AgendaPart.ActionReview), (false, AgendaPart.Resources), (false, AgendaPart.Other), (false, AgendaPart.Closing)];
        Assert.Equal(2, StandardParts.PlaceFor(true, items));
        Assert.Equal(3, StandardParts.PlaceFor(false, items));
        (bool, AgendaPart)[] withCase = [(false, AgendaPart.Opening), (true, AgendaPart.Own), (false, AgendaPart.Own), (false, AgendaPart.Closing)];
        Assert.Equal(2, StandardParts.PlaceFor(true, withCase));
        Assert.Equal(0, StandardParts.PlaceFor(true, []));
    }
}

public sealed class Duration_as_typed
{
    [Theory]
    [InlineData("90", 90)]
    [InlineData("90m", 90)]
    [InlineData("90分", 90)]
    [InlineData("1.5h", 90)]
    [InlineData("1:30", 90)]
    [InlineData("１：３０", 90)]
    [InlineData("1時間30分", 90)]
    [InlineData("2h", 120)]
    [InlineData(" 15 ", 15)]
    [InlineData("480", 480)]
    public void is_read(string typed, int minutes) => Assert.Equal(minutes, Duration.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("481")]
    [InlineData("-5")]
    [InlineData("1:60")]
    [InlineData("1:5")]
    [InlineData("abc")]
    [InlineData("1.51h")]
    [InlineData("h")]
    [InlineData("99999999999999")]
    [InlineData("1h2h")]
    public void is_refused_when_it_is_no_length_of_time(string? typed) => Assert.Null(Duration.Read(typed));
}

public sealed class Fixing_an_agenda
{
    private static readonly AgendaItemId Item = AgendaItemId.New();

    [Fact]
    [Trait("Rule", "R108")]
    public void is_refused_for_basis_presenter_and_outcome_all_at_once()
    {
        var gaps = AgendaReadiness.GapsOf(
        [
            new ItemReadiness(Item, "R8-023", HasCase: true, BasisState.None, HasPresenter: false, HasOutcome: false),
            new ItemReadiness(Item, "R8-024", HasCase: true, BasisState.AwaitingApproval, HasPresenter: true, HasOutcome: true),
        ]);

        Assert.Equal(
            ["meetings.item-without-basis", "meetings.item-without-presenter", "meetings.item-without-outcome", "meetings.item-without-basis"],
            gaps.Select(gap => AgendaReadiness.ToRefusal(gap).Code));
        Assert.All(gaps, gap => Assert.Contains(gap.Name, AgendaReadiness.ToRefusal(gap).Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(BasisState.WithinConsent)]
    [InlineData(BasisState.ApprovedWithoutConsent)]
    [Trait("Rule", "R108")]
    public void is_allowed_when_every_case_item_is_complete(BasisState basis) =>
        Assert.Empty(AgendaReadiness.GapsOf([new ItemReadiness(Item, "R8-014", true, basis, true, true)]));

    [Fact]
    [Trait("Rule", "R108")]
    public void asks_nothing_of_an_item_without_a_case() =>
        Assert.Empty(AgendaReadiness.GapsOf([new ItemReadiness(Item, "開会", false, null, false, false)]));

    [Theory]
    [InlineData(BasisState.AwaitingApproval)]
    [InlineData(BasisState.OutsideConsent)]
    [InlineData(BasisState.PastReview)]
    [Trait("Rule", "R108")]
    public void takes_a_basis_that_waits_lapsed_or_does_not_reach_for_none(BasisState basis) =>
        Assert.Equal(GapKind.Basis, Assert.Single(AgendaReadiness.GapsOf([new ItemReadiness(Item, "R8-014", true, basis, true, true)])).Kind);

    [Fact]
    [Trait("Rule", "R3")]
    public void keeps_the_list_of_cases_after_the_decision_and_the_order_until_the_meeting_begins()
    {
        foreach (var state in Enum.GetValues<MeetingState>())
        {
            Assert.Equal(state is MeetingState.Draft, AgendaEditing.MayChangeCases(state, isEmergency: false));
            Assert.Equal(state < MeetingState.InSession, AgendaEditing.MayArrange(state));
            Assert.Equal(state < MeetingState.Released, AgendaEditing.MayChangeFacts(state));
        }

        Assert.True(AgendaEditing.MayChangeCases(MeetingState.Called, isEmergency: true));
        Assert.False(AgendaEditing.MayChangeCases(MeetingState.Released, isEmergency: true));
    }
}
