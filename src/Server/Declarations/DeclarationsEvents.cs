using ConsoleSupport.Meetings.Server.Kernel.Events;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Declarations;

internal sealed record DeclarationSigned(DeclarationId Declaration, BodyId Body, AccountId Account) : DomainEvent;

/// <summary>A person said that they do not sign (R37).</summary>
internal sealed record DeclarationRefused(BodyId Body, AccountId Account) : DomainEvent;

/// <summary>From its first day on, everybody of the body is asked to sign the new text (R39).</summary>
internal sealed record DeclarationTextAdopted(DeclarationTextId Text, BodyId Body) : DomainEvent;
