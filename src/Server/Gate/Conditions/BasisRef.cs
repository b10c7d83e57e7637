using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Gate.Conditions;

/// <summary>On what one fact may be seen by one person: the kind, and the consent or record that says so.</summary>
internal readonly record struct BasisRef(BasisKind Kind, Guid Id);
