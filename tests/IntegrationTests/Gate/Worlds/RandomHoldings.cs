using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate.Worlds;

/// <summary>Rolls how a meeting of a 支援会議 or of an isolation council is held: alone, or in one of the three joint modes.</summary>
internal sealed class RandomHoldings(World world, Random dice)
{
    public void Hold(Body body, Meeting meeting)
    {
        var partner = world.Bodies.Find(one => (body.Kind, one.Kind) is (BodyKind.SupportMeeting, BodyKind.IsolationCouncil) or (BodyKind.IsolationCouncil, BodyKind.SupportMeeting));
        if (partner is null) return;

        // Without its public notice a council takes no part in a joint session (R6): none is planned, and nothing more is asked afterwards.
        var council = body.Kind is BodyKind.IsolationCouncil ? body : partner;
        if (world.Settings.Single(one => one.Body == council.Id).NoticeOn is not { } notice || notice > world.Today) return;

        // Each way in each world: the first of a 支援会議 is left for the council's third, before which it is then held.
        JointMode? mode = (meeting.Number, body.Kind) switch
        {
            (1, BodyKind.SupportMeeting) => null,
            (2, _) => JointMode.Integrated,
            (3, BodyKind.IsolationCouncil) => JointMode.SplitTime,
            _ => dice.Next(4) switch { 0 => null, 1 => JointMode.Integrated, _ => JointMode.AddedFunction },
        };
        if (mode is JointMode.SplitTime)
        {
            var first = world.Meetings.Find(one => one.Body == partner.Id && world.Holdings.TrueForAll(holding => holding.Meeting != one.Id))!;
            world.Holdings.Add(new JointHolding { Meeting = first.Id, Mode = JointMode.SplitTime, Partner = body.Id, Second = meeting.Id });
        }
        else if (mode is { } held)
        {
            // Now and then the other chair has not agreed, which keeps the meeting from being decided on and nothing else.
            world.Holdings.Add(new JointHolding { Meeting = meeting.Id, Mode = held, Partner = held is JointMode.Integrated ? partner.Id : null, AgreedAt = dice.Next(6) == 0 ? null : world.Now });
        }
    }
}
