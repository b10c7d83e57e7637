using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Bodies.Members;

internal sealed record MeetingDay(MeetingId Meeting, int Number, DateOnly Day);

/// <summary>Asked of Meetings, which stands above: for which meetings somebody can stand in (R16).</summary>
internal interface IMeetingDays
{
    Task<IReadOnlyList<MeetingDay>> AheadAsync(BodyId body, CancellationToken cancellation);
}
