using System.Text;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Cases.Vault;

/// <summary>A sealed text that hangs on a case: where it stands, and the facts whose audience it shares (choice 4).</summary>
/// <param name="Column">Table and column, such as <c>item_notes.text</c>.</param>
internal readonly record struct CaseText(string Column, Guid Row, byte[] Box);

/// <summary>The only way to case text. Writing needs no grant; reading takes one, and writes ledger and trail in the transaction of the act.</summary>
internal sealed class CaseVault(CaseKeys keys, DisclosureLedger ledger, AuditTrail trail)
{
    private readonly HashSet<(AccountId, CaseFileId, AgendaItemId?)> _noted = [];

    public async Task<byte[]> SealAsync(CaseFileId caseFile, string column, Guid row, string text, CancellationToken cancellation) =>
        Sealing.Seal(await keys.OfAsync(caseFile, cancellation), Encoding.UTF8.GetBytes(text), PlaceOf(caseFile, column, row));

    /// <summary>Opens one fact that the grant names.</summary>
    public Task<string> OpenAsync(Grant grant, Fact fact, CancellationToken cancellation)
    {
        if (fact.CaseFile != grant.CaseFile || !grant.Opens([fact.Id])) throw new InvalidOperationException("The grant does not name this fact.");
        return OpenAsync(grant, [fact.Id], new CaseText(FactColumn, fact.Id.Value, fact.SealedText), cancellation);
    }

    /// <summary>Opens a text that carries the audience of these facts: the grant must name them all.</summary>
    public async Task<string> OpenAsync(Grant grant, IReadOnlyCollection<FactId> carried, CaseText text, CancellationToken cancellation)
    {
        if (!grant.Opens(carried)) throw new InvalidOperationException("The grant does not name all facts this text carries.");
        var plain = Sealing.Open(await keys.OfAsync(grant.CaseFile, cancellation), text.Box, PlaceOf(grant.CaseFile, text.Column, text.Row));
        await ledger.EnterAsync(grant, carried, cancellation);
        if (_noted.Add((grant.Person, grant.CaseFile, grant.Place)))
        {
            trail.Record(
                "cases.read",
                AuditChain.Of(grant.CaseFile),
                grant.Place is { } item ? new AuditObject("item", item.Value) : new AuditObject("case", grant.CaseFile.Value),
                grant.Row.Name);
        }

        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>Column under which facts are sealed.</summary>
    public const string FactColumn = "facts.text";

    private static byte[] PlaceOf(CaseFileId caseFile, string column, Guid row) => new Place(column, row, caseFile.Value).ToAssociatedData();
}
