using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate.Worlds;

/// <summary>What docs/rules says of the three ways to hold a session jointly (D8, D9, R69, R77), read for one item by somebody who has never seen the server.</summary>
internal sealed class NaiveJointSession
{
    public NaiveJointSession(World world, AgendaItem item, Meeting meeting)
    {
        if (world.Holdings.Find(one => one.Meeting == meeting.Id || one.Second == meeting.Id) is not { } holding) return;
        var own = world.Bodies.Single(one => one.Id == meeting.Body).Kind is BodyKind.SupportMeeting ? ItemTrack.Support : ItemTrack.Council;
        switch (holding.Mode)
        {
            case JointMode.AddedFunction:
                // Nobody on the one roster is marked for the function that was added, so nobody passes the gate of both.
                IsClosed = true;
                break;
            case JointMode.SplitTime:
                // A part hears no item of the other; one that says nothing is the part's own.
                IsClosed = item.Track is { } track && track != own;
                break;
            case JointMode.Integrated:
                AlsoOf = [holding.Partner!.Value];
                break;
        }
    }

    /// <summary>Nothing of the case opens to anybody but those who prepare it.</summary>
    public bool IsClosed { get; }

    /// <summary>Held as one: the other body, whose roster and declaration are asked for whatever the track.</summary>
    public IReadOnlyList<BodyId> AlsoOf { get; } = [];
}
