using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>Tells Sharing which meetings a record without consent can be meant for: those not closed and not cancelled.</summary>
internal sealed class PlannedMeetings(MeetingsDb db, JointHoldings joint) : IPlannedMeetings
{
    private static readonly MeetingState[] Ahead =
        [MeetingState.Draft, MeetingState.Decided, MeetingState.Called, MeetingState.PapersChecked, MeetingState.Released, MeetingState.InSession];

    public async Task<IReadOnlyList<PlannedMeeting>> OfAsync(BodyId body, CancellationToken cancellation) => await db.Set<Meeting>().AsNoTracking()
        .Where(meeting => meeting.Body == body && Ahead.Contains(meeting.State))
        .OrderBy(meeting => meeting.StartsAt)
        .Select(meeting => new PlannedMeeting(meeting.Id, meeting.Number, meeting.StartsAt))
        .ToListAsync(cancellation);

    public async Task<BodyId?> PartnerAtAsync(MeetingId meeting, CancellationToken cancellation) =>
        (await joint.PartnerAtAsync(meeting, cancellation))?.Id;

    public async Task<string?> ConsultationAsync(BodyId body, string code, CancellationToken cancellation)
    {
        var open = Ahead.Where(AgendaEditing.MayArrange).ToArray();
        var next = await db.Set<Meeting>().AsNoTracking()
            .Where(meeting => meeting.Body == body && open.Contains(meeting.State))
            .OrderBy(meeting => meeting.StartsAt).Select(meeting => (MeetingId?)meeting.Id).FirstOrDefaultAsync(cancellation);
        return next is { } id ? MeetingAddress.NewConsultation(code, id) : null;
    }
}
