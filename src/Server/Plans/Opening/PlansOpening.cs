using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Opening;

/// <summary>Looks at who is in the room before a 支援調整会議 opens (R19).</summary>
internal sealed class PlansOpening(MeetingsDb db) : IRoomOpening
{
    public async Task<IReadOnlyList<Refusal>> ReasonsAgainstAsync(RoomNow room, IReadOnlySet<AgendaItemId> visible, Standing standing, CancellationToken cancellation)
    {
        if (standing.Kind is not BodyKind.CoordinationMeeting) return [];
        CaseFileId[] cases = [.. room.Items.Where(item => visible.Contains(item.Id)).Select(item => item.CaseFile).OfType<CaseFileId>().Distinct()];
        var responsible = (await db.Set<Responsible>().AsNoTracking().Where(one => cases.Contains(one.CaseFile)).ToListAsync(cancellation)).ToLookup(one => one.CaseFile, one => one.Account);
        var municipal = await db.Set<Agency>().Where(agency => agency.IsMunicipal).Select(agency => agency.Id).ToListAsync(cancellation);
        return CoordinationAttendance.ReasonsAgainstOpening(
            [.. room.InRoom.Select(person => new Attendant(person, municipal.Contains(room.People[person].Agency)))],
            [.. cases.Select(caseFile => (IReadOnlySet<AccountId>)responsible[caseFile].ToHashSet())],
            await db.Set<MunicipalOnlyReason>().AnyAsync(reason => reason.Meeting == room.Meeting.Id, cancellation));
    }
}
