using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.Outside;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Reading;

/// <summary>The rows of one tab and one page, newest first, over cases the manager may know. Holds numbers and recipients, no word of a fact.</summary>
internal sealed class DisclosureRows(MeetingsDb db, DisclosureQuery asked, Recipients recipients, AccountNames names)
{
    public const int PerPage = 30;

    public Task<(int Total, IReadOnlyList<DisclosureRow> Rows)> OfAsync(DisclosureFilter filter, CancellationToken cancellation) => filter.Tab switch
    {
        DisclosureTab.Meetings => AtMeetingsAsync(filter, cancellation),
        DisclosureTab.Outside => OutsideAsync(filter, cancellation),
        _ => DecisionsAsync(filter, cancellation),
    };

    private IQueryable<CaseFile> Files(DisclosureFilter filter) =>
        IdText.TryParse<CaseFileId>(filter.Case, out var caseFile) ? asked.Known.Where(file => file.Id == caseFile) : asked.Known;

    private async Task<(int, IReadOnlyList<DisclosureRow>)> AtMeetingsAsync(DisclosureFilter filter, CancellationToken cancellation)
    {
        var rows =
            from row in db.Set<Disclosure>().AsNoTracking()
            join file in Files(filter) on row.CaseFile equals file.Id
            join body in db.Set<Body>() on file.Body equals body.Id
            join fact in db.Set<Fact>() on row.Fact equals fact.Id
            select new { row.At, row.Basis, row.Account, file.Id, file.Body, file.Label, body.Code, fact.Number };
        if (filter.Basis is { } basis) rows = rows.Where(row => row.Basis == basis);
        if (IdText.TryParse<AgencyId>(filter.Agency, out var agency))
            rows = rows.Where(row => db.Set<RosterEntry>().Any(entry => entry.Body == row.Body && entry.Account == row.Account && entry.Agency == agency));
        var total = await rows.CountAsync(cancellation);
        var page = await rows.OrderByDescending(row => row.At).ThenBy(row => row.Number).ThenBy(row => row.Account).Skip((filter.Page - 1) * PerPage).Take(PerPage).ToListAsync(cancellation);
        var to = await recipients.InsideAsync(page.Select(row => (row.Body, row.Account)), cancellation);
        return (total, [.. page.Select(row => new DisclosureRow(
            row.At, row.Label, ListCases.Address(row.Code, row.Id), row.Number, to[(row.Body, row.Account)], DisclosuresTexts.Basis(row.Basis), false))]);
    }

    private async Task<(int, IReadOnlyList<DisclosureRow>)> OutsideAsync(DisclosureFilter filter, CancellationToken cancellation)
    {
        var rows =
            from row in db.Set<OutsideDisclosure>().AsNoTracking()
            join file in Files(filter) on row.CaseFile equals file.Id
            join body in db.Set<Body>() on file.Body equals body.Id
            join fact in db.Set<Fact>() on row.Fact equals fact.Id
            select new { row.At, row.Basis, row.Place, row.Agency, file.Id, file.Label, body.Code, fact.Number };
        if (filter.Basis is { } basis) rows = rows.Where(row => row.Basis == basis);
        if (IdText.TryParse<AgencyId>(filter.Agency, out var agency)) rows = rows.Where(row => row.Agency == agency);
        var total = await rows.CountAsync(cancellation);
        var page = await rows.OrderByDescending(row => row.At).ThenBy(row => row.Place).ThenBy(row => row.Number).Skip((filter.Page - 1) * PerPage).Take(PerPage).ToListAsync(cancellation);
        var to = await recipients.OutsideAsync(page.Select(row => row.Place), cancellation);
        return (total, [.. page.Select(row => new DisclosureRow(
            row.At, row.Label, ListCases.Address(row.Code, row.Id), row.Number, to.GetValueOrDefault(row.Place, ""), DisclosuresTexts.Basis(row.Basis), false))]);
    }

    /// <summary>Decisions to share and not to share, kept alike (R57): records without consent, and what was decided outside a meeting.</summary>
    private async Task<(int, IReadOnlyList<DisclosureRow>)> DecisionsAsync(DisclosureFilter filter, CancellationToken cancellation)
    {
        var records = await (
            from record in db.Set<SharingRecord>().AsNoTracking()
            join file in Files(filter) on record.CaseFile equals file.Id
            join body in db.Set<Body>() on file.Body equals body.Id
            where record.State != SharingRecordState.Draft && record.State != SharingRecordState.Submitted
            select new { record.Id, record.Number, record.State, At = record.EndedAt ?? record.ApprovedAt ?? record.ProposedAt, File = file.Id, file.Label, body.Code, record.ProposedBy }).ToListAsync(cancellation);
        SharingRecordId[] ids = [.. records.Select(record => record.Id)];
        var answers = (await db.Set<SharingApproval>().AsNoTracking().Where(one => ids.Contains(one.Record)).OrderBy(one => one.At).ToListAsync(cancellation)).ToLookup(one => one.Record, one => one.Approver);
        var outside = await (
            from sharing in db.Set<OutsideSharing>().AsNoTracking()
            join file in Files(filter) on sharing.CaseFile equals file.Id
            join body in db.Set<Body>() on file.Body equals body.Id
            select new { sharing.State, sharing.At, File = file.Id, file.Label, body.Code, sharing.RecordedBy }).ToListAsync(cancellation);
        var known = await names.OfAsync([.. answers.SelectMany(one => one), .. records.Select(one => one.ProposedBy), .. outside.Select(one => one.RecordedBy)], cancellation);
        var rows = records.Select(record => new DisclosureRow(
                record.At, record.Label, ListCases.Address(record.Code, record.File), null,
                string.Join('・', answers[record.Id].DefaultIfEmpty(record.ProposedBy).Select(person => known[person].Name)),
                $"{Word(record.State)}（{DisclosuresTexts.RecordNumber(record.Number)}）", record.State is SharingRecordState.Refused))
            .Concat(outside.Select(one => new DisclosureRow(
                one.At, one.Label, ListCases.Address(one.Code, one.File), null, known[one.RecordedBy].Name,
                one.State is OutsideState.NotGiven ? DisclosuresTexts.NotGivenOutside : DisclosuresTexts.GivenOutside, one.State is OutsideState.NotGiven)))
            .OrderByDescending(row => row.At).ToList();
        return (rows.Count, [.. rows.Skip((filter.Page - 1) * PerPage).Take(PerPage)]);
    }

    private static string Word(SharingRecordState state) => state switch
    {
        SharingRecordState.Approved => DisclosuresTexts.Approved,
        SharingRecordState.Refused => DisclosuresTexts.Refused,
        _ => DisclosuresTexts.Lapsed,
    };
}
