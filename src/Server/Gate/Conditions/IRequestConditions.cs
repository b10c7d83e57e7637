using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Gate.Conditions;

/// <summary>Asked of Disclosures: which officer has this request of the person, about this case, open right now (D16).</summary>
internal interface IRequestConditions
{
    /// <summary>Nobody when the request is not confirmed, not opened by proof, shut again after half an hour, answered, or about another case.</summary>
    Task<IReadOnlySet<AccountId>> HandlingAsync(CaseFileId caseFile, OwnRequestId request, CancellationToken cancellation);
}
