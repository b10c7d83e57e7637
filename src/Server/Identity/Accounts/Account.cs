using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>A person who may sign in (アカウント). Posts and offices are no part of it: those stand on the rosters of the bodies.</summary>
internal sealed class Account : IdentityUser<AccountId>
{
    /// <summary>As the person writes it, in any characters of Unicode (choice 30).</summary>
    public required string Name { get; set; }

    /// <summary>Reading, for sorting and finding.</summary>
    public required string NameKana { get; set; }

    /// <summary>Codes of <see cref="Roles"/>, comma separated.</summary>
    public string RoleCodes { get; private set; } = "";

    /// <summary>False once the person may no longer sign in; an account is never deleted, the trail names it.</summary>
    public bool IsActive { get; set; } = true;

    public required DateTimeOffset CreatedAt { get; init; }

    public IReadOnlySet<AccountRole> Roles
    {
        get => RolesOf(RoleCodes);
        set => RoleCodes = string.Join(',', value.Order());
    }

    public static IReadOnlySet<AccountRole> RolesOf(string codes) =>
        codes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<AccountRole>).ToHashSet();
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasKey(account => account.Id);
        builder.HasIndex(account => account.NormalizedEmail).IsUnique();
        builder.HasIndex(account => account.NormalizedUserName).IsUnique();
        builder.HasIndex(account => account.NameKana);
        builder.Property(account => account.ConcurrencyStamp).IsConcurrencyToken();

        // Tries, second factors and addresses have tables or rules of their own here.
        builder.Ignore(account => account.Roles);
        builder.Ignore(account => account.PhoneNumber).Ignore(account => account.PhoneNumberConfirmed);
        builder.Ignore(account => account.LockoutEnd).Ignore(account => account.LockoutEnabled).Ignore(account => account.AccessFailedCount);
        builder.Ignore(account => account.TwoFactorEnabled).Ignore(account => account.EmailConfirmed);
    }
}
