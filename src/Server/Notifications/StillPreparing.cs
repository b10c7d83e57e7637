using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>Asks the gate for those who write mail and hands back a yes or a no: whoever composes is given nothing of a case (R97).</summary>
internal sealed class StillPreparing(Admission admission)
{
    /// <summary>Whether somebody prepares this case today: neither recused, nor gone from the office (R82).</summary>
    public async Task<bool> IsAsync(AccountId person, CaseFileId caseFile, CancellationToken cancellation) =>
        await admission.ForPreparationAsync(person, caseFile, cancellation) != Verdict.NotAvailable;
}
