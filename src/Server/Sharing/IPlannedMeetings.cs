using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>A meeting a record can be meant for.</summary>
internal sealed record PlannedMeeting(MeetingId Id, int Number, DateTimeOffset StartsAt);

/// <summary>Asked of Meetings: which meetings of a body lie ahead or are under way.</summary>
internal interface IPlannedMeetings
{
    Task<IReadOnlyList<PlannedMeeting>> OfAsync(BodyId body, CancellationToken cancellation);
}
