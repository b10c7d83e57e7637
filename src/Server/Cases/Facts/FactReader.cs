using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Cases;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Facts;

/// <summary>Opens the facts a grant names, for whoever draws them: the case page, an item, the room. Each opening is audited and entered by the vault.</summary>
internal sealed class FactReader(MeetingsDb db, CaseVault vault, LocationMasks masks)
{
    public async Task<IReadOnlyList<FactView>> OpenAsync(Grant grant, CancellationToken cancellation)
    {
        var ids = grant.Cover.Keys.ToList();
        var facts = await db.Set<Fact>().AsNoTracking().Where(fact => fact.CaseFile == grant.CaseFile && ids.Contains(fact.Id)).OrderBy(fact => fact.Number).ToListAsync(cancellation);
        var sources = facts.Where(fact => fact.Source is not null).Select(fact => fact.Source!.Value).Distinct().ToList();
        var agencies = await db.Set<Agency>().AsNoTracking().Where(agency => sources.Contains(agency.Id)).ToDictionaryAsync(agency => agency.Id, agency => agency.Name, cancellation);
        var numbers = facts.ToDictionary(fact => fact.Id, fact => fact.Number);
        var mask = await masks.OfAsync(grant.CaseFile, cancellation);
        var views = new List<FactView>();
        foreach (var fact in facts)
        {
            views.Add(new FactView(
                fact.Id,
                fact.Number,
                fact.Category,
                await vault.OpenAsync(grant, fact, cancellation),
                fact.Mark,
                fact.Source is { } source ? agencies.GetValueOrDefault(source) : null,
                fact.IsSensitive,
                fact.IsThirdParty,
                fact.FixedAt is not null,
                fact.CorrectedBy is { } by && numbers.TryGetValue(by, out var number) ? number : null,
                grant.Cover[fact.Id].Kind)
            {
                Law = fact.Law,
                IsMasked = grant.Row == GateRow.Preparation && mask.Masked.Contains(fact.Id),
            });
        }

        return views;
    }

    /// <summary>Name and year of birth, as far as the grant names them: for declaring a conflict at check-in (choice 5).</summary>
    public async Task<MinimalIdentity> IdentityAsync(Grant grant, CancellationToken cancellation)
    {
        var ids = grant.Cover.Keys.ToList();
        var facts = await db.Set<Fact>().AsNoTracking()
            .Where(fact => fact.CaseFile == grant.CaseFile && ids.Contains(fact.Id) && fact.CorrectedBy == null && (fact.Category == FactCategory.Name || fact.Category == FactCategory.BirthDate))
            .OrderByDescending(fact => fact.Number)
            .ToListAsync(cancellation);
        return new MinimalIdentity(await FirstAsync(FactCategory.Name), (await FirstAsync(FactCategory.BirthDate)) is { } day ? YearOf(day) : null);

        async Task<string?> FirstAsync(FactCategory category) =>
            facts.FirstOrDefault(fact => fact.Category == category) is { } fact ? await vault.OpenAsync(grant, fact, cancellation) : null;
    }

    /// <summary>Whatever stands before the first sign of a month: 「昭和55年3月2日」 gives 「昭和55年」, 「1980-03-02」 gives 「1980」.</summary>
    internal static string YearOf(string day)
    {
        var year = day.IndexOf('年', StringComparison.Ordinal);
        return year >= 0 ? day[..(year + 1)] : day.Split('-', '/', '.')[0];
    }
}

internal sealed record MinimalIdentity(string? Name, string? BirthYear);
