using ConsoleSupport.Meetings.Client.Disclosures;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Disclosures.Requests;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Reading;

/// <summary>For 担当: who asks for the data of this case, and that it was confirmed.</summary>
internal sealed class CaseRequestEndpoints(MeetingsDb db, CaseDoor door, CaseVault vault, LocationMasks masks, ConfirmRequest confirm, Pages pages, CurrentMember member)
{
    private const string Root = "/bodies/{body}/cases/{caseFile}/own-requests";

    private static readonly Permission MayConfirm = new("disclosures.confirm", () => DisclosuresTexts.PermitConfirm, RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(Root, (CaseFileId caseFile, Standing standing, CaseRequestEndpoints self, CancellationToken cancellation) =>
            self.ShowAsync(caseFile, standing, null, new ConfirmRequestForm(), [], cancellation)).Requires(MayConfirm);
        app.MapPost($"{Root}/{{ownRequest}}/confirm", (CaseFileId caseFile, OwnRequestId ownRequest, [FromForm] ConfirmRequestForm form, Standing standing, CaseRequestEndpoints self, CancellationToken cancellation) =>
            self.ConfirmAsync(caseFile, ownRequest, form, standing, cancellation)).Requires(MayConfirm);
    }

    private async Task<IResult> ConfirmAsync(CaseFileId caseFile, OwnRequestId id, ConfirmRequestForm form, Standing standing, CancellationToken cancellation)
    {
        var confirmed = await confirm.HandleAsync(caseFile, id, form, standing, cancellation);
        return confirmed.IsDone
            ? pages.GoTo($"{ListCases.Address(standing.BodyCode, caseFile)}/own-requests", DisclosuresTexts.Confirmed)
            : await ShowAsync(caseFile, standing, id, form, confirmed.Refusals, cancellation);
    }

    private async Task<IResult> ShowAsync(CaseFileId caseFile, Standing standing, OwnRequestId? failed, ConfirmRequestForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        var grant = prepared.Value.Grant;
        var requests = await db.Set<OwnRequest>().AsNoTracking().Where(request => request.CaseFile == caseFile).OrderByDescending(request => request.RegisteredAt).ToListAsync(cancellation);
        var lines = new List<CaseRequestLine>();
        foreach (var request in requests)
        {
            var requester = await vault.OpenAsync(grant, [], new CaseText(OwnRequest.RequesterColumn, request.Id.Value, request.SealedRequester), cancellation);
            var how = request.SealedConfirmation is { } box ? await vault.OpenAsync(grant, [], new CaseText(OwnRequest.ConfirmationColumn, request.Id.Value, box), cancellation) : null;
            lines.Add(new CaseRequestLine(request.Id.ToString(), request.Reference, request.ReceivedOn, request.State, requester, how, request.Version));
        }

        var view = new CaseRequestsView(prepared.Value.File.Label, ListCases.Address(standing.BodyCode, caseFile), lines, failed?.ToString(), form, refusals.AsProblems())
        {
            Places = await masks.ChoicesAsync(caseFile, cancellation),
        };
        return await pages.DrawAsync<CaseRequestsPage>(DisclosuresTexts.CaseTitle, view, refusals);
    }
}
