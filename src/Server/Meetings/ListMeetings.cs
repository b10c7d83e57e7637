using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>Meetings across all bodies of the reader: today, this week, later, past.</summary>
internal sealed class ListMeetings(MeetingsDb db, MeetingViews views, TimeProvider clock)
{
    /// <summary>More than anybody scrolls; older ones are found through minutes.</summary>
    private const int Most = 200;

    public async Task<MeetingListView> HandleAsync(AccountId reader, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var bodies = await (
            from entry in db.Set<RosterEntry>().AsNoTracking().On(today)
            join body in db.Set<Body>() on entry.Body equals body.Id
            where entry.Account == reader
            select new { body.Code, body.Name, entry.Role }).ToListAsync(cancellation);
        var lines = await views.AllAsync(reader, Most, cancellation);
        var groups = lines.GroupBy(line => WhenOf(line.Meeting, today)).OrderBy(group => group.Key).Select(group => new MeetingGroupView(
            group.Key,
            [.. (group.Key is MeetingWhen.Past ? group : group.Reverse()).Select(RowOf)]));
        return new MeetingListView(
            [.. groups],
            [.. bodies.Where(body => body.Role is RosterRole.Secretariat).Select(body => new PlanLinkView(body.Name, MeetingAddress.New(body.Code))).Distinct()],
            bodies.Count > 0,
            today);
    }

    /// <summary>A week begins on Monday.</summary>
    internal static MeetingWhen WhenOf(Meeting meeting, DateOnly today)
    {
        var day = Tokyo.DayOf(meeting.StartsAt);
        if (meeting.State is MeetingState.InSession || (day == today && meeting.State is not MeetingState.Cancelled)) return MeetingWhen.Today;
        if (day < today || meeting.State is MeetingState.Cancelled) return MeetingWhen.Past;
        var sunday = today.AddDays(((int)DayOfWeek.Sunday - (int)today.DayOfWeek + 7) % 7);
        return day <= sunday ? MeetingWhen.ThisWeek : MeetingWhen.Later;
    }

    private static MeetingRowView RowOf(MeetingLine line) => new(
        MeetingAddress.Of(line.BodyCode, line.Meeting.Id), line.BodyName, line.Meeting.Number, line.Meeting.StartsAt, line.Meeting.EndsAt, line.Meeting.Place,
        line.Meeting.State, line.Meeting.IsEmergency);
}

internal static class ListMeetingsEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/meetings", GetAsync).RequiresSignIn();

    private static async Task<IResult> GetAsync(ListMeetings list, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<MeetingListPage>(MeetingsTexts.ListTitle, await list.HandleAsync(member.Id, cancellation));
}
