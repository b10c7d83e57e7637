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
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>The page of one consent: what it covers, what was taken out of it, and who was given something on it.</summary>
internal sealed class ConsentPages(MeetingsDb db, CaseDoor door, CaseVault vault, ConsentPeople people, LawGrounds laws, AccountNames names, Pages pages, CurrentMember member)
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
        NamedOutsider[] outsiders = [.. (await people.OfAsync(prepared.Value.Grant, cancellation)).Where(person => person.Consent == id)];
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
            Persons = [.. outsiders.Where(person => !person.IsExcluded).Select(person => OutsideTexts.PersonOf(person.Name, person.Relation))],
            ExcludedPeople = await ExcludedAsync(id, outsiders, cancellation),
            Giver = consent.Giver,
            Sensitive = await TickedAsync(id, outsiders, cancellation),
            AgencyPicks = [.. agenciesIn.Select(agency => new Pick(agency.Id.ToString(), agency.Name))],
            FactPicks = [.. factsIn.Select(fact => new Pick(fact.Id.ToString(), CasesTexts.FactNumber(fact.Number)))],
            TakenOut = [.. agencies.Where(agency => agency.WithdrawnAt is not null).Select(agency => (agency.Name, agency.WithdrawnAt!.Value)),
                .. facts.Where(fact => fact.WithdrawnAt is not null).Select(fact => (CasesTexts.FactNumber(fact.Number), fact.WithdrawnAt!.Value))],
            Received = await ReceivedAsync(id, cancellation),
            LawGrounds = await laws.OfAsync(prepared.Value.Grant, id.Value, cancellation),
            Part = form,
            Problems = refusals.AsProblems(),
        };
        return await pages.DrawAsync<ConsentPage>(SharingPageTexts.ConsentTitle, view, refusals);
    }

    private async Task<IReadOnlyList<string>> ExcludedAsync(ConsentId id, IReadOnlyCollection<NamedOutsider> outsiders, CancellationToken cancellation)
    {
        var members = await names.OfAsync(await db.Set<ConsentExclusion>().Where(no => no.Consent == id).Select(no => no.Account).ToListAsync(cancellation), cancellation);
        return [.. members.Values.OrderBy(name => name.Kana, StringComparer.Ordinal).Select(name => name.Name), .. outsiders.Where(person => person.IsExcluded).Select(person => OutsideTexts.PersonOf(person.Name, person.Relation))];
    }

    /// <summary>Sensitive facts with those they were ticked for (R60).</summary>
    private async Task<IReadOnlyList<string>> TickedAsync(ConsentId id, IReadOnlyCollection<NamedOutsider> outsiders, CancellationToken cancellation)
    {
        var ticks = await db.Set<ConsentTick>().AsNoTracking().Where(tick => tick.Consent == id)
            .Join(db.Set<Fact>(), tick => tick.Fact, fact => fact.Id, (tick, fact) => new { fact.Number, tick.Recipient }).ToListAsync(cancellation);
        AgencyId[] ids = [.. ticks.Select(tick => AgencyId.From(tick.Recipient)).Distinct()];
        var agencies = await db.Set<Agency>().AsNoTracking().Where(agency => ids.Contains(agency.Id)).ToDictionaryAsync(agency => agency.Id.Value, agency => agency.Name, cancellation);
        return [.. ticks.GroupBy(tick => tick.Number).OrderBy(group => group.Key).Select(group => SharingPageTexts.SensitiveLine(group.Key, string.Join("、", group.Select(tick =>
            agencies.GetValueOrDefault(tick.Recipient) ?? outsiders.FirstOrDefault(person => person.Id.Value == tick.Recipient)?.Name ?? "").Order(StringComparer.Ordinal))))];
    }

    private async Task<IReadOnlyList<string>> ReceivedAsync(ConsentId id, CancellationToken cancellation)
    {
        var people = await db.Set<Disclosure>().AsNoTracking().Where(one => one.Basis == BasisKind.Consent && one.BasisId == id.Value).Select(one => one.Account).Distinct().ToListAsync(cancellation);
        var known = await names.OfAsync(people, cancellation);
        return [.. people.Select(person => known[person]).OrderBy(name => name.Kana, StringComparer.Ordinal).Select(name => name.Name)];
    }
}
