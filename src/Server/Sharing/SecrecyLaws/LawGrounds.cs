using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;

/// <summary>Which facts stand under a special secrecy law, and which bases cite a ground of it (D15).</summary>
internal sealed class LawGrounds(MeetingsDb db, CaseVault vault, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public const int Longest = 400;

    public async Task<IReadOnlyDictionary<FactId, SecrecyLaw>> LawsAsync(CaseFileId caseFile, CancellationToken cancellation) =>
        await db.Set<Fact>().Where(fact => fact.CaseFile == caseFile && fact.Law != null).ToDictionaryAsync(fact => fact.Id, fact => fact.Law!.Value, cancellation);

    /// <summary>Facts of the case that only these bases may give: everything under a law, with the ids of what cites a ground for it.</summary>
    public async Task<LawGate> GateAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        var laws = await LawsAsync(caseFile, cancellation);
        if (laws.Count == 0) return LawGate.Open;
        var cited = await db.Set<LawGround>().Where(ground => ground.CaseFile == caseFile).Select(ground => new { ground.Fact, ground.NamedBy }).ToListAsync(cancellation);
        return new LawGate(laws.Keys.ToHashSet(), cited.Select(one => (one.Fact, one.NamedBy)).ToHashSet());
    }

    /// <summary>Tells of every named fact under a law for which no ground was typed, at its own field.</summary>
    public async Task CheckAsync(Read read, CaseFileId caseFile, IEnumerable<FactId> named, Dictionary<string, string>? given, CancellationToken cancellation)
    {
        var laws = await LawsAsync(caseFile, cancellation);
        foreach (var fact in named.Where(laws.ContainsKey))
        {
            var field = $"LawGrounds[{fact}]";
            var ground = read.Optional(given?.GetValueOrDefault(fact.ToString()), field, Longest);
            foreach (var refusal in SharingUnderSecrecyLaw.Decide(laws[fact], ground).Refusals) read.Refuse(refusal.At(field));
        }
    }

    /// <summary>Keeps what was cited for facts under a law; what the same basis cited before is replaced.</summary>
    public async Task CiteAsync(CaseFileId caseFile, Guid namedBy, IEnumerable<FactId> named, Dictionary<string, string>? given, CancellationToken cancellation)
    {
        await db.Set<LawGround>().Where(ground => ground.CaseFile == caseFile && ground.NamedBy == namedBy).ExecuteDeleteAsync(cancellation);
        var laws = await LawsAsync(caseFile, cancellation);
        foreach (var fact in named.Where(laws.ContainsKey))
        {
            var ground = given?.GetValueOrDefault(fact.ToString())?.Trim();
            if (!SharingUnderSecrecyLaw.Decide(laws[fact], ground).IsDone) continue;
            var id = Guid.CreateVersion7();
            db.Add(new LawGround
            {
                Id = id,
                Fact = fact,
                NamedBy = namedBy,
                CaseFile = caseFile,
                SealedGround = await vault.SealAsync(caseFile, LawGround.Column, id, ground!, cancellation),
                CitedBy = member.Id,
                CitedAt = clock.GetUtcNow(),
            });
            trail.Record("sharing.law-cited", AuditChain.Of(caseFile), new AuditObject("fact", fact.Value), $"D15,{namedBy:N}");
        }
    }

    /// <summary>What this basis cites, for those who prepare the case.</summary>
    public async Task<IReadOnlyList<LawGroundLine>> OfAsync(Grant grant, Guid namedBy, CancellationToken cancellation)
    {
        var cited = await db.Set<LawGround>().AsNoTracking().Where(ground => ground.CaseFile == grant.CaseFile && ground.NamedBy == namedBy)
            .Join(db.Set<Fact>(), ground => ground.Fact, fact => fact.Id, (ground, fact) => new { Ground = ground, fact.Number, fact.Law }).OrderBy(one => one.Number).ToListAsync(cancellation);
        var lines = new List<LawGroundLine>();
        foreach (var one in cited.Where(one => one.Law is not null && grant.Opens([one.Ground.Fact])))
            lines.Add(new LawGroundLine(one.Number, one.Law!.Value, await vault.OpenAsync(grant, [one.Ground.Fact], new CaseText(LawGround.Column, one.Ground.Id, one.Ground.SealedGround), cancellation)));
        return lines;
    }
}
