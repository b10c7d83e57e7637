using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Home;

/// <summary>The meetings of the current member's bodies that are not over.</summary>
internal sealed class OwnMeetings(MeetingsDb db, OwnPlaces places, OwnDeclarations declarations, CurrentMember member, TimeProvider clock)
{
    /// <summary>From then on the first page says that a meeting is about to begin.</summary>
    public static readonly TimeSpan SoonBefore = TimeSpan.FromMinutes(15);

    /// <summary>What members know of: from the call on.</summary>
    private static readonly MeetingState[] Called = [MeetingState.Called, MeetingState.PapersChecked, MeetingState.Released, MeetingState.InSession];

    /// <summary>What the office and the chair also prepare.</summary>
    private static readonly MeetingState[] Planned = [MeetingState.Draft, MeetingState.Decided, .. Called];

    private IReadOnlyList<Meeting>? _coming;

    public async Task<IReadOnlyList<Meeting>> ComingAsync(CancellationToken cancellation)
    {
        if (_coming is not null) return _coming;
        var own = await places.AllAsync(cancellation);
        BodyId[] bodies = [.. own.Select(place => place.Body)];
        BodyId[] prepared = [.. own.Where(place => place.Is(RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy)).Select(place => place.Body)];
        var now = clock.GetUtcNow();
        var fromToday = Tokyo.Instant(Tokyo.DayOf(now), TimeOnly.MinValue).ToUniversalTime();
        return _coming = await db.Set<Meeting>().AsNoTracking()
            .Where(meeting => meeting.StartsAt >= fromToday || meeting.State == MeetingState.InSession)
            .Where(meeting => (bodies.Contains(meeting.Body) && Called.Contains(meeting.State)) || (prepared.Contains(meeting.Body) && Planned.Contains(meeting.State)))
            .OrderBy(meeting => meeting.StartsAt)
            .Take(20)
            .ToListAsync(cancellation);
    }

    public async Task<IReadOnlyList<ComingMeetingView>> ViewsAsync(CancellationToken cancellation)
    {
        var own = (await places.AllAsync(cancellation)).ToDictionary(place => place.Body);
        return [.. (await ComingAsync(cancellation)).Take(5).Select(meeting => new ComingMeetingView(
            TitleOf(meeting, own[meeting.Body]),
            meeting.StartsAt,
            meeting.EndsAt,
            meeting.Place,
            meeting.State,
            AddressOf(meeting, own[meeting.Body])))];
    }

    /// <summary>The meeting that runs; else the one that begins soon.</summary>
    public async Task<NowView?> NowAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var meeting = (await ComingAsync(cancellation))
            .Where(one => one.State is MeetingState.InSession || (Called.Contains(one.State) && one.StartsAt - SoonBefore <= now && now < one.EndsAt))
            .OrderByDescending(one => one.State is MeetingState.InSession)
            .FirstOrDefault();
        if (meeting is null) return null;

        var place = (await places.AllAsync(cancellation)).Single(one => one.Body == meeting.Body);
        var door = await (
            from session in db.Set<LiveSession>().AsNoTracking()
            join checkIn in db.Set<RoomCheckIn>() on session.Id equals checkIn.Session
            where session.Meeting == meeting.Id && checkIn.Account == member.Id
            select checkIn).SingleOrDefaultAsync(cancellation);
        var step = door is { IsIn: true } ? NowStep.Enter : door is { AskedAt: not null, LeftAt: null } ? NowStep.Wait : NowStep.CheckIn;
        var signed = (await declarations.AllAsync(cancellation)).Single(one => one.Place.Body == meeting.Body).Counts;
        return new NowView(
            TitleOf(meeting, place), place.Name, meeting.StartsAt, meeting.EndsAt, meeting.State is MeetingState.InSession, step, !signed,
            AddressOf(meeting, place) + (step is NowStep.Enter ? "/room" : "/check-in"));
    }

    public static string TitleOf(Meeting meeting, OwnPlace place) => MeetingsTexts.NumberAndBody(meeting.Number, place.Name);

    public static string AddressOf(Meeting meeting, OwnPlace place) => $"/bodies/{place.Code}/meetings/{meeting.Id}";
}
