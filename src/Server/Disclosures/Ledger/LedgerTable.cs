using ConsoleSupport.Meetings.Server.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Disclosures.Ledger;

/// <summary>Where the ledger writes what it decided to enter.</summary>
internal interface ILedgerTable
{
    /// <summary>In the transaction of the act. A row that is there already stays as it is.</summary>
    Task AddAsync(Disclosure row, CancellationToken cancellation);

    void Add(OutsideDisclosure row);
}

/// <summary>The tables of the database, to which the role of the server can only add.</summary>
internal sealed class LedgerTable(MeetingsDb db) : ILedgerTable
{
    /// <remarks>Two open screens may enter the same row at the same time; the second finds it done.</remarks>
    public async Task AddAsync(Disclosure row, CancellationToken cancellation) => await db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO disclosures ("Account", "Fact", "CaseFile", "Place", "Basis", "BasisId", "At")
        VALUES ({row.Account.Value}, {row.Fact.Value}, {row.CaseFile.Value}, {row.Place.Value}, {row.Basis.ToString()}, {row.BasisId}, {row.At.ToUniversalTime()})
        ON CONFLICT DO NOTHING
        """,
        cancellation);

    public void Add(OutsideDisclosure row) => db.Add(row);
}
