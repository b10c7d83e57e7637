using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>Tells the roster the days of the meetings that lie ahead or are under way.</summary>
internal sealed class MeetingDays(IPlannedMeetings meetings, TimeProvider clock) : IMeetingDays
{
    public async Task<IReadOnlyList<MeetingDay>> AheadAsync(BodyId body, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        return [.. (await meetings.OfAsync(body, cancellation)).Select(one => new MeetingDay(one.Id, one.Number, Tokyo.DayOf(one.StartsAt))).Where(one => one.Day >= today)];
    }
}
