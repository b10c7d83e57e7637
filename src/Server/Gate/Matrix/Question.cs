using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Gate.Matrix;

/// <summary>May this person see these facts of this case, in this way, at this place?</summary>
/// <param name="Place">The agenda item; null while preparing.</param>
internal sealed record Question(AccountId Person, CaseFileId CaseFile, GateRow Row, IReadOnlySet<FactId> Facts, AgendaItemId? Place);

/// <summary>What was found out: which conditions hold, and which facts are covered for the person.</summary>
internal sealed record Findings(IReadOnlySet<Condition> Hold, IReadOnlyDictionary<FactId, BasisRef> Cover);
