using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Another password by a link from the mail, and by the second factor: the mail box alone opens nothing. Ends every sign-in and begins none.</summary>
internal sealed class ResetPassword(
    MeetingsDb db, Invitations invitations, Passwords passwords, SecondFactors factors, Guesses guesses, KnownDevices devices, SignInBook book,
    AccountMail mail, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(string token, ResetPasswordForm form, CancellationToken cancellation)
    {
        if (await invitations.FindAsync(token, reset: true, cancellation) is not { } found) return IdentityRefusals.InvitationGone;
        var (reset, account) = found;
        var set = await passwords.SetAsync(account, form.NewPassword, form.NewPasswordAgain);
        var counter = await devices.CounterAsync(account.Id, cancellation);
        var proof = await factors.TakeAsync(account.Id, form.Code, recoveryToo: true, counter, cancellation);
        if (!proof.IsDone) await guesses.RecordWrongAsync("identity.reset-password", account.Id, proof.Refusals[0].Code);
        if (!set.IsDone || !proof.IsDone)
        {
            return Result<Done>.Refused([
                .. set.IsDone ? [] : set.Refusals,
                .. proof.IsDone ? [] : proof.Refusals.Select(refusal => refusal.At(nameof(ResetPasswordForm.Code)))]);
        }

        // Other links for this account go, however they came about: whoever holds one is no longer the person who proved it here.
        await invitations.WithdrawAsync(account.Id, cancellation);
        (reset.UsedAt, reset.WithdrawnAt) = (clock.GetUtcNow(), null);
        await book.EndAllAsync(account.Id, null, cancellation);
        mail.QueueCredentialsChanged(account.Id);
        if (!member.IsKnown) member.Become(account.Id, account.Name, account.Roles, null, false);
        trail.Record("identity.password-reset", AuditChain.Rest, new AuditObject("account", account.Id.Value), proof.Value.ToString());
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ResetPasswordEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/new-password/{token}", GetAsync).OpenToAnybody();
        app.MapPost("/new-password/{token}", PostAsync).OpenToAnybody().AddEndpointFilter<SignInPace>();
    }

    private static async Task<IResult> GetAsync(string token, Invitations invitations, Pages pages, CancellationToken cancellation) =>
        await invitations.FindAsync(token, reset: true, cancellation) is { } found
            ? await pages.ShowAsync<ResetPasswordPage>(IdentityTexts.ResetTitle, new ResetPasswordView(token, found.Account.Email ?? "", Problems.None))
            : await GoneAsync(pages);

    private static async Task<IResult> PostAsync(
        string token, [FromForm] ResetPasswordForm form, ResetPassword act, Invitations invitations, Pages pages, CancellationToken cancellation)
    {
        var outcome = await act.HandleAsync(token, form, cancellation);
        if (outcome.IsDone) return pages.GoTo("/sign-in", IdentityTexts.ResetDone);
        return await invitations.FindAsync(token, reset: true, cancellation) is { } found
            ? await pages.RedrawAsync<ResetPasswordPage>(
                IdentityTexts.ResetTitle, new ResetPasswordView(token, found.Account.Email ?? "", outcome.Refusals.AsProblems()), outcome.Refusals)
            : await GoneAsync(pages);
    }

    private static Task<IResult> GoneAsync(Pages pages) =>
        pages.ShowAsync<InvitationGonePage>(IdentityTexts.LinkGoneTitle, IdentityTexts.ResetGone, StatusCodes.Status404NotFound);
}
