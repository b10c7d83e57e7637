using System.Globalization;
using System.Text.Json;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>Builds list, form and page of what was given outside a meeting, for those who prepare the case.</summary>
internal sealed class OutsidePages(
    MeetingsDb db, OutsideRows rows, FactReader reader, CaseVault vault, LawGrounds laws, ConsentPeople people, Rosters rosters, AccountNames names, IPlannedMeetings meetings, CurrentMember member, TimeProvider clock)
{
    public async Task<OutsideListView> ListAsync(PreparedCase prepared, Standing standing, CancellationToken cancellation) =>
        new(prepared.File.Label, ListCases.Address(standing.BodyCode, prepared.File.Id), rows.Ways, await LinesAsync(prepared.File.Id, cancellation));

    public async Task<OutsideFormView> FormAsync(PreparedCase prepared, IOutsideRow row, OutsideForm form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var agencies = await db.Set<Agency>().AsNoTracking().Where(agency => agency.IsActive).OrderBy(agency => agency.NameKana).ToListAsync(cancellation);
        var facts = await reader.OpenAsync(prepared.Grant, cancellation);
        return new OutsideFormView(
            prepared.File.Label,
            ListCases.Address(standing.BodyCode, prepared.File.Id),
            new OutsideWay(row.Row, row.Code),
            [.. facts.Where(fact => fact.CorrectedBy is null)],
            [.. agencies.Select(agency => new Pick(agency.Id.ToString(), agency.Name))],
            row.Row is SharingRow.D11 ? await NamedAsync(prepared, cancellation) : await ColleaguesAsync(standing, cancellation),
            form,
            refusals.AsProblems());
    }

    public OutsideForm Fresh()
    {
        var now = clock.GetUtcNow();
        return new OutsideForm { Day = JapaneseDates.Machine(Tokyo.DayOf(now)), Time = JapaneseDates.Time(now) };
    }

    public async Task<OutsideView?> ViewAsync(
        PreparedCase prepared, OutsideSharingId id, OutsideReportForm form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        if (await db.Set<OutsideSharing>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == prepared.File.Id, cancellation) is not { } sharing) return null;
        var named = await db.Set<OutsideFact>().AsNoTracking().Where(one => one.Sharing == id).Select(one => one.Fact).ToListAsync(cancellation);
        var details = JsonSerializer.Deserialize<OutsideDetails>(
            await vault.OpenAsync(prepared.Grant, named, new CaseText(OutsideDetails.Column, id.Value, sharing.SealedDetails), cancellation))!;
        var report = sharing.SealedReport is { } box ? await vault.OpenAsync(prepared.Grant, named, new CaseText(OutsideDetails.ReportColumn, id.Value, box), cancellation) : null;
        var known = await names.OfAsync([.. new[] { sharing.RecordedBy, sharing.ReportedBy, sharing.Consulted }.OfType<AccountId>().Distinct()], cancellation);
        var line = (await LinesAsync(prepared.File.Id, cancellation)).Single(one => one.Id == id.ToString());
        form.Version = sharing.Version.ToString(CultureInfo.InvariantCulture);
        return new OutsideView(
            prepared.File.Label,
            ListCases.Address(standing.BodyCode, prepared.File.Id),
            line,
            [.. (await reader.OpenAsync(prepared.Grant, cancellation)).Where(fact => named.Contains(fact.Id))],
            [
                .. OutsideParts.Of(sharing, details, sharing.Consulted is { } consulted ? known[consulted].Name : null),
                .. (await laws.OfAsync(prepared.Grant, id.Value, cancellation)).Select(one => new OutsidePart(SecrecyLawTexts.CitedHead, SecrecyLawTexts.Cited(one.Fact, one.Law, one.Ground))),
            ],
            known[sharing.RecordedBy].Name,
            sharing.RecordedAt,
            report,
            sharing.ReportedAt,
            sharing.ReportedBy is { } by ? known[by].Name : null,
            sharing.Row is SharingRow.D5 && sharing.State is not OutsideState.NotGiven ? await NextMeetingAsync(standing, cancellation) : null,
            form,
            refusals.AsProblems());
    }

    public async Task<IReadOnlyList<OutsideLine>> LinesAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var all = await (
            from sharing in db.Set<OutsideSharing>().AsNoTracking()
            where sharing.CaseFile == caseFile
            orderby sharing.At descending, sharing.Id
            select new
            {
                Sharing = sharing,
                Facts = db.Set<OutsideFact>().Count(fact => fact.Sharing == sharing.Id),
                Agency = db.Set<Agency>().Where(agency => agency.Id == sharing.Agency).Select(agency => agency.Name).FirstOrDefault(),
            }).ToListAsync(cancellation);
        return
        [
            .. all.Select(one => new OutsideLine(
                one.Sharing.Id.ToString(), one.Sharing.Row, one.Sharing.State, one.Agency ?? OutsideTexts.Recipient(one.Sharing.Relation, one.Sharing.Demander), one.Sharing.At, one.Facts,
                one.Sharing.ReportDueOn, one.Sharing.State is OutsideState.ReportDue && one.Sharing.ReportDueOn < today)),
        ];
    }

    private async Task<Pick?> NextMeetingAsync(Standing standing, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return (await meetings.OfAsync(standing.Body, cancellation)).OrderBy(meeting => meeting.StartsAt).FirstOrDefault(meeting => meeting.StartsAt > now) is { } next
            ? new Pick($"/bodies/{standing.BodyCode}/meetings/{next.Id}", SharingPageTexts.MeetingName(next.Number, JapaneseDates.Day(JapaneseDates.DayOf(next.StartsAt)), JapaneseDates.Time(next.StartsAt)))
            : null;
    }

    private async Task<IReadOnlyList<Pick>> NamedAsync(PreparedCase prepared, CancellationToken cancellation) =>
        [.. (await people.OfAsync(prepared.Grant, cancellation)).Where(one => !one.IsExcluded).Select(one => new Pick(one.Id.ToString(), one.Name, OutsideTexts.Relation(one.Relation)))];

    private async Task<IReadOnlyList<Pick>> ColleaguesAsync(Standing standing, CancellationToken cancellation) =>
    [
        .. (await rosters.OfAsync(standing.Body, cancellation)).Where(person => person.Account != member.Id)
            .Select(person => new Pick(person.Account.ToString(), person.Name, $"{person.AgencyName} {person.Post}")),
    ];
}
