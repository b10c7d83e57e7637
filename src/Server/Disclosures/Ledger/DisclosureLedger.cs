using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Ledger;

/// <summary>Enters what a grant opened: once per person, fact, place and basis (choice 25). Preparation is audited, not entered (choice 3).</summary>
internal sealed class DisclosureLedger(MeetingsDb db, TimeProvider clock)
{
    private readonly HashSet<(AccountId, FactId, AgendaItemId, Guid)> _entered = [];

    public async Task EnterAsync(Grant grant, IReadOnlyCollection<FactId> facts, CancellationToken cancellation)
    {
        if (grant.Place is not { } place) return;
        var now = clock.GetUtcNow();
        foreach (var fact in facts)
        {
            var basis = grant.Cover[fact];
            if (basis.Kind is BasisKind.Preparation || !_entered.Add((grant.Person, fact, place, basis.Id))) continue;

            // Two open screens may enter the same row at the same time; the second finds it done.
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO disclosures ("Account", "Fact", "CaseFile", "Place", "Basis", "BasisId", "At")
                VALUES ({grant.Person.Value}, {fact.Value}, {grant.CaseFile.Value}, {place.Value}, {basis.Kind.ToString()}, {basis.Id}, {now.ToUniversalTime()})
                ON CONFLICT DO NOTHING
                """,
                cancellation);
        }
    }

    /// <summary>Given outside a meeting, to somebody without an account: once per record and fact.</summary>
    /// <param name="place">The record of giving.</param>
    public void EnterOutside(Guid place, CaseFileId caseFile, FactId fact, AgencyId? agency, BasisRef basis, DateTimeOffset at) => db.Add(new OutsideDisclosure
    {
        Place = place,
        Fact = fact,
        CaseFile = caseFile,
        Agency = agency,
        Basis = basis.Kind,
        BasisId = basis.Id,
        At = at,
    });
}
