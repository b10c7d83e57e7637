using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>Begins a record as a sealed draft that can be left and taken up again (choice 13). Only a 支援会議 has this way (D2), and a council a narrower one (D7); a coordination meeting has none (D6).</summary>
internal sealed class StartRecord(MeetingsDb db, CaseDoor door, RecordDoor records, DatabaseLocks locks, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<SharingRecordId>> HandleAsync(CaseFileId caseFile, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return Result<SharingRecordId>.Refused(prepared.Refusals);
        if (SharingByKind.ReasonAgainstRecord(standing.Kind) is { } reason) return reason;

        var (id, now) = (SharingRecordId.New(), clock.GetUtcNow());
        await locks.TakeAsync($"sharing-number:{standing.Body}", cancellation);
        db.Add(new SharingRecord
        {
            Id = id,
            CaseFile = caseFile,
            Body = standing.Body,
            Number = await NextNumberAsync(standing.Body, Tokyo.DayOf(now), cancellation),
            SealedAnswers = await records.SealAsync(caseFile, id, new SharingAnswers(), cancellation),
            ProposedBy = member.Id,
            ProposedAt = now,
        });
        trail.Record("sharing.record-begun", AuditChain.Of(caseFile), new AuditObject("sharing-record", id.Value), standing.Kind is BodyKind.IsolationCouncil ? "D7" : "D2");
        await db.SaveChangesAsync(cancellation);
        return id;
    }

    private async Task<string> NextNumberAsync(BodyId body, DateOnly today, CancellationToken cancellation)
    {
        var year = $"N{Tokyo.FiscalYearOf(today) - 2018}-";
        var used = await db.Set<SharingRecord>().CountAsync(record => record.Body == body && record.Number.StartsWith(year), cancellation);
        return year + (used + 1).ToString("D3", CultureInfo.InvariantCulture);
    }
}
