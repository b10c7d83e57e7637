using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>What Sharing shows on the page of a case. Asked only for somebody whom the gate let in.</summary>
internal interface ICaseSharing
{
    /// <summary>For those who prepare.</summary>
    Task<CaseSharingView> OfAsync(CaseFileId caseFile, CancellationToken cancellation);

    /// <summary>Records of this case that this person is asked to approve or has approved.</summary>
    Task<IReadOnlyList<SharingRecordLine>> ToApproveAsync(CaseFileId caseFile, AccountId person, CancellationToken cancellation);
}
