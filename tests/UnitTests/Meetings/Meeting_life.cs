using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.UnitTests.Meetings;

public sealed class Meeting_life
{
    private static readonly IReadOnlySet<RosterRole> Everyone = Enum.GetValues<RosterRole>().ToHashSet();

    /// <summary>The whole table: what is not here is forbidden.</summary>
    private static readonly (MeetingMove Move, MeetingState From, MeetingState To)[] Allowed =
    [
        (MeetingMove.Decide, MeetingState.Draft, MeetingState.Decided),
        (MeetingMove.Call, MeetingState.Decided, MeetingState.Called),
        (MeetingMove.CallInEmergency, MeetingState.Draft, MeetingState.Called),
        (MeetingMove.CheckPapers, MeetingState.Called, MeetingState.PapersChecked),
        (MeetingMove.Release, MeetingState.PapersChecked, MeetingState.Released),
        (MeetingMove.Open, MeetingState.Released, MeetingState.InSession),
        (MeetingMove.Close, MeetingState.InSession, MeetingState.Closed),
        (MeetingMove.DraftMinutes, MeetingState.Closed, MeetingState.MinutesDrafted),
        (MeetingMove.ApproveMinutes, MeetingState.MinutesDrafted, MeetingState.MinutesApproved),
        (MeetingMove.Keep, MeetingState.MinutesApproved, MeetingState.Kept),
        (MeetingMove.Cancel, MeetingState.Draft, MeetingState.Cancelled),
        (MeetingMove.Cancel, MeetingState.Decided, MeetingState.Cancelled),
        (MeetingMove.Cancel, MeetingState.Called, MeetingState.Cancelled),
        (MeetingMove.Cancel, MeetingState.PapersChecked, MeetingState.Cancelled),
        (MeetingMove.Cancel, MeetingState.Released, MeetingState.Cancelled),
    ];

    [Fact]
    [Trait("Rule", "R104")]
    public void allows_exactly_the_moves_of_the_table_and_skips_no_state()
    {
        foreach (var move in Enum.GetValues<MeetingMove>())
        {
            foreach (var from in Enum.GetValues<MeetingState>())
            {
                var wanted = Allowed.Where(one => one.Move == move && one.From == from).Select(one => (MeetingState?)one.To).SingleOrDefault();
                var decided = MeetingLife.Decide(from, move, Everyone, "理由");
                Assert.Equal(wanted, decided.IsDone ? decided.Value : null);
                if (wanted is null) Assert.Contains(MeetingsRefusals.NotNow, decided.Refusals);
            }
        }
    }

    [Fact]
    [Trait("Rule", "R104")]
    public void goes_one_state_at_a_time_except_in_an_emergency()
    {
        foreach (var (move, from, to) in Allowed.Where(one => one.Move is not MeetingMove.Cancel))
        {
            var steps = MeetingLife.Way.ToList().IndexOf(to) - MeetingLife.Way.ToList().IndexOf(from);
            Assert.Equal(move is MeetingMove.CallInEmergency ? 2 : 1, steps);
        }
    }

    [Theory]
    [InlineData(MeetingMove.Decide, RosterRole.Chair)]
    [InlineData(MeetingMove.Call, RosterRole.Secretariat)]
    [InlineData(MeetingMove.CallInEmergency, RosterRole.Secretariat)]
    [InlineData(MeetingMove.CheckPapers, RosterRole.Secretariat)]
    [InlineData(MeetingMove.Release, RosterRole.Secretariat, RosterRole.Chair)]
    [InlineData(MeetingMove.Open, RosterRole.Chair, RosterRole.Deputy, RosterRole.Secretariat)]
    [InlineData(MeetingMove.Close, RosterRole.Chair, RosterRole.Deputy, RosterRole.Secretariat)]
    [InlineData(MeetingMove.DraftMinutes, RosterRole.Secretariat)]
    [InlineData(MeetingMove.ApproveMinutes, RosterRole.Chair)]
    [InlineData(MeetingMove.Keep, RosterRole.Secretariat)]
    [InlineData(MeetingMove.Cancel, RosterRole.Secretariat, RosterRole.Chair)]
    internal void lets_each_move_be_made_by_its_roles_only(MeetingMove move, params RosterRole[] by)
    {
        var from = Allowed.First(one => one.Move == move).From;
        foreach (var role in Enum.GetValues<RosterRole>())
        {
            var decided = MeetingLife.Decide(from, move, new HashSet<RosterRole> { role }, "理由");
            Assert.Equal(by.Contains(role), decided.IsDone);
            if (!by.Contains(role)) Assert.Contains(MeetingsRefusals.NotYourMove, decided.Refusals);
        }
    }

    [Theory]
    [InlineData(MeetingMove.Cancel)]
    [InlineData(MeetingMove.CallInEmergency)]
    internal void asks_for_a_reason_where_it_leaves_the_usual_way(MeetingMove move)
    {
        Assert.Contains(MeetingsRefusals.ReasonMissing, MeetingLife.Decide(MeetingState.Draft, move, Everyone, " ").Refusals);
        Assert.True(MeetingLife.Decide(MeetingState.Draft, move, Everyone, "台風").IsDone);
    }

    [Fact]
    public void names_every_reason_at_once()
    {
        var decided = MeetingLife.Decide(MeetingState.Kept, MeetingMove.Cancel, new HashSet<RosterRole> { RosterRole.Member }, null);
        Assert.Equal([MeetingsRefusals.NotNow, MeetingsRefusals.NotYourMove, MeetingsRefusals.ReasonMissing], decided.Refusals);
    }

    [Fact]
    public void knows_the_ordinary_next_move_of_every_state_on_the_way()
    {
        MeetingMove?[] next = [.. MeetingLife.Way.Select(MeetingLife.NextOf)];
        Assert.Equal(
            [MeetingMove.Decide, MeetingMove.Call, MeetingMove.CheckPapers, MeetingMove.Release, MeetingMove.Open, MeetingMove.Close, MeetingMove.DraftMinutes, MeetingMove.ApproveMinutes, MeetingMove.Keep, null],
            next);
    }
}
