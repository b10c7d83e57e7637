using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>What other slices may know of a person.</summary>
internal sealed record AccountName(AccountId Id, string Name, string Kana)
{
    /// <summary>Stands for an account that is not there; a name must never make a page fail.</summary>
    public static AccountName Unknown(AccountId id) => new(id, "—", "");
}

/// <summary>Names of many people at once.</summary>
internal sealed class AccountNames(MeetingsDb db, ILookupNormalizer normalizer)
{
    /// <summary>One entry for each id asked for.</summary>
    public async Task<IReadOnlyDictionary<AccountId, AccountName>> OfAsync(IEnumerable<AccountId> people, CancellationToken cancellation)
    {
        var wanted = people.Distinct().ToList();
        if (wanted.Count == 0) return new Dictionary<AccountId, AccountName>();
        var found = await db.Set<Account>().AsNoTracking()
            .Where(account => wanted.Contains(account.Id))
            .Select(account => new AccountName(account.Id, account.Name, account.NameKana))
            .ToDictionaryAsync(name => name.Id, cancellation);
        return wanted.ToDictionary(id => id, id => found.GetValueOrDefault(id) ?? AccountName.Unknown(id));
    }

    public async Task<AccountName> OfAsync(AccountId person, CancellationToken cancellation) => (await OfAsync([person], cancellation))[person];

    /// <summary>The active account with this mail address, or null: for putting somebody who already has one on another roster.</summary>
    public async Task<AccountId?> FindByEmailAsync(string email, CancellationToken cancellation)
    {
        var normalized = normalizer.NormalizeEmail(email.Trim());
        var account = await db.Set<Account>().AsNoTracking()
            .SingleOrDefaultAsync(one => one.NormalizedEmail == normalized && one.IsActive, cancellation);
        return account?.Id;
    }

    /// <summary>Everybody who may sign in, by kana.</summary>
    public async Task<IReadOnlyList<AccountName>> ActiveAsync(CancellationToken cancellation) => await db.Set<Account>().AsNoTracking()
        .Where(account => account.IsActive)
        .OrderBy(account => account.NameKana).ThenBy(account => account.Id)
        .Select(account => new AccountName(account.Id, account.Name, account.NameKana))
        .ToListAsync(cancellation);
}
