using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>The scopes of a case's consents, as the rule reads them. Holds no words of the person.</summary>
internal sealed class Consents(MeetingsDb db)
{
    public async Task<IReadOnlyCollection<ConsentScope>> OfAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        var consents = await db.Set<Consent>().AsNoTracking().Where(consent => consent.CaseFile == caseFile).ToListAsync(cancellation);
        if (consents.Count == 0) return [];
        var ids = consents.Select(consent => consent.Id).ToList();
        var facts = (await db.Set<ConsentFact>().AsNoTracking().Where(named => ids.Contains(named.Consent)).ToListAsync(cancellation)).ToLookup(named => named.Consent);
        var agencies = (await db.Set<ConsentAgency>().AsNoTracking().Where(named => ids.Contains(named.Consent)).ToListAsync(cancellation)).ToLookup(named => named.Consent);
        var persons = (await db.Set<ConsentPerson>().AsNoTracking().Where(named => ids.Contains(named.Consent)).Select(named => new { named.Consent, named.Id, named.IsExcluded }).ToListAsync(cancellation)).ToLookup(named => named.Consent);
        var ticks = (await db.Set<ConsentTick>().AsNoTracking().Where(tick => ids.Contains(tick.Consent)).ToListAsync(cancellation)).ToLookup(tick => tick.Consent);
        var notTo = (await db.Set<ConsentExclusion>().AsNoTracking().Where(no => ids.Contains(no.Consent)).ToListAsync(cancellation)).ToLookup(no => no.Consent, no => no.Account);
        var kinds = await db.Set<Fact>().Where(fact => fact.CaseFile == caseFile).Select(fact => new { fact.Id, fact.IsSensitive, fact.IsThirdParty }).ToDictionaryAsync(fact => fact.Id, cancellation);
        return
        [
            .. consents.Select(consent => new ConsentScope(
                consent.Id,
                consent.GivenOn,
                consent.ValidUntil,
                consent.WithdrawnAt is not null,
                facts[consent.Id].Where(named => named.WithdrawnAt is null && IsTheirs(consent, named.Fact)).Select(named => named.Fact).ToHashSet(),
                agencies[consent.Id].Where(named => !named.IsExcluded && named.WithdrawnAt is null).Select(named => named.Agency).ToHashSet())
            {
                RecordedAt = consent.RecordedAt,
                Excluded = agencies[consent.Id].Where(named => named.IsExcluded || named.WithdrawnAt is not null).ToDictionary(named => named.Agency, named => named.WithdrawnAt ?? consent.RecordedAt),
                Withheld = facts[consent.Id].Where(named => named.WithdrawnAt is not null).ToDictionary(named => named.Fact, named => named.WithdrawnAt!.Value),
                Persons = persons[consent.Id].Where(named => !named.IsExcluded).Select(named => named.Id).ToHashSet(),
                NotTheirs = facts[consent.Id].Where(named => !IsTheirs(consent, named.Fact)).Select(named => named.Fact).ToHashSet(),
                Ticked = facts[consent.Id].Where(named => kinds[named.Fact].IsSensitive)
                    .ToDictionary(named => named.Fact, named => (IReadOnlySet<Guid>)ticks[consent.Id].Where(tick => tick.Fact == named.Fact).Select(tick => tick.Recipient).ToHashSet()),
                ExcludedPeople = notTo[consent.Id].ToDictionary(person => person, _ => consent.RecordedAt),
                ExcludedPersons = persons[consent.Id].Where(named => named.IsExcluded).ToDictionary(named => named.Id, _ => consent.RecordedAt),
            }),
        ];

        bool IsTheirs(Consent consent, FactId fact) => kinds[fact].IsThirdParty == consent.Giver is ConsentGiver.ThirdParty;
    }
}
