using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Minutes;

/// <summary>The chair is asked to approve.</summary>
internal sealed record MinutesSubmitted(BodyId Body, MeetingId Meeting) : DomainEvent;

/// <summary>The minutes are locked.</summary>
internal sealed record MinutesApproved(BodyId Body, MeetingId Meeting) : DomainEvent;
