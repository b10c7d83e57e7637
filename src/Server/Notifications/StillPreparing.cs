using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Notifications;

/// <summary>Asks the gate for those who write mail and hands back a yes or a no: whoever composes is given nothing of a case (R97).</summary>
internal sealed class StillPreparing(MeetingsDb db, Admission admission)
{
    /// <summary>Whether somebody prepares the case of this record today: neither recused, nor gone from the office (R82).</summary>
    public async Task<bool> IsAsync(AccountId person, SharingRecordId record, CancellationToken cancellation)
    {
        var caseFile = await db.Set<SharingRecord>().Where(one => one.Id == record).Select(one => one.CaseFile).SingleAsync(cancellation);
        return await admission.ForPreparationAsync(person, caseFile, cancellation) != Verdict.NotAvailable;
    }
}
