using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Plans.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Plans.Attending;

/// <summary>Beside an item of a 支援調整会議: the way to its plan, and that somebody of the person's side sits at the table. The same for everybody there.</summary>
internal sealed class PlanExtras(MeetingsDb db, PlanBook book, HiddenPlans hidden) : IItemExtras
{
    public async Task<RoomExtraView?> OfAsync(string meetingAddress, AgendaItem item, CancellationToken cancellation)
    {
        if (item.CaseFile is not { } caseFile || !await db.Set<Body>().AnyAsync(body => body.Id == item.Body && body.Kind == BodyKind.CoordinationMeeting, cancellation)) return null;
        var here = await db.Set<PersonAtItem>().AsNoTracking().SingleOrDefaultAsync(one => one.Item == item.Id && one.LeftAt == null, cancellation);
        var hasPlan = await book.AtItemAsync(item.Id, cancellation) is { AtMeeting: { } text } && !await hidden.HidesAsync(caseFile, text, cancellation);
        RoomLinkView[] links = hasPlan ? [new RoomLinkView(PlansTexts.PlanTitle, $"{meetingAddress}/items/{item.Id}/plan")] : [];
        return here is null && links.Length == 0 ? null : new RoomExtraView(here is null ? null : AttendingTexts.HereNotice(here.Who), links);
    }
}
