using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>In one word, on what the facts of a case stand for one meeting. Meetings asks before an agenda is fixed (R108).</summary>
internal sealed class BasisOfCase(MeetingsDb db, Consents consents, BasisConditionsPort cover)
{
    /// <param name="people">Those selected for the case; a fact counts as covered when it is covered for at least one of them.</param>
    /// <param name="day">The day of the meeting: a consent or a record must still be in force then.</param>
    public async Task<BasisState> OfAsync(
        CaseFileId caseFile, MeetingId meeting, IReadOnlyCollection<FactId> facts, IReadOnlyCollection<AccountId> people, DateOnly day, CancellationToken cancellation)
    {
        var covered = await cover.CoverAsync(caseFile, meeting, people, facts, day, cancellation);
        var kinds = facts.ToDictionary(fact => fact, fact => covered.Where(pair => pair.Key.Fact == fact).Select(pair => pair.Value.Kind).ToHashSet());
        if (facts.Count > 0 && kinds.Values.All(kind => kind.Count > 0))
            return kinds.Values.All(kind => kind.Contains(BasisKind.Consent)) ? BasisState.WithinConsent : BasisState.ApprovedWithoutConsent;

        var open = facts.Where(fact => kinds[fact].Count == 0).ToHashSet();
        var records = await db.Set<SharingRecord>().AsNoTracking()
            .Where(record => record.CaseFile == caseFile && record.Meeting == meeting)
            .Select(record => new { record.Id, record.State, record.ReviewOn })
            .ToListAsync(cancellation);
        foreach (var record in records.Where(record => record.State is SharingRecordState.Submitted))
        {
            var named = await db.Set<SharingLine>().Where(line => line.Record == record.Id).Select(line => line.Fact).Distinct().ToListAsync(cancellation);
            if (open.IsSubsetOf(named)) return BasisState.AwaitingApproval;
        }

        if (records.Any(record => record.State is SharingRecordState.Lapsed || (record.State is SharingRecordState.Approved && record.ReviewOn < day))) return BasisState.PastReview;
        return (await consents.OfAsync(caseFile, cancellation)).Any(consent => consent.IsInForce(day)) ? BasisState.OutsideConsent : BasisState.None;
    }
}
