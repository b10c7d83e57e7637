using System.Security.Cryptography;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Factors;

/// <summary>Sets up an authenticator. Until it is confirmed the seed travels with the page, sealed for this account, and is stored nowhere.</summary>
internal sealed class Enrolment(
    MeetingsDb db, SecondFactors factors, Guesses guesses, SignInBook book, KnownDevices devices, AccountMail mail, AuditTrail trail, IDataProtectionProvider protection, WebSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>A picture with a fresh seed, or with the one the page already showed.</summary>
    public async Task<(FactorPictureView Picture, string Sealed)> ShowAsync(AccountId account, string? sealedSeed, CancellationToken cancellation)
    {
        var seed = Open(account, sealedSeed);
        if (seed is null)
        {
            seed = Totp.NewSeed();
            sealedSeed = Protector(account).Protect(Convert.ToBase64String(seed), Life);
        }

        var email = await db.Set<Account>().Where(one => one.Id == account).Select(one => one.Email).SingleAsync(cancellation);
        return (FactorPicture.Of(seed, email ?? "", settings.Municipality), sealedSeed!);
    }

    /// <summary>From a page: opens the sealed seed, then as <see cref="SetUpAsync"/>.</summary>
    public async Task<Result<IReadOnlyList<string>>> HandleAsync(AccountId account, SecondFactorForm form, CancellationToken cancellation) =>
        Open(account, form.Seed) is { } seed ? await SetUpAsync(account, seed, form.Code, cancellation) : IdentityRefusals.EnrolmentTooOld;

    /// <summary>The first authenticator of an account: confirmed by a code, it finishes the sign-in. Returns the recovery codes, which nobody sees again.</summary>
    public async Task<Result<IReadOnlyList<string>>> SetUpAsync(AccountId account, byte[] seed, string? code, CancellationToken cancellation)
    {
        if (await factors.HasAsync(account, cancellation)) return IdentityRefusals.HasFactorAlready;
        var confirmed = await ConfirmAsync(account, seed, code, cancellation);
        if (!confirmed.IsDone) return Result<IReadOnlyList<string>>.Refused(confirmed.Refusals);

        await factors.SetAsync(account, seed, confirmed.Value, cancellation);
        var codes = await factors.RemakeCodesAsync(account, cancellation);
        await book.StartAsync(account, byTwoFactors: true, cancellation);
        await devices.RememberAsync(account, cancellation);
        trail.Record("identity.factor-set-up", AuditChain.Rest, new AuditObject("account", account.Value));
        trail.Record("identity.signed-in", AuditChain.Rest, new AuditObject("account", account.Value), nameof(FactorProof.Totp));
        return Result<IReadOnlyList<string>>.Of(codes);
    }

    /// <summary>Another authenticator in place of the present one; the step-up was asked before. Ends all other sign-ins.</summary>
    public async Task<Result<IReadOnlyList<string>>> ReplaceAsync(AccountId account, string? sealedSeed, string? code, SignInId? here, CancellationToken cancellation)
    {
        if (Open(account, sealedSeed) is not { } seed) return IdentityRefusals.EnrolmentTooOld;
        var confirmed = await ConfirmAsync(account, seed, code, cancellation);
        if (!confirmed.IsDone) return Result<IReadOnlyList<string>>.Refused(confirmed.Refusals);

        await factors.SetAsync(account, seed, confirmed.Value, cancellation);
        var codes = await factors.RemakeCodesAsync(account, cancellation);
        await book.EndAllAsync(account, here, cancellation);
        mail.QueueCredentialsChanged(account);
        trail.Record("identity.factor-replaced", AuditChain.Rest, new AuditObject("account", account.Value));
        return Result<IReadOnlyList<string>>.Of(codes);
    }

    private async Task<Result<long>> ConfirmAsync(AccountId account, byte[] seed, string? code, CancellationToken cancellation)
    {
        if (await guesses.BeginAsync(GuessLimit.Code, account.ToString(), "enrolment", cancellation) is not { } attempt)
            return IdentityRefusals.TooManyTries.At(nameof(SecondFactorForm.Code));
        if (Totp.Accept(seed, code, 0, clock.GetUtcNow()) is not { } step) return IdentityRefusals.WrongCode;
        await guesses.WasRightAsync(attempt, cancellation);
        return step;
    }

    private byte[]? Open(AccountId account, string? sealedSeed)
    {
        if (string.IsNullOrEmpty(sealedSeed)) return null;
        try { return Convert.FromBase64String(Protector(account).Unprotect(sealedSeed)); }
        catch (CryptographicException) { return null; }
    }

    private ITimeLimitedDataProtector Protector(AccountId account) =>
        protection.CreateProtector("identity.enrolment", account.ToString()).ToTimeLimitedDataProtector();
}
