using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Bodies;

/// <summary>A person was put on a roster.</summary>
internal sealed record RosterEntryAdded(RosterEntryId Entry, BodyId Body, AccountId Account) : DomainEvent;

/// <summary>The last day of an entry is set: from the day after it, the person finds a farewell notice, unless the roster still carries them (R25).</summary>
internal sealed record FarewellPrepared(RosterEntryId Entry, AccountId Account, DateOnly GivenOn) : DomainEvent;

/// <summary>A roster entry ends today or has ended: whoever shows this person something of the body takes it back.</summary>
internal sealed record RosterEntryEnded(RosterEntryId Entry, BodyId Body, AccountId Account) : DomainEvent;
