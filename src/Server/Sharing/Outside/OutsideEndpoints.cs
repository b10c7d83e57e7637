using ConsoleSupport.Meetings.Client.Sharing;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Sharing.Outside;

/// <summary>What was given outside a meeting: list, one form per row of the table, and the record with its report.</summary>
internal sealed class OutsideEndpoints(
    CaseDoor door, OutsideRows rows, RecordOutside record, ReportAfterwards report, OutsidePages views, Pages pages, CurrentMember member)
{
    private const string Root = "/bodies/{body}/cases/{caseFile}/outside";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Root, (CaseFileId caseFile, Standing standing, OutsideEndpoints self, CancellationToken cancellation) =>
            self.ListAsync(caseFile, standing, cancellation)).Requires(SharingPermissions.Record);
        app.MapGet($"{Root}/new/{{row}}", (CaseFileId caseFile, string row, Standing standing, OutsideEndpoints self, CancellationToken cancellation) =>
            self.FormAsync(caseFile, row, standing, null, [], cancellation)).Requires(SharingPermissions.Record);
        app.MapPost($"{Root}/new/{{row}}", (CaseFileId caseFile, string row, [FromForm] OutsideForm form, Standing standing, OutsideEndpoints self, CancellationToken cancellation) =>
            self.RecordAsync(caseFile, row, form, standing, cancellation)).Requires(SharingPermissions.Record);
        app.MapGet($"{Root}/{{outside}}", (CaseFileId caseFile, OutsideSharingId outside, Standing standing, OutsideEndpoints self, CancellationToken cancellation) =>
            self.ShowAsync(caseFile, outside, new OutsideReportForm(), standing, [], cancellation)).Requires(SharingPermissions.Record);
        app.MapPost($"{Root}/{{outside}}/report", (CaseFileId caseFile, OutsideSharingId outside, [FromForm] OutsideReportForm form, Standing standing, OutsideEndpoints self, CancellationToken cancellation) =>
            self.ReportAsync(caseFile, outside, form, standing, cancellation)).Requires(SharingPermissions.Record);
    }

    private static string Address(Standing standing, CaseFileId caseFile, OutsideSharingId id) => $"{ListCases.Address(standing.BodyCode, caseFile)}/outside/{id}";

    private async Task<IResult> ListAsync(CaseFileId caseFile, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        return prepared.IsDone
            ? await pages.ShowAsync<OutsideListPage>(OutsideTexts.Title, await views.ListAsync(prepared.Value, standing, cancellation))
            : await pages.RefuseAsync(prepared.Refusals);
    }

    private async Task<IResult> FormAsync(CaseFileId caseFile, string code, Standing standing, OutsideForm? form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        if (rows.Of(code) is not { } row) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var view = await views.FormAsync(prepared.Value, row, form ?? views.Fresh(), standing, refusals, cancellation);
        return await pages.DrawAsync<OutsideFormPage>(OutsideTexts.Title, view, refusals);
    }

    private async Task<IResult> RecordAsync(CaseFileId caseFile, string code, OutsideForm form, Standing standing, CancellationToken cancellation)
    {
        if (rows.Of(code) is not { } row) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var recorded = await record.HandleAsync(caseFile, row, form, standing, member, cancellation);
        return recorded.IsDone
            ? pages.GoTo(Address(standing, caseFile, recorded.Value), form.Decision is "give" ? OutsideTexts.Recorded : OutsideTexts.RecordedNot)
            : await FormAsync(caseFile, code, standing, form, recorded.Refusals, cancellation);
    }

    private async Task<IResult> ShowAsync(
        CaseFileId caseFile, OutsideSharingId id, OutsideReportForm form, Standing standing, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        if (await views.ViewAsync(prepared.Value, id, form, standing, refusals, cancellation) is not { } view) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        return await pages.DrawAsync<OutsidePage>(OutsideTexts.Title, view, refusals);
    }

    private async Task<IResult> ReportAsync(CaseFileId caseFile, OutsideSharingId id, OutsideReportForm form, Standing standing, CancellationToken cancellation)
    {
        var reported = await report.HandleAsync(caseFile, id, form, standing, member, cancellation);
        return reported.IsDone
            ? pages.GoTo(Address(standing, caseFile, id), OutsideTexts.ReportKept)
            : await ShowAsync(caseFile, id, form, standing, reported.Refusals, cancellation);
    }
}
