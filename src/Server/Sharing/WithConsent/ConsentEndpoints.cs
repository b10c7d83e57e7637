using ConsoleSupport.Meetings.Client.Sharing;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>The form and the page of a consent.</summary>
internal sealed class ConsentEndpoints(
    MeetingsDb db, CaseDoor door, FactReader reader, Rosters rosters, AccountNames names, RecordConsent record, WithdrawConsent withdraw, TakeOutOfConsent takeOut, ConsentPages shown, Pages pages, CurrentMember member)
{
    private const string Root = "/bodies/{body}/cases/{caseFile}/consents";

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet($"{Root}/new", (CaseFileId caseFile, Standing standing, ConsentEndpoints self, CancellationToken cancellation) =>
            self.FormAsync(caseFile, standing, new ConsentForm { Way = nameof(ConsentWay.OwnNameEntry) }, [], cancellation)).Requires(SharingPermissions.Record);
        app.MapPost($"{Root}/new", (CaseFileId caseFile, [FromForm] ConsentForm form, Standing standing, ConsentEndpoints self, CancellationToken cancellation) =>
            self.RecordAsync(caseFile, standing, form, cancellation)).Requires(SharingPermissions.Record);
        app.MapGet($"{Root}/{{consent}}", (CaseFileId caseFile, ConsentId consent, Standing standing, ConsentEndpoints self, CancellationToken cancellation) =>
            self.ShowAsync(caseFile, consent, standing, cancellation)).Requires(SharingPermissions.Record);
        app.MapPost($"{Root}/{{consent}}/withdraw", (CaseFileId caseFile, ConsentId consent, [FromForm] WithdrawConsentForm form, Standing standing, ConsentEndpoints self, CancellationToken cancellation) =>
            self.WithdrawAsync(caseFile, consent, form, standing, cancellation)).Requires(SharingPermissions.Record);
        app.MapPost($"{Root}/{{consent}}/take-out", (CaseFileId caseFile, ConsentId consent, [FromForm] TakeOutForm form, Standing standing, ConsentEndpoints self, CancellationToken cancellation) =>
            self.TakeOutAsync(caseFile, consent, form, standing, cancellation)).Requires(SharingPermissions.Record);
    }

    private async Task<IResult> RecordAsync(CaseFileId caseFile, Standing standing, ConsentForm form, CancellationToken cancellation)
    {
        var recorded = await record.HandleAsync(caseFile, form, standing, member, cancellation);
        return recorded.IsDone
            ? pages.GoTo($"{ListCases.Address(standing.BodyCode, caseFile)}/consents/{recorded.Value}", SharingPageTexts.ConsentRecorded)
            : await FormAsync(caseFile, standing, form, recorded.Refusals, cancellation);
    }

    private async Task<IResult> FormAsync(CaseFileId caseFile, Standing standing, ConsentForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        var facts = await reader.OpenAsync(prepared.Value.Grant, cancellation);
        var agencies = await db.Set<Agency>().AsNoTracking().Where(agency => agency.IsActive).OrderBy(agency => agency.NameKana).ToListAsync(cancellation);
        var roster = await rosters.OfAsync(standing.Body, cancellation);
        var known = await names.OfAsync(roster.Select(person => person.Account), cancellation);
        form.ExplainedBy ??= member.Id.ToString();
        var view = new ConsentFormView(
            prepared.Value.File.Label,
            ListCases.Address(standing.BodyCode, caseFile),
            [.. facts.Where(fact => fact.CorrectedBy is null)],
            [.. agencies.Select(agency => new Pick(agency.Id.ToString(), agency.Name))],
            [.. roster.Select(person => new Pick(person.Account.ToString(), known[person.Account].Name, $"{person.AgencyName} {person.Post}"))],
            form,
            refusals.AsProblems());
        return await pages.DrawAsync<ConsentFormPage>(SharingPageTexts.ConsentTitle, view, refusals);
    }

    private Task<IResult> ShowAsync(CaseFileId caseFile, ConsentId id, Standing standing, CancellationToken cancellation) =>
        shown.ShowAsync(caseFile, id, standing, new TakeOutForm(), [], cancellation);

    private async Task<IResult> WithdrawAsync(CaseFileId caseFile, ConsentId id, WithdrawConsentForm form, Standing standing, CancellationToken cancellation)
    {
        var withdrawn = await withdraw.HandleAsync(caseFile, id, form, standing, member, cancellation);
        return withdrawn.IsDone
            ? pages.GoTo($"{ListCases.Address(standing.BodyCode, caseFile)}/consents/{id}", SharingPageTexts.ConsentWithdrawnNotice)
            : await pages.RefuseAsync(withdrawn.Refusals);
    }

    private async Task<IResult> TakeOutAsync(CaseFileId caseFile, ConsentId id, TakeOutForm form, Standing standing, CancellationToken cancellation)
    {
        var taken = await takeOut.HandleAsync(caseFile, id, form, standing, member, cancellation);
        return taken.IsDone
            ? pages.GoTo($"{ListCases.Address(standing.BodyCode, caseFile)}/consents/{id}", SharingPageTexts.ConsentWithdrawnNotice)
            : await shown.ShowAsync(caseFile, id, standing, form, taken.Refusals, cancellation);
    }
}
