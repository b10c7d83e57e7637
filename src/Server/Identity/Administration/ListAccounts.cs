using System.Text;
using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Administration;

/// <summary>The accounts of the installation, by reading, for administrators. Nothing here tells what anybody may see of a case.</summary>
internal sealed class AccountList(MeetingsDb db, AccountNames names, CurrentMember member)
{
    public async Task<IReadOnlyList<AccountRow>> RowsAsync(AccountId? only, CancellationToken cancellation)
    {
        var found = await db.Set<Account>().AsNoTracking()
            .Where(account => only == null || account.Id == only)
            .OrderBy(account => account.NameKana).ThenBy(account => account.Id)
            .Select(account => new
            {
                account.Id,
                account.Name,
                account.NameKana,
                account.Email,
                account.RoleCodes,
                account.IsActive,
                HasPassword = account.PasswordHash != null,
                HasFactor = db.Set<Authenticator>().Any(one => one.Account == account.Id),
            })
            .ToListAsync(cancellation);
        return [.. found.Select(one => new AccountRow(
            one.Id,
            one.Name,
            one.NameKana,
            one.Email ?? "",
            [.. Account.RolesOf(one.RoleCodes).Order()],
            !one.IsActive ? AccountState.Closed : !one.HasPassword ? AccountState.Invited : one.HasFactor ? AccountState.Active : AccountState.NoFactor))];
    }

    public async Task<IReadOnlyList<LostFactorRow>> LostAsync(CancellationToken cancellation)
    {
        var waiting = await db.Set<LostFactor>().AsNoTracking().Where(one => one.DecidedAt == null).OrderBy(one => one.AskedAt).ToListAsync(cancellation);
        var people = await names.OfAsync(waiting.SelectMany(one => new[] { one.Account, one.AskedBy }), cancellation);
        return [.. waiting.Select(one => new LostFactorRow(one.Id, people[one.Account].Name, people[one.AskedBy].Name, one.AskedAt, one.PasswordToo, one.MayBeDecidedBy(member.Id)))];
    }

    /// <summary>Width, case and the two kinds of kana make no difference.</summary>
    internal static bool Matches(AccountRow row, string? wanted)
    {
        var word = Plain(wanted ?? "");
        return word.Length == 0 || Plain(row.Name + " " + row.Kana + " " + row.Email).Contains(word, StringComparison.Ordinal);
    }

    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).ToUpperInvariant()
        .Where(letter => !char.IsWhiteSpace(letter))
        .Select(letter => letter is >= 'ァ' and <= 'ヶ' ? (char)(letter - 0x60) : letter));
}

internal static class ListAccountsEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/admin/accounts", GetAsync).Requires(AccountRole.Administrator);

    private static async Task<IResult> GetAsync(string? find, AccountList list, Pages pages, CancellationToken cancellation)
    {
        var rows = (await list.RowsAsync(null, cancellation)).Where(row => AccountList.Matches(row, find));
        return await pages.ShowAsync<AccountsPage>(IdentityTexts.AccountsTitle, new AccountsView(find, [.. rows], await list.LostAsync(cancellation)));
    }
}
