using System.Text.Json;
using ConsoleSupport.Meetings.Client.Sharing;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
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
    MeetingsDb db, CaseDoor door, FactReader reader, CaseVault vault, ConsentPeople people, Rosters rosters, AccountNames names, RecordConsent record, WithdrawConsent withdraw, Pages pages, CurrentMember member)
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
        return refusals.Count == 0
            ? await pages.ShowAsync<ConsentFormPage>(SharingPageTexts.ConsentTitle, view)
            : await pages.RedrawAsync<ConsentFormPage>(SharingPageTexts.ConsentTitle, view, refusals);
    }

    private async Task<IResult> ShowAsync(CaseFileId caseFile, ConsentId id, Standing standing, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        if (await db.Set<Consent>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } consent) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var facts = await db.Set<ConsentFact>().AsNoTracking().Where(named => named.Consent == id).Join(db.Set<Fact>(), named => named.Fact, fact => fact.Id, (_, fact) => fact).ToListAsync(cancellation);
        var agencies = await db.Set<ConsentAgency>().AsNoTracking().Where(named => named.Consent == id).Join(db.Set<Agency>(), named => named.Agency, agency => agency.Id, (named, agency) => new { agency.Name, named.IsExcluded }).ToListAsync(cancellation);
        var text = await vault.OpenAsync(prepared.Value.Grant, [.. facts.Select(fact => fact.Id)], new CaseText(ConsentDetails.Column, id.Value, consent.SealedDetails), cancellation);
        var details = JsonSerializer.Deserialize<ConsentDetails>(text)!;
        return await pages.ShowAsync<ConsentPage>(SharingPageTexts.ConsentTitle, new ConsentView(
            prepared.Value.File.Label,
            ListCases.Address(standing.BodyCode, caseFile),
            id.ToString(),
            consent.GivenOn,
            consent.ValidUntil,
            consent.Way,
            (await names.OfAsync(consent.ExplainedBy, cancellation)).Name,
            consent.RulesVersion,
            consent.AgencyListVersion,
            details.Purpose,
            details.NameEntry,
            details.Note,
            [.. facts.Select(fact => fact.Number).Order()],
            [.. agencies.Where(agency => !agency.IsExcluded).Select(agency => agency.Name)],
            [.. agencies.Where(agency => agency.IsExcluded).Select(agency => agency.Name)],
            consent.WithdrawnAt,
            consent.Version)
        {
            Persons = [.. (await people.OfAsync(prepared.Value.Grant, cancellation)).Where(person => person.Consent == id).Select(person => OutsideTexts.PersonOf(person.Name, person.Relation))],
        });
    }

    private async Task<IResult> WithdrawAsync(CaseFileId caseFile, ConsentId id, WithdrawConsentForm form, Standing standing, CancellationToken cancellation)
    {
        var withdrawn = await withdraw.HandleAsync(caseFile, id, form, standing, member, cancellation);
        return withdrawn.IsDone
            ? pages.GoTo($"{ListCases.Address(standing.BodyCode, caseFile)}/consents/{id}", SharingPageTexts.ConsentWithdrawnNotice)
            : await pages.RefuseAsync(withdrawn.Refusals);
    }
}
