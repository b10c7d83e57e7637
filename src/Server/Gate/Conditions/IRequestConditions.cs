using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Gate.Conditions;

/// <summary>Asked of Disclosures: which officer is at work on a person's own request about this case right now (D16).</summary>
internal interface IRequestConditions
{
    Task<IReadOnlySet<AccountId>> HandlingAsync(CaseFileId caseFile, CancellationToken cancellation);
}
