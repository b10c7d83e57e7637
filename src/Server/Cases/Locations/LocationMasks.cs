using System.Linq.Expressions;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Locations;

/// <summary>What the 支援措置 flag of a case hides, and what was let out of it fact by fact (R139).</summary>
internal sealed class LocationMasks(MeetingsDb db, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public Task<bool> StandsAsync(CaseFileId caseFile, CancellationToken cancellation) =>
        db.Set<LocationFlag>().AnyAsync(flag => flag.CaseFile == caseFile && flag.LiftedAt == null, cancellation);

    /// <summary>Since when the flag stands, for those of these cases that bear one.</summary>
    public async Task<IReadOnlyDictionary<CaseFileId, DateTimeOffset>> StandingSinceAsync(IReadOnlyCollection<CaseFileId> cases, CancellationToken cancellation) =>
        await db.Set<LocationFlag>().Where(flag => cases.Contains(flag.CaseFile) && flag.LiftedAt == null).ToDictionaryAsync(flag => flag.CaseFile, flag => flag.SetAt, cancellation);

    public async Task<LocationMask> OfAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        // Two questions for every case, flagged or not, so that the time does not tell the flag (R42).
        var flags = db.Set<LocationFlag>().Where(flag => flag.CaseFile == caseFile && flag.LiftedAt == null);
        var masked = await db.Set<Fact>().Where(fact => fact.CaseFile == caseFile && flags.Any()).WhereTellsPlace().Select(fact => fact.Id).ToListAsync(cancellation);
        var ticks = await db.Set<LetOutLocation>().Where(tick => tick.CaseFile == caseFile && flags.Any()).Select(tick => new { tick.Fact, tick.NamedBy }).ToListAsync(cancellation);
        return new LocationMask(masked.ToHashSet(), ticks.Select(tick => new LocationTick(tick.Fact, tick.NamedBy)).ToHashSet());
    }

    /// <summary>What is hidden now, to be let out one by one.</summary>
    public async Task<IReadOnlyList<PlaceChoice>> ChoicesAsync(CaseFileId caseFile, CancellationToken cancellation) => await StandsAsync(caseFile, cancellation)
        ? [.. (await db.Set<Fact>().Where(fact => fact.CaseFile == caseFile).WhereTellsPlace().OrderBy(fact => fact.Number).Select(fact => new { fact.Id, fact.Number, fact.Category }).ToListAsync(cancellation))
            .Select(fact => new PlaceChoice(fact.Id.ToString(), fact.Number, fact.Category))]
        : [];

    /// <summary>Of the facts that something is about to name, the masked ones that were not confirmed a second time.</summary>
    /// <param name="confirmed">The second ticks of the form.</param>
    public async Task<IReadOnlyList<FactId>> UnconfirmedAsync(
        CaseFileId caseFile, IEnumerable<FactId> named, IReadOnlyCollection<string>? confirmed, CancellationToken cancellation)
    {
        var mask = await OfAsync(caseFile, cancellation);
        return [.. named.Where(fact => mask.Masked.Contains(fact) && confirmed?.Contains(fact.ToString()) is not true)];
    }

    /// <summary>Lets exactly these out for the consent, record or item; what it let out before and names no longer is taken back.</summary>
    public async Task LetOutAsync(CaseFileId caseFile, Guid namedBy, IReadOnlyCollection<FactId> confirmed, CancellationToken cancellation)
    {
        var mask = await OfAsync(caseFile, cancellation);
        var before = await db.Set<LetOutLocation>().Where(tick => tick.CaseFile == caseFile && tick.NamedBy == namedBy).ToListAsync(cancellation);
        foreach (var gone in before.Where(tick => !confirmed.Contains(tick.Fact)))
        {
            db.Remove(gone);
            trail.Record("cases.location-taken-back", AuditChain.Of(caseFile), new AuditObject("fact", gone.Fact.Value), "R139");
        }

        foreach (var fact in confirmed.Where(fact => mask.Masked.Contains(fact) && before.All(tick => tick.Fact != fact)))
        {
            db.Add(new LetOutLocation { Fact = fact, NamedBy = namedBy, CaseFile = caseFile, ConfirmedBy = member.Id, ConfirmedAt = clock.GetUtcNow() });
            trail.Record("cases.location-let-out", AuditChain.Of(caseFile), new AuditObject("fact", fact.Value), $"R139,{namedBy:N}");
        }
    }
}

internal static class PlaceFacts
{
    /// <summary>An address or a way to reach somebody always tells the place; of other facts the writer says so.</summary>
    private static readonly Expression<Func<Fact, bool>> Rule = fact => fact.MarkedAsPlace || fact.Category == FactCategory.Address || fact.Category == FactCategory.Contact;

    private static readonly Func<Fact, bool> InMemory = Rule.Compile();

    public static bool TellsPlace(Fact fact) => InMemory(fact);

    public static IQueryable<Fact> WhereTellsPlace(this IQueryable<Fact> facts) => facts.Where(Rule);
}
