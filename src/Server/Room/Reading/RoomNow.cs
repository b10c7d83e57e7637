using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Reading;

/// <summary>One meeting's room as the database has it now, before anybody is seated.</summary>
/// <param name="Session">Null until the first person comes to the door.</param>
internal sealed record RoomNow(
    Meeting Meeting,
    Body Body,
    LiveSession? Session,
    IReadOnlyList<AgendaItem> Items,
    IReadOnlyDictionary<AccountId, RoomCheckIn> CheckIns,
    IReadOnlyDictionary<AccountId, RosterPerson> People)
{
    /// <summary>The hearing that is going on in the item on the table (R83).</summary>
    public ItemHearing? Hearing { get; init; }

    /// <summary>The other body of a session that is held as one (C).</summary>
    public Body? Partner { get; init; }

    /// <summary>The name of the body, or of both (R67).</summary>
    public string BodyName => JointTexts.Title(Body.Name, Partner?.Name);

    public RoomPhase Phase => Session?.Phase ?? RoomPhase.CheckIn;

    public AgendaItem? Current => Items.SingleOrDefault(item => item.Id == Session?.CurrentItem);

    /// <summary>People let in, not gone, and still on the roster.</summary>
    public IReadOnlyList<AccountId> InRoom => [.. People.Keys.Where(person => CheckIns.TryGetValue(person, out var checkIn) && checkIn.IsIn)];

    public bool IsIn(AccountId person) => InRoom.Contains(person);

    public IReadOnlySet<AccountId> With(RosterRole role) => People.Values.Where(person => person.Is(role)).Select(person => person.Account).ToHashSet();
}

/// <summary>Reads rooms and seats the people in them. The gate alone says who sees which item.</summary>
internal sealed class Rooms(MeetingsDb db, JointHoldings joint, Rosters rosters, Admission admission)
{
    /// <summary>Null when the body has no such meeting.</summary>
    public async Task<RoomNow?> FindAsync(BodyId body, MeetingId meeting, CancellationToken cancellation)
    {
        var found = await db.Set<Meeting>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == meeting && one.Body == body, cancellation);
        return found is null
            ? null
            : await ReadAsync(found, await db.Set<LiveSession>().AsNoTracking().SingleOrDefaultAsync(one => one.Meeting == meeting, cancellation), cancellation);
    }

    public async Task<RoomNow?> OfSessionAsync(SessionId session, CancellationToken cancellation)
    {
        var found = await db.Set<LiveSession>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == session, cancellation);
        return found is null
            ? null
            : await ReadAsync(await db.Set<Meeting>().AsNoTracking().SingleAsync(one => one.Id == found.Meeting, cancellation), found, cancellation);
    }

    public async Task<IReadOnlyDictionary<AccountId, Seat>> SeatAsync(RoomNow room, CancellationToken cancellation) =>
        Seating.Of(await PlanAsync(room, cancellation));

    /// <summary>The state machine's view of the room: the items over which somebody present can preside.</summary>
    public async Task<(RoomState State, IReadOnlyDictionary<AccountId, Seat> Seats)> StateAsync(RoomNow room, CancellationToken cancellation)
    {
        var plan = await PlanAsync(room, cancellation);
        var presiders = plan.Chairs.Concat(plan.Deputies).Where(plan.Visible.ContainsKey).ToArray();
        AgendaItemId[] items = [.. plan.Items.Where(item => presiders.Any(person => plan.Visible[person].Contains(item)))];
        return (new RoomState(room.Phase, items, room.Session?.CurrentItem), Seating.Of(plan));
    }

    /// <summary>For each person in the room, the items the gate opens to them now, and those they may know of.</summary>
    private async Task<SeatingPlan> PlanAsync(RoomNow room, CancellationToken cancellation)
    {
        var people = room.InRoom;
        var (visible, known) = (Nothing(), Nothing());
        IReadOnlyDictionary<AccountId, IReadOnlyList<FactId>> tables = new Dictionary<AccountId, IReadOnlyList<FactId>>();
        foreach (var item in room.Items)
        {
            if (item.CaseFile is null)
            {
                foreach (var person in people)
                {
                    visible[person].Add(item.Id);
                    known[person].Add(item.Id);
                }

                continue;
            }

            var (audience, label) = await admission.KnownToAsync(people, item.Id, GateRow.LiveItem, cancellation);
            foreach (var person in audience.Keys) visible[person].Add(item.Id);
            foreach (var person in label) known[person].Add(item.Id);
            if (item.Id == room.Session?.CurrentItem) tables = audience;
        }

        return new SeatingPlan(
            room.Phase, room.Session?.CurrentItem, [.. room.Items.Select(item => item.Id)],
            room.With(RosterRole.Chair), room.With(RosterRole.Deputy), room.With(RosterRole.Secretariat), Sets(visible), Sets(known))
        {
            Tables = tables,
            Heard = room.Hearing?.Account,
        };

        Dictionary<AccountId, HashSet<AgendaItemId>> Nothing() => people.ToDictionary(person => person, _ => new HashSet<AgendaItemId>());

        static Dictionary<AccountId, IReadOnlySet<AgendaItemId>> Sets(Dictionary<AccountId, HashSet<AgendaItemId>> by) =>
            by.ToDictionary(pair => pair.Key, pair => (IReadOnlySet<AgendaItemId>)pair.Value);
    }

    private async Task<RoomNow> ReadAsync(Meeting meeting, LiveSession? session, CancellationToken cancellation)
    {
        var checkIns = session is null
            ? []
            : await db.Set<RoomCheckIn>().AsNoTracking().Where(checkIn => checkIn.Session == session.Id).ToListAsync(cancellation);
        return new RoomNow(
            meeting,
            await db.Set<Body>().AsNoTracking().SingleAsync(body => body.Id == meeting.Body, cancellation),
            session,
            await db.Set<AgendaItem>().AsNoTracking().Where(item => item.Meeting == meeting.Id).OrderBy(item => item.Position).ThenBy(item => item.Id).ToListAsync(cancellation),
            checkIns.ToDictionary(checkIn => checkIn.Account),
            await rosters.ByAccountAsync(meeting.Body, cancellation))
        {
            Partner = await joint.PartnerAtAsync(meeting.Id, cancellation),
            Hearing = session is null
                ? null
                : await db.Set<ItemHearing>().AsNoTracking().SingleOrDefaultAsync(one => one.Session == session.Id && one.EndedAt == null && one.Item == session.CurrentItem, cancellation),
        };
    }
}
