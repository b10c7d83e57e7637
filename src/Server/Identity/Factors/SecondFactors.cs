using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Factors;

/// <summary>How the second factor was shown.</summary>
internal enum FactorProof
{
    Totp,
    RecoveryCode,
}

/// <summary>Keeps authenticators and recovery codes, and takes codes: each one once.</summary>
internal sealed class SecondFactors(MeetingsDb db, MasterKey master, Guesses guesses, TimeProvider clock)
{
    public Task<bool> HasAsync(AccountId account, CancellationToken cancellation) =>
        db.Set<Authenticator>().AnyAsync(one => one.Account == account, cancellation);

    /// <summary>Those who have an authenticator and are active, as a query.</summary>
    public IQueryable<AccountId> HavingTwoFactors() =>
        from one in db.Set<Authenticator>()
        join account in db.Set<Accounts.Account>() on one.Account equals account.Id
        where account.IsActive
        select one.Account;

    /// <summary>Those of these people who have an authenticator and are active.</summary>
    public async Task<IReadOnlySet<AccountId>> WithTwoFactorsAsync(IReadOnlyCollection<AccountId> people, CancellationToken cancellation) =>
        (await HavingTwoFactors().Where(one => people.Contains(one)).ToListAsync(cancellation)).ToHashSet();

    public Task<int> CodesLeftAsync(AccountId account, CancellationToken cancellation) =>
        db.Set<RecoveryCode>().CountAsync(code => code.Account == account && code.UsedAt == null, cancellation);

    /// <summary>Takes a code of the authenticator, or a recovery code where that is allowed.</summary>
    /// <param name="counter">Which counter of tries it goes on.</param>
    public async Task<Result<FactorProof>> TakeAsync(AccountId account, string? given, bool recoveryToo, string counter, CancellationToken cancellation)
    {
        if (await guesses.BeginAsync(GuessLimit.Code, account.ToString(), counter, cancellation) is not { } attempt) return IdentityRefusals.TooManyTries;
        var proof = Totp.LooksLikeCode(given) ? await TakeTotpAsync(account, given, cancellation)
            : recoveryToo ? await TakeRecoveryAsync(account, given, cancellation)
            : null;
        if (proof is not { } taken) return IdentityRefusals.WrongCode;
        await guesses.WasRightAsync(attempt, cancellation);
        return taken;
    }

    /// <summary>Sets the authenticator, replacing one that was there. The code with which it was confirmed is used up.</summary>
    public async Task SetAsync(AccountId account, byte[] seed, long confirmedStep, CancellationToken cancellation)
    {
        await db.Set<Authenticator>().Where(one => one.Account == account).ExecuteDeleteAsync(cancellation);
        db.Add(new Authenticator
        {
            Account = account,
            Seed = master.Wrap(seed, Authenticator.PlaceOf(account)),
            LastStep = confirmedStep,
            SetUpAt = clock.GetUtcNow(),
        });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>A fresh set; the old one is worth nothing from now on. The codes are in clear only in what this returns.</summary>
    public async Task<IReadOnlyList<string>> RemakeCodesAsync(AccountId account, CancellationToken cancellation)
    {
        await db.Set<RecoveryCode>().Where(code => code.Account == account).ExecuteDeleteAsync(cancellation);
        var salt = RecoveryWords.NewSalt();
        var codes = RecoveryWords.NewSet();
        db.AddRange(codes.Select(code => new RecoveryCode { Account = account, Hash = RecoveryWords.HashOf(code, salt)!, Salt = salt }));
        await db.SaveChangesAsync(cancellation);
        return codes;
    }

    /// <summary>Takes the second factor away, for somebody who lost it and was let back in by two people (choice 6).</summary>
    public async Task RemoveAsync(AccountId account, CancellationToken cancellation)
    {
        await db.Set<Authenticator>().Where(one => one.Account == account).ExecuteDeleteAsync(cancellation);
        await db.Set<RecoveryCode>().Where(code => code.Account == account).ExecuteDeleteAsync(cancellation);
    }

    private async Task<FactorProof?> TakeTotpAsync(AccountId account, string? given, CancellationToken cancellation)
    {
        var stored = await db.Set<Authenticator>().AsNoTracking().SingleOrDefaultAsync(one => one.Account == account, cancellation);
        if (stored is null) return null;
        var seed = master.Unwrap(stored.Seed, Authenticator.PlaceOf(account));
        if (Totp.Accept(seed, given, stored.LastStep, clock.GetUtcNow()) is not { } step) return null;

        // The row decides between two that bring the same code at the same moment.
        var taken = await db.Set<Authenticator>().Where(one => one.Account == account && one.LastStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.LastStep, step), cancellation);
        return taken == 1 ? FactorProof.Totp : null;
    }

    private async Task<FactorProof?> TakeRecoveryAsync(AccountId account, string? given, CancellationToken cancellation)
    {
        var salt = await db.Set<RecoveryCode>().Where(code => code.Account == account).Select(code => code.Salt).FirstOrDefaultAsync(cancellation);
        if (salt is null || RecoveryWords.HashOf(given, salt) is not { } hash) return null;
        var now = clock.GetUtcNow();
        var taken = await db.Set<RecoveryCode>().Where(code => code.Account == account && code.Hash == hash && code.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(code => code.UsedAt, now), cancellation);
        return taken == 1 ? FactorProof.RecoveryCode : null;
    }
}
