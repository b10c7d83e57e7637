using ConsoleSupport.Meetings.Server.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Audit.Trail;

/// <summary>What walking the whole trail found.</summary>
/// <param name="Fault">The first broken entry; null when no chain is broken.</param>
/// <param name="Rest">Head of the chain of everything that has no chain of its own; worth noting outside the database.</param>
internal sealed record TrailFindings(long Entries, int Chains, ChainFault? Fault, ChainHead? Rest)
{
    public bool IsWhole => Fault is null;
}

/// <summary>Streams every chain through the verifier.</summary>
internal sealed class TrailVerification(MeetingsDb db)
{
    /// <param name="noted">Heads somebody wrote down outside the database; each must still be there.</param>
    public async Task<TrailFindings> RunAsync(IReadOnlyCollection<ChainHead> noted, CancellationToken cancellation)
    {
        var verifier = new ChainVerifier();
        var open = noted.ToDictionary(head => (head.Chain, head.Number), head => head.Hash);
        ChainHead? rest = null;
        var entries = db.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Chain).ThenBy(entry => entry.Number).AsAsyncEnumerable();
        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            verifier.Take(entry);
            if (entry.Chain == AuditChain.Rest.Name) rest = verifier.Head;
            if (open.Count > 0 && open.TryGetValue((entry.Chain, entry.Number), out var hash) && entry.Hash.AsSpan().SequenceEqual(hash)) open.Remove((entry.Chain, entry.Number));
        }

        var lost = open.Keys.OrderBy(key => key.Chain, StringComparer.Ordinal).ThenBy(key => key.Number)
            .Select(key => new ChainFault(key.Chain, key.Number, ChainFaultKind.NotAsNoted)).FirstOrDefault();
        return new TrailFindings(verifier.Entries, verifier.Chains, verifier.FirstFault ?? lost, rest);
    }
}
