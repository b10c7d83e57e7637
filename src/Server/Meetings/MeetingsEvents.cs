using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>招集: members are to be told date and place, and nothing else (R97). Never raised for a draft.</summary>
internal sealed record MeetingCalled(BodyId Body, MeetingId Meeting) : DomainEvent;

/// <summary>Date or place of a called meeting changed: members are told again.</summary>
internal sealed record MeetingRescheduled(BodyId Body, MeetingId Meeting) : DomainEvent;

/// <summary>中止. <paramref name="WasCalled"/> says whether anybody outside the office knows of it.</summary>
internal sealed record MeetingCancelled(BodyId Body, MeetingId Meeting, bool WasCalled) : DomainEvent;

/// <summary>The office asks the chair to decide on holding the meeting.</summary>
internal sealed record MeetingDecisionAsked(BodyId Body, MeetingId Meeting) : DomainEvent;

/// <summary>配付: the papers are open from now on.</summary>
internal sealed record PapersReleased(BodyId Body, MeetingId Meeting) : DomainEvent;
