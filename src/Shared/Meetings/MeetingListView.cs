namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>Meetings across all bodies of the reader.</summary>
public sealed record MeetingListView(IReadOnlyList<MeetingGroupView> Groups, IReadOnlyList<PlanLinkView> PlanLinks, bool HasBody, DateOnly Today);

public sealed record MeetingGroupView(MeetingWhen When, IReadOnlyList<MeetingRowView> Rows);

public sealed record MeetingRowView(
    string Href, string Body, int Number, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, MeetingState State, bool IsEmergency);

/// <summary>A body for which the reader may plan.</summary>
public sealed record PlanLinkView(string Body, string Href);
