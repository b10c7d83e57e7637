using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;

namespace ConsoleSupport.Meetings.UnitTests.Room;

public class Room_state
{
    private static readonly AgendaItemId[] Items = [AgendaItemId.New(), AgendaItemId.New(), AgendaItemId.New()];

    private static readonly string[] Acts = ["open", "next", "previous", "goto", "break", "resume", "close"];

    /// <summary>Every phase with every act: where it leads, or that it is refused.</summary>
    public static TheoryData<RoomPhase, string, RoomPhase?> Pairs()
    {
        var leads = new Dictionary<(RoomPhase, string), RoomPhase>
        {
            [(RoomPhase.CheckIn, "open")] = RoomPhase.Open,
            [(RoomPhase.Open, "next")] = RoomPhase.Open,
            [(RoomPhase.Open, "previous")] = RoomPhase.Open,
            [(RoomPhase.Open, "goto")] = RoomPhase.Open,
            [(RoomPhase.Open, "break")] = RoomPhase.Break,
            [(RoomPhase.Open, "close")] = RoomPhase.Closed,
            [(RoomPhase.Break, "resume")] = RoomPhase.Open,
            [(RoomPhase.Break, "close")] = RoomPhase.Closed,
        };
        var data = new TheoryData<RoomPhase, string, RoomPhase?>();
        foreach (var phase in Enum.GetValues<RoomPhase>())
        {
            foreach (var act in Acts) data.Add(phase, act, leads.TryGetValue((phase, act), out var next) ? next : null);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void leads_from_each_phase_by_each_act_only_where_the_table_says(RoomPhase phase, string act, RoomPhase? leadsTo)
    {
        var after = At(phase, Items[1]).After(Act(act), RoomDesk.Chair);

        if (leadsTo is { } next) Assert.Equal(next, after.Value.Phase);
        else Assert.Contains(after.Refusals, refusal => refusal == RoomRefusals.NotInThisPhase || refusal == RoomRefusals.AlreadyClosed);
    }

    [Theory]
    [InlineData("open", true, false, false)]
    [InlineData("next", true, true, false)]
    [InlineData("previous", true, true, false)]
    [InlineData("goto", true, false, false)]
    [InlineData("break", true, true, false)]
    [InlineData("resume", true, false, false)]
    [InlineData("close", true, false, false)]
    public void lets_each_desk_do_its_own_acts(string act, bool chair, bool office, bool member)
    {
        Assert.Equal(chair, RoomState.MayBeDoneFrom(RoomDesk.Chair, Act(act)));
        Assert.Equal(office, RoomState.MayBeDoneFrom(RoomDesk.Office, Act(act)));
        Assert.Equal(member, RoomState.MayBeDoneFrom(RoomDesk.Member, Act(act)));
    }

    [Fact]
    public void tells_every_reason_at_once()
    {
        var after = At(RoomPhase.Open, Items[2]).After(new RoomAct.Next(), RoomDesk.Member);

        Assert.Equal([RoomRefusals.NotYourAct, RoomRefusals.NoFurtherItem], after.Refusals);
    }

    [Fact]
    public void opens_at_the_first_item() => Assert.Equal(Items[0], At(RoomPhase.CheckIn, null).After(new RoomAct.Open(), RoomDesk.Chair).Value.Current);

    [Fact]
    public void does_not_open_without_an_item_to_preside_over() =>
        Assert.Equal([RoomRefusals.NothingToDiscuss], new RoomState(RoomPhase.CheckIn, [], null).After(new RoomAct.Open(), RoomDesk.Chair).Refusals);

    [Fact]
    public void goes_item_by_item_and_ends_at_both_ends()
    {
        Assert.Equal(Items[2], At(RoomPhase.Open, Items[1]).After(new RoomAct.Next(), RoomDesk.Office).Value.Current);
        Assert.Equal(Items[0], At(RoomPhase.Open, Items[1]).After(new RoomAct.Previous(), RoomDesk.Office).Value.Current);
        Assert.Equal([RoomRefusals.NoFurtherItem], At(RoomPhase.Open, Items[2]).After(new RoomAct.Next(), RoomDesk.Chair).Refusals);
        Assert.Equal([RoomRefusals.NoEarlierItem], At(RoomPhase.Open, Items[0]).After(new RoomAct.Previous(), RoomDesk.Chair).Refusals);
    }

    [Fact]
    [Trait("Rule", "R42")]
    public void answers_a_jump_to_an_unknown_item_like_one_that_is_not_there() =>
        Assert.Equal([RoomRefusals.NotOnTheAgenda], At(RoomPhase.Open, Items[0]).After(new RoomAct.GoTo(AgendaItemId.New()), RoomDesk.Chair).Refusals);

    [Fact]
    public void resumes_where_the_break_began() =>
        Assert.Equal(Items[1], At(RoomPhase.Break, Items[1]).After(new RoomAct.Resume(), RoomDesk.Chair).Value.Current);

    [Fact]
    public void passes_over_an_item_that_nobody_present_can_preside_over()
    {
        var state = new RoomState(RoomPhase.Break, [Items[0], Items[2]], Items[1]);

        Assert.Equal(Items[0], state.After(new RoomAct.Resume(), RoomDesk.Chair).Value.Current);
    }

    [Fact]
    [Trait("Rule", "R95")]
    [Trait("Rule", "R116")]
    public void does_not_close_over_open_decisions_or_actions_without_an_owner()
    {
        var after = At(RoomPhase.Open, Items[2]).After(new RoomAct.Close(new OpenEnds([new OpenEnd("5-1 R8-014", 2)], [new OpenEnd("6 その他", 1)])), RoomDesk.Chair);

        Assert.Equal(["room.decisions-unconfirmed", "room.actions-incomplete"], after.Refusals.Select(refusal => refusal.Code));
        Assert.Contains("5-1 R8-014（2件）", after.Refusals[0].Text, StringComparison.Ordinal);
        Assert.Contains("6 その他（1件）", after.Refusals[1].Text, StringComparison.Ordinal);
    }

    private static RoomState At(RoomPhase phase, AgendaItemId? current) => new(phase, Items, current);

    private static RoomAct Act(string word) => word switch
    {
        "open" => new RoomAct.Open(),
        "next" => new RoomAct.Next(),
        "previous" => new RoomAct.Previous(),
        "goto" => new RoomAct.GoTo(Items[2]),
        "break" => new RoomAct.Break(),
        "resume" => new RoomAct.Resume(),
        "close" => new RoomAct.Close(OpenEnds.None),
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, null),
    };
}
