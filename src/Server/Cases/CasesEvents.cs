using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>From now on this case does not exist for this person.</summary>
internal sealed record MemberRecused(CaseFileId CaseFile, AccountId Account) : DomainEvent;

internal sealed record RecusalLifted(CaseFileId CaseFile, AccountId Account) : DomainEvent;

/// <summary>Somebody was confirmed for the case or is needed no longer, or the 担当 changed.</summary>
/// <param name="Ended">Those who are needed no longer.</param>
internal sealed record SelectionChanged(CaseFileId CaseFile, IReadOnlyList<AccountId> Ended) : DomainEvent;
