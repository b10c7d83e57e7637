using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Disclosures.Ledger;

/// <summary>Enters what a grant opened: once per person, fact, place and basis (choice 25). Preparation is audited, not entered (choice 3).</summary>
internal sealed class DisclosureLedger(ILedgerTable table, TimeProvider clock)
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
            var row = new Disclosure { Account = grant.Person, Fact = fact, CaseFile = grant.CaseFile, Place = place, Basis = basis.Kind, BasisId = basis.Id, At = now };
            await table.AddAsync(row, cancellation);
        }
    }

    /// <summary>Given outside a meeting, to somebody without an account: once per record and fact.</summary>
    /// <param name="place">The record of giving.</param>
    public void EnterOutside(Guid place, CaseFileId caseFile, FactId fact, AgencyId? agency, BasisRef basis, DateTimeOffset at) => table.Add(new OutsideDisclosure
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
