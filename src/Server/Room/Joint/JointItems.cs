using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Server.Sharing.Joint;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Joint;

/// <summary>Before an item of a session held as one opens: whether somebody in the room who belongs to it has signed for one body only (D9). They sign or leave first.</summary>
internal sealed class JointItems(MeetingsDb db, IItemConditions items, ICaseConditions cases, IRosterConditions rosters, IDeclarationConditions declarations)
{
    /// <summary>Null where nothing stands against it. Names are told only to a desk before which the item lies.</summary>
    public async Task<Refusal?> ReasonAgainstEnteringAsync(RoomNow room, AgendaItemId id, Seat seat, CancellationToken cancellation)
    {
        if (await items.OfAsync(id, cancellation) is not { AlsoOf.Count: > 0, CaseFile: { } caseFile } place) return null;
        if (await cases.OfAsync(caseFile, cancellation) is not { } about) return null;
        var presiding = Presiders.Of(room.With(RosterRole.Chair), room.With(RosterRole.Deputy), about.Recused);
        AccountId[] present = [.. room.InRoom.Where(person => !about.Recused.Contains(person) && (about.Selected.Contains(person) || about.Responsible.Contains(person) || presiding.Contains(person)))];
        if (present.Length == 0) return null;

        BodyId[] asked = [place.Body, .. place.AlsoOf];
        var kinds = await db.Set<Body>().AsNoTracking().Where(body => asked.Contains(body.Id)).ToDictionaryAsync(body => body.Id, body => body.Kind, cancellation);
        var (onRoster, signed) = (present.ToDictionary(person => person, _ => new HashSet<BodyKind>()), present.ToDictionary(person => person, _ => new HashSet<BodyKind>()));
        foreach (var body in asked)
        {
            foreach (var person in await rosters.OnRosterAsync(body, present, cancellation)) onRoster[person].Add(kinds[body]);
            foreach (var person in await declarations.CurrentAsync(body, present, cancellation)) signed[person].Add(kinds[body]);
        }

        var holding = SharingInJointSession.Holding(kinds.Values.ToHashSet(), present.Select(person => new JointPerson(person, onRoster[person], signed[person])));
        if (holding.Count == 0) return null;
        return seat.Visible.Contains(id) ? RoomRefusals.HeldShutBy([.. holding.Select(person => room.People[person].Name)]) : RoomRefusals.NotOpenYet;
    }
}
