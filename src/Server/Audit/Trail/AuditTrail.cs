using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Audit.Trail;

/// <summary>The chain an entry belongs to: one per live session, one per case file, one for the rest (choice 25).</summary>
internal readonly record struct AuditChain(string Name)
{
    public static AuditChain Rest => new("rest");

    public static AuditChain Of(CaseFileId caseFile) => new($"case:{caseFile}");

    public static AuditChain Of(SessionId session) => new($"session:{session}");
}

/// <summary>What an act was about: the kind of thing and its id, never its words.</summary>
internal readonly record struct AuditObject(string Type, Guid Id)
{
    public static AuditObject None => new("none", Guid.Empty);
}

/// <summary>What happened, before it has its number and its hash.</summary>
/// <param name="Rule">The rule, basis or refusal codes it went by.</param>
internal readonly record struct AuditNote(AuditChain Chain, string Act, AuditObject Object, bool Allowed, string? Rule);

/// <summary>Notes what the current act does and reads, and writes it last before the commit. If it cannot be written, the act does not happen (T9).</summary>
internal sealed class AuditTrail(MeetingsDb db, DatabaseLocks locks, CurrentMember member, TimeProvider clock) : IBeforeCommit
{
    private readonly SortedSet<string> _hiddenReasons = new(StringComparer.Ordinal);
    private readonly List<AuditNote> _notes = [];

    /// <summary>What this act will have left in the trail when it ends.</summary>
    public IReadOnlyList<AuditNote> Notes => _notes;

    /// <param name="act">Stable code, <c>slice.what-happened</c>.</param>
    /// <param name="rule">The rule, basis or refusal codes it went by.</param>
    public void Record(string act, AuditChain chain, AuditObject on, string? rule = null) => _notes.Add(new AuditNote(chain, act, on, true, rule));

    public void RecordRefused(string act, AuditChain chain, AuditObject on, string codes) => _notes.Add(new AuditNote(chain, act, on, false, codes));

    /// <summary>Conditions that made something not available: recorded with the refusal, never told to the person (R42).</summary>
    public IReadOnlyCollection<string> HiddenReasons => _hiddenReasons;

    /// <summary>Notes why the gate keeps something hidden, for the case that the request ends in a refusal.</summary>
    public void Hide(IEnumerable<string> conditions) => _hiddenReasons.UnionWith(conditions);

    /// <inheritdoc/>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        if (_notes.Count == 0) return;
        var actor = member.IsKnown ? member.Id : (AccountId?)null;
        var now = AuditEntry.Cut(clock.GetUtcNow());

        // Chains are locked in the order of their names, so that two acts never wait for each other.
        foreach (var chain in _notes.GroupBy(note => note.Chain.Name).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            await locks.TakeAsync("audit:" + chain.Key, cancellation);
            var head = await db.Set<AuditEntry>().AsNoTracking()
                .Where(entry => entry.Chain == chain.Key)
                .OrderByDescending(entry => entry.Number)
                .Select(entry => new { entry.Number, entry.Hash })
                .FirstOrDefaultAsync(cancellation);
            var (number, previous) = (head?.Number ?? 0, head?.Hash ?? []);
            foreach (var note in chain)
            {
                var entry = Link(chain.Key, ++number, now, actor, note.Act, note.Object, note.Allowed, note.Rule, previous);
                db.Add(entry);
                previous = entry.Hash;
            }
        }

        _notes.Clear();
        await db.SaveChangesAsync(cancellation);
    }

    /// <inheritdoc/>
    public void Forget() => _notes.Clear();

    private static AuditEntry Link(
        string chain, long number, DateTimeOffset at, AccountId? actor, string act, AuditObject on, bool allowed, string? rule, byte[] previous)
    {
        AuditEntry Make(byte[] hash) => new()
        {
            Chain = chain,
            Number = number,
            At = at,
            Actor = actor,
            Act = act,
            ObjectType = on.Type,
            ObjectId = on.Id,
            Allowed = allowed,
            Rule = rule?.Length > AuditEntry.LongestRule ? rule[..AuditEntry.LongestRule] : rule,
            Previous = previous,
            Hash = hash,
        };

        return Make(Make([]).ExpectedHash());
    }
}
