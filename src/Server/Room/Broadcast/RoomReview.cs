using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>Brings running sessions to what the gate says now, after something it goes by has changed elsewhere.</summary>
internal sealed class RoomReview(MeetingsDb db, Act act, Rooms rooms, RoomLog log, Attendance attendance, AuditTrail trail)
{
    /// <summary>What runs out with a day, a consent or a declaration or a commission, tells nobody that it did.</summary>
    public async Task OfAllAsync(CancellationToken cancellation) => await ReviewAsync(await Running().Select(session => session.Id).ToListAsync(cancellation), cancellation);

    public async Task OfBodyAsync(BodyId body, CancellationToken cancellation) =>
        await ReviewAsync(
            await Running()
                .Where(session => session.Body == body || db.Set<JointHolding>().Any(holding => holding.Meeting == session.Meeting && holding.Partner == body))
                .Select(session => session.Id).ToListAsync(cancellation),
            cancellation);

    public async Task OfCaseAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        var body = db.Set<Cases.CaseFile>().Where(file => file.Id == caseFile).Select(file => file.Body);
        await ReviewAsync(await Running().Where(session => body.Contains(session.Body)).Select(session => session.Id).ToListAsync(cancellation), cancellation);
    }

    private IQueryable<LiveSession> Running() => db.Set<LiveSession>().AsNoTracking().Where(session => session.Phase != RoomPhase.Closed);

    private async Task ReviewAsync(IReadOnlyList<SessionId> sessions, CancellationToken cancellation)
    {
        foreach (var session in sessions)
        {
            await act.RunAsync(
                async () =>
                {
                    await ReviewAsync(session, cancellation);
                    return true;
                },
                static done => done,
                cancellation);
            db.ChangeTracker.Clear();
        }
    }

    private async Task ReviewAsync(SessionId id, CancellationToken cancellation)
    {
        var session = await log.HappenAsync(id, LiveEventKind.AudienceChanged, cancellation);
        if (session.Phase is RoomPhase.Closed) return;
        var room = (await rooms.OfSessionAsync(id, cancellation))!;
        if (room.Phase is RoomPhase.Open && !HasLead(await rooms.SeatAsync(room, cancellation)))
        {
            // Nobody who may lead is left in this item: without a break the room would stand still, seen by no one.
            session = await log.HappenAsync(id, LiveEventKind.BreakBegan, cancellation, session.CurrentItem);
            session.Phase = RoomPhase.Break;
            trail.Record("room.break", AuditChain.Of(id), new AuditObject("session", id.Value), "desk:none");
        }

        await db.SaveChangesAsync(cancellation);
        await attendance.SettleAsync(id, session.Phase is RoomPhase.Open ? room.Current : null, room.InRoom, cancellation);
    }

    private static bool HasLead(IReadOnlyDictionary<AccountId, Seat> seats) =>
        seats.Values.Any(seat => seat.Desk is RoomDesk.Chair || seat is { Desk: RoomDesk.Office, Shown: not null });
}
