using ConsoleSupport.Meetings.Server.Disclosures.Ledger;

namespace ConsoleSupport.Meetings.UnitTests.Disclosures;

/// <summary>Keeps what the ledger entered, as often as it did.</summary>
internal sealed class LedgerInMemory : ILedgerTable
{
    public List<Disclosure> Rows { get; } = [];

    public List<OutsideDisclosure> Outside { get; } = [];

    public Task AddAsync(Disclosure row, CancellationToken cancellation)
    {
        Rows.Add(row);
        return Task.CompletedTask;
    }

    public void Add(OutsideDisclosure row) => Outside.Add(row);
}
