using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>The basis is taken back before its review day, with a reason: by one of those who approved, or by whoever presides over the case. From the gate's next question on it opens nothing.</summary>
internal sealed class EndRecord(MeetingsDb db, RecordDoor records, CaseDoor door, CaseVault vault, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, SharingRecordId id, SharingMoveForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var opened = await records.ToReadAsync(caseFile, id, standing, member.Id, cancellation);
        if (!opened.IsDone) return Result<Done>.Refused(opened.Refusals);
        var record = opened.Value.Record;
        if (!await MayAsync(opened.Value, member.Id, cancellation)) return SharingRefusals.NotYoursToEnd;
        if (record.State is not SharingRecordState.Approved) return SharingRefusals.NotInForce;
        var read = new Read();
        var reason = read.Text(form.Reason, nameof(form.Reason), 1000);
        if (form.Version != record.Version.ToString(CultureInfo.InvariantCulture)) read.Refuse(SharingRefusals.DraftChanged);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        record.SealedClosing = await vault.SealAsync(caseFile, RecordDoor.ClosingColumn, id.Value, reason, cancellation);
        (record.State, record.EndedAt) = (SharingRecordState.Ended, clock.GetUtcNow());
        trail.Record("sharing.ended", AuditChain.Of(caseFile), new AuditObject("sharing-record", id.Value), "R63");
        outbox.Raise(new SharingEnded(caseFile, id));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    public async Task<bool> MayAsync(OpenRecord open, AccountId person, CancellationToken cancellation) =>
        await db.Set<SharingApproval>().AnyAsync(one => one.Record == open.Record.Id && one.Approver == person && one.Approved, cancellation)
        || await door.PresidesAsync(open.File, person, cancellation);
}
