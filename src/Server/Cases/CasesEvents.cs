using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>From now on this case does not exist for this person.</summary>
internal sealed record MemberRecused(CaseFileId CaseFile, AccountId Account) : DomainEvent;

/// <summary>Somebody was asked to stay out of this case. Nothing is hidden by it; whoever decides has a new task.</summary>
internal sealed record MemberChallenged(CaseFileId CaseFile) : DomainEvent;

internal sealed record RecusalLifted(CaseFileId CaseFile, AccountId Account) : DomainEvent;

/// <summary>What the case's 支援措置 flag hides has changed (R139).</summary>
internal sealed record LocationMaskChanged(CaseFileId CaseFile) : DomainEvent;

/// <summary>Somebody was confirmed for the case or is needed no longer, or the 担当 changed.</summary>
/// <param name="Ended">Those who are needed no longer.</param>
internal sealed record SelectionChanged(CaseFileId CaseFile, IReadOnlyList<AccountId> Ended) : DomainEvent;
