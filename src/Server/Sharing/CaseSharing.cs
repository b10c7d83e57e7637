using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>Consents and records on the page of their case: days, states and counts, no words of the person.</summary>
internal sealed class CaseSharing(MeetingsDb db, Consents consents, BasisConditionsPort bases, OutsidePages outside, TimeProvider clock) : ICaseSharing
{
    public async Task<CaseSharingView> OfAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var scopes = await consents.OfAsync(caseFile, cancellation);
        var versions = await db.Set<Consent>().AsNoTracking().Where(consent => consent.CaseFile == caseFile).ToDictionaryAsync(consent => consent.Id, consent => consent.Version, cancellation);
        var agencies = await db.Set<Agency>().AsNoTracking().ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellation);
        var kind = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Id == caseFile).Join(db.Set<Body>(), file => file.Body, body => body.Id, (_, body) => body.Kind).SingleAsync(cancellation);
        var records = await db.Set<SharingRecord>().AsNoTracking().Where(record => record.CaseFile == caseFile).OrderByDescending(record => record.ProposedAt).ToListAsync(cancellation);
        return new CaseSharingView(
            [.. scopes.OrderByDescending(scope => scope.From).Select(scope => new ConsentLine(
                scope.Id.ToString(), scope.From, scope.Until, scope.IsWithdrawn, scope.IsInForce(today), scope.Facts.Count, [.. scope.Agencies.Select(agency => agencies[agency])], versions[scope.Id]))],
            [.. records.Select(record => Line(record, today))],
            SharingByKind.KnowsRecords(kind))
        {
            WhyNoRecord = SharingByKind.ReasonAgainstRecord(kind)?.Text,
            Outside = await outside.LinesAsync(caseFile, cancellation),
        };
    }

    public async Task<IReadOnlyList<SharingRecordLine>> ToApproveAsync(CaseFileId caseFile, AccountId person, CancellationToken cancellation)
    {
        if (!(await bases.ApproversAsync(caseFile, cancellation)).ContainsKey(person)) return [];
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var records = await db.Set<SharingRecord>().AsNoTracking()
            .Where(record => record.CaseFile == caseFile && record.ProposedBy != person && (record.State == SharingRecordState.Submitted || record.State == SharingRecordState.Approved))
            .OrderByDescending(record => record.ProposedAt)
            .ToListAsync(cancellation);
        var asked = new List<SharingRecordLine>();
        foreach (var record in records)
            if ((await bases.WhoApprovesAsync(record, cancellation)).Contains(person)) asked.Add(Line(record, today));
        return asked;
    }

    private static SharingRecordLine Line(SharingRecord record, DateOnly today) => new(
        record.Id.ToString(), record.Number, record.State, record.ProposedAt, record.ReviewOn, record.IsLapsedOn(today));
}
