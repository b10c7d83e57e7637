using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>A meeting a record can be meant for.</summary>
internal sealed record PlannedMeeting(MeetingId Id, int Number, DateTimeOffset StartsAt);

/// <summary>Asked of Meetings: which meetings of a body lie ahead or are under way.</summary>
internal interface IPlannedMeetings
{
    Task<IReadOnlyList<PlannedMeeting>> OfAsync(BodyId body, CancellationToken cancellation);

    /// <summary>The other body that sits at this meeting at the same time (D9); null for every other meeting.</summary>
    Task<BodyId?> PartnerAtAsync(MeetingId meeting, CancellationToken cancellation);

    /// <summary>Where a matter can be put on the next agenda without personal data (D0); null while no agenda is open.</summary>
    Task<string?> ConsultationAsync(BodyId body, string code, CancellationToken cancellation);
}
