using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Sets and compares passwords. Comparing costs the same whether or not there is anything to compare with.</summary>
internal sealed class Passwords(UserManager<Account> users, WebSettings settings)
{
    private static string? _dummy;

    /// <summary>Whether it is the password of this account; null for a mail address nobody has.</summary>
    public async Task<bool> IsRightAsync(Account? account, string? given)
    {
        var password = given is { Length: <= PasswordRule.Most * 2 } ? given : "";
        if (account is { PasswordHash: not null }) return await users.CheckPasswordAsync(account, password) && account.IsActive;

        var nobody = account ?? new Account { Name = "", NameKana = "", CreatedAt = default };
        _dummy ??= users.PasswordHasher.HashPassword(nobody, Secret.New());
        users.PasswordHasher.VerifyHashedPassword(nobody, _dummy, password);
        return false;
    }

    /// <summary>Sets a password chosen by the person, if the rule takes it.</summary>
    public async Task<Result<Done>> SetAsync(Account account, string? chosen, string? again)
    {
        var reasons = PasswordRule.ReasonsAgainst(chosen, [account.Name, account.NameKana, account.Email ?? "", settings.Municipality]).ToList();
        if (chosen != again) reasons.Add(IdentityRefusals.PasswordsDiffer);
        if (reasons.Count > 0) return Result<Done>.Refused(reasons);

        account.PasswordHash = users.PasswordHasher.HashPassword(account, chosen!);
        var outcome = await users.UpdateSecurityStampAsync(account);
        if (outcome.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure))) throw new DbUpdateConcurrencyException();
        return outcome.Succeeded ? Done.It : throw new InvalidOperationException($"The account was not saved: {string.Join(',', outcome.Errors.Select(error => error.Code))}");
    }
}
