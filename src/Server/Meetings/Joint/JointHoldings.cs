using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.Joint;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings.Joint;

/// <summary>Finds how a meeting is held together with another body.</summary>
internal sealed class JointHoldings(MeetingsDb db)
{
    /// <summary>Of a meeting that leads, or that is the second part; null for one that a body holds alone.</summary>
    public Task<JointHolding?> OfAsync(MeetingId meeting, CancellationToken cancellation) =>
        db.Set<JointHolding>().SingleOrDefaultAsync(holding => holding.Meeting == meeting || holding.Second == meeting, cancellation);

    /// <summary>The other body that sits at this meeting at the same time (C); null for every other meeting.</summary>
    public Task<Body?> PartnerAtAsync(MeetingId meeting, CancellationToken cancellation) => db.Set<JointHolding>().AsNoTracking()
        .Where(holding => holding.Meeting == meeting && holding.Mode == JointMode.Integrated)
        .Join(db.Set<Body>(), holding => holding.Partner, body => body.Id, (_, body) => body).SingleOrDefaultAsync(cancellation);

    /// <summary>How a meeting is held, and with which other body: none where one body performs both functions (A). Null for a meeting that a body holds alone.</summary>
    public async Task<(JointMode Mode, Body? Other)?> HeldWithAsync(Meeting meeting, CancellationToken cancellation)
    {
        if (await OfAsync(meeting.Id, cancellation) is not { } holding) return null;
        var other = holding.Meeting == meeting.Id
            ? holding.Partner
            : await db.Set<Meeting>().Where(one => one.Id == holding.Meeting).Select(one => (BodyId?)one.Body).SingleAsync(cancellation);
        return (holding.Mode, other is { } id ? await db.Set<Body>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation) : null);
    }

    /// <summary>Which bodies besides the leading one an item asks, as D8 and D9 say, and whether it is heard there at all.</summary>
    public async Task<(IReadOnlySet<BodyId> AlsoOf, bool IsHeard)> GatesOfAsync(MeetingId meeting, BodyId body, ItemTrack? track, CancellationToken cancellation)
    {
        var alone = new HashSet<BodyId>();
        if (await OfAsync(meeting, cancellation) is not { } holding) return (alone, true);

        // One roster with marks for each function does not exist yet: until then nothing of a session in mode A opens to members.
        if (holding.Mode is JointMode.AddedFunction) return (alone, false);
        var bodies = await db.Set<Body>().AsNoTracking().Where(one => one.Id == holding.Partner || one.Id == body).ToListAsync(cancellation);

        // A part hears no item of the other's track, whatever put it on its agenda (D8).
        if (holding.Mode is JointMode.SplitTime) return (alone, track is not { } said || SharingInSplitSession.ReasonAgainst(bodies.Single(one => one.Id == body).Kind, said) is null);
        var asked = SharingInJointSession.AskedOf(holding.Mode, track ?? ItemTrack.Both);
        return (bodies.Where(one => one.Id != body && asked.Contains(one.Kind)).Select(one => one.Id).ToHashSet(), true);
    }
}
