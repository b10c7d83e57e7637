using System.Globalization;
using System.Text.Json;
using ConsoleSupport.Meetings.Client.Sharing;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>The page of one consent: what it covers, what was taken out of it, and who was given something on it.</summary>
internal sealed class ConsentPages(MeetingsDb db, CaseDoor door, CaseVault vault, ConsentPeople people, AccountNames names, Pages pages, CurrentMember member)
{
    public async Task<IResult> ShowAsync(CaseFileId caseFile, ConsentId id, Standing standing, TakeOutForm form, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, member.Id, cancellation);
        if (!prepared.IsDone) return await pages.RefuseAsync(prepared.Refusals);
        if (await db.Set<Consent>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.CaseFile == caseFile, cancellation) is not { } consent) return await pages.RefuseAsync(WebRefusals.NotAvailable);
        var facts = await db.Set<ConsentFact>().AsNoTracking().Where(named => named.Consent == id)
            .Join(db.Set<Fact>(), named => named.Fact, fact => fact.Id, (named, fact) => new { fact.Id, fact.Number, named.WithdrawnAt }).OrderBy(fact => fact.Number).ToListAsync(cancellation);
        var agencies = await db.Set<ConsentAgency>().AsNoTracking().Where(named => named.Consent == id)
            .Join(db.Set<Agency>(), named => named.Agency, agency => agency.Id, (named, agency) => new { agency.Id, agency.Name, agency.NameKana, named.IsExcluded, named.WithdrawnAt }).OrderBy(agency => agency.NameKana).ToListAsync(cancellation);
        var text = await vault.OpenAsync(prepared.Value.Grant, [.. facts.Select(fact => fact.Id)], new CaseText(ConsentDetails.Column, id.Value, consent.SealedDetails), cancellation);
        var details = JsonSerializer.Deserialize<ConsentDetails>(text)!;
        var (factsIn, agenciesIn) = (facts.Where(fact => fact.WithdrawnAt is null).ToList(), agencies.Where(agency => !agency.IsExcluded && agency.WithdrawnAt is null).ToList());
        form.Version = consent.Version.ToString(CultureInfo.InvariantCulture);
        var view = new ConsentView(
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
            [.. factsIn.Select(fact => fact.Number)],
            [.. agenciesIn.Select(agency => agency.Name)],
            [.. agencies.Where(agency => agency.IsExcluded).Select(agency => agency.Name)],
            consent.WithdrawnAt,
            consent.Version)
        {
            Persons = [.. (await people.OfAsync(prepared.Value.Grant, cancellation)).Where(person => person.Consent == id).Select(person => OutsideTexts.PersonOf(person.Name, person.Relation))],
            AgencyPicks = [.. agenciesIn.Select(agency => new Pick(agency.Id.ToString(), agency.Name))],
            FactPicks = [.. factsIn.Select(fact => new Pick(fact.Id.ToString(), CasesTexts.FactNumber(fact.Number)))],
            TakenOut = [.. agencies.Where(agency => agency.WithdrawnAt is not null).Select(agency => (agency.Name, agency.WithdrawnAt!.Value)),
                .. facts.Where(fact => fact.WithdrawnAt is not null).Select(fact => (CasesTexts.FactNumber(fact.Number), fact.WithdrawnAt!.Value))],
            Received = await ReceivedAsync(id, cancellation),
            Part = form,
            Problems = refusals.AsProblems(),
        };
        return refusals.Count == 0
            ? await pages.ShowAsync<ConsentPage>(SharingPageTexts.ConsentTitle, view)
            : await pages.RedrawAsync<ConsentPage>(SharingPageTexts.ConsentTitle, view, refusals);
    }

    private async Task<IReadOnlyList<string>> ReceivedAsync(ConsentId id, CancellationToken cancellation)
    {
        var people = await db.Set<Disclosure>().AsNoTracking().Where(one => one.Basis == BasisKind.Consent && one.BasisId == id.Value).Select(one => one.Account).Distinct().ToListAsync(cancellation);
        var known = await names.OfAsync(people, cancellation);
        return [.. people.Select(person => known[person]).OrderBy(name => name.Kana, StringComparer.Ordinal).Select(name => name.Name)];
    }
}
