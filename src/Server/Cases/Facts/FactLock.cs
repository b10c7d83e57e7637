using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Facts;

/// <summary>Fixes facts when a basis or an agenda item names them: from then on a correction is a new fact (choice 1).</summary>
internal sealed class FactLock(MeetingsDb db, TimeProvider clock)
{
    public async Task FixAsync(CaseFileId caseFile, IReadOnlyCollection<FactId> facts, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var open = await db.Set<Fact>().Where(fact => fact.CaseFile == caseFile && facts.Contains(fact.Id) && fact.FixedAt == null).ToListAsync(cancellation);
        foreach (var fact in open) fact.FixedAt = now;
    }

    /// <summary>Which of these are facts of this case and still stand; a basis or an item names no others.</summary>
    public async Task<IReadOnlySet<FactId>> StandingAsync(CaseFileId caseFile, IReadOnlyCollection<FactId> facts, CancellationToken cancellation) =>
        (await db.Set<Fact>().AsNoTracking().Where(fact => fact.CaseFile == caseFile && facts.Contains(fact.Id) && fact.CorrectedBy == null).Select(fact => fact.Id).ToListAsync(cancellation)).ToHashSet();
}
