using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>事後報告 (D5): what was done and what became of it. Closes the flag, also when it comes late.</summary>
internal sealed class ReportAfterwards(MeetingsDb db, CaseDoor door, CaseVault vault, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, OutsideSharingId id, OutsideReportForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<Done>.Refused(prepared.Refusals);
        if (await db.Set<OutsideSharing>().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } sharing) return WebRefusals.NotAvailable;
        var read = new Read();
        var version = read.Number(form.Version, nameof(form.Version), 0, int.MaxValue);
        var report = read.Text(form.Report, nameof(form.Report), 4000);
        if (sharing.State is not OutsideState.ReportDue) read.Refuse(OutsideRefusals.NoReportDue);
        else if (!read.Any && sharing.Version != version) read.Refuse(WebRefusals.ChangedMeanwhile);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        sharing.SealedReport = await vault.SealAsync(caseFile, OutsideDetails.ReportColumn, id.Value, report, cancellation);
        (sharing.State, sharing.ReportedBy, sharing.ReportedAt) = (OutsideState.Reported, member.Id, clock.GetUtcNow());
        trail.Record("sharing.outside-reported", AuditChain.Of(caseFile), new AuditObject("outside-sharing", id.Value), "D5");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
