using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
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
        var persons = (await db.Set<ConsentPerson>().AsNoTracking().Where(named => ids.Contains(named.Consent)).Select(named => new { named.Consent, named.Id }).ToListAsync(cancellation)).ToLookup(named => named.Consent, named => named.Id);
        return
        [
            .. consents.Select(consent => new ConsentScope(
                consent.Id,
                consent.GivenOn,
                consent.ValidUntil,
                consent.WithdrawnAt is not null,
                facts[consent.Id].Where(named => named.WithdrawnAt is null).Select(named => named.Fact).ToHashSet(),
                agencies[consent.Id].Where(named => !named.IsExcluded && named.WithdrawnAt is null).Select(named => named.Agency).ToHashSet())
            {
                RecordedAt = consent.RecordedAt,
                Excluded = agencies[consent.Id].Where(named => named.IsExcluded || named.WithdrawnAt is not null).ToDictionary(named => named.Agency, named => named.WithdrawnAt ?? consent.RecordedAt),
                Withheld = facts[consent.Id].Where(named => named.WithdrawnAt is not null).ToDictionary(named => named.Fact, named => named.WithdrawnAt!.Value),
                Persons = persons[consent.Id].ToHashSet(),
            }),
        ];
    }
}
