using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>The first half of signing in: mail address and password. What comes next is the same page for everybody who gets there.</summary>
internal sealed class SignInWithPassword(
    MeetingsDb db, ILookupNormalizer normalizer, Passwords passwords, SecondFactors factors, Guesses guesses, KnownDevices devices, SignInBook book, AuditTrail trail, CurrentMember member)
{
    /// <summary>Says whether a second factor is asked next (true) or has to be set up (false).</summary>
    public async Task<Result<bool>> HandleAsync(SignInForm form, CancellationToken cancellation)
    {
        var email = normalizer.NormalizeEmail((form.Email ?? "").Trim()) ?? "";
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.NormalizedEmail == email, cancellation);

        // Counted by address, so that an unknown one behaves like a known one.
        var counter = await devices.CounterAsync(account?.Id, cancellation);
        if (await guesses.BeginAsync(GuessLimit.Password, Secret.HashOf(email)[..32], counter, cancellation) is not { } attempt)
            return Refused(account, IdentityRefusals.TooManyTries);
        if (!await passwords.IsRightAsync(account, form.Password)) return Refused(account, IdentityRefusals.WrongCredentials);

        await guesses.WasRightAsync(attempt, cancellation);
        var signIn = await book.StartAsync(account!.Id, byTwoFactors: false, cancellation);
        if (!member.IsKnown) member.Become(account.Id, account.Name, account.Roles, signIn.Id, false);
        trail.Record("identity.password-accepted", AuditChain.Rest, ObjectOf(account));
        return await factors.HasAsync(account.Id, cancellation);
    }

    private Refusal Refused(Account? account, Refusal refusal)
    {
        trail.RecordRefused("identity.sign-in", AuditChain.Rest, account is null ? AuditObject.None : ObjectOf(account), refusal.Code);
        return refusal;
    }

    private static AuditObject ObjectOf(Account account) => new("account", account.Id.Value);
}

internal static class SignInEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in", GetAsync).OpenToAnybody();
        app.MapPost("/sign-in", PostAsync).OpenToAnybody().AddEndpointFilter<SignInPace>();
    }

    private static Task<IResult> GetAsync(string? to, Pages pages, CurrentMember member) => member is { IsKnown: true, HasTwoFactors: true }
        ? Task.FromResult(pages.GoTo(ReturnAddress.Of(to)))
        : ShowAsync(pages, new SignInForm { To = to }, []);

    private static async Task<IResult> PostAsync([FromForm] SignInForm form, SignInWithPassword signIn, Pages pages, CancellationToken cancellation)
    {
        var outcome = await signIn.HandleAsync(form, cancellation);
        if (outcome.IsDone && outcome.Value && form.Carried is { Length: > 0 }) return await SignInCodeEndpoint.ShowAsync(pages, form.To, form.Carried, []);
        return outcome.IsDone
            ? pages.GoTo(ReturnAddress.With(outcome.Value ? "/sign-in/code" : "/account/second-factor", form.To))
            : await ShowAsync(pages, form, outcome.Refusals);
    }

    /// <summary>Shown, not refused: the try and its entry in the trail have to stay.</summary>
    internal static Task<IResult> ShowAsync(Pages pages, SignInForm form, IReadOnlyList<Refusal> refusals, int status = StatusCodes.Status200OK)
    {
        form.Password = null;
        form.To = ReturnAddress.Of(form.To);
        return pages.ShowAsync<SignInPage>(
            IdentityTexts.SignInTitle,
            new SignInView(form, refusals.AsProblems()),
            refusals.Count == 0 ? status : RefusalStatus.Of(refusals));
    }
}
