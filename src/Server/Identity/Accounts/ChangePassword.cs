using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>A new password, after proof of still being oneself. Ends all other sign-ins and says so by mail.</summary>
internal sealed class ChangePassword(MeetingsDb db, Passwords passwords, StepUps stepUps, SignInBook book, AccountMail mail, AuditTrail trail)
{
    private const string Act = "identity.change-password";

    public async Task<Result<Done>> HandleAsync(ChangePasswordForm form, CurrentMember member, CancellationToken cancellation)
    {
        var account = await db.Set<Account>().SingleAsync(one => one.Id == member.Id, cancellation);
        var proof = await stepUps.ProveAsync(member.Id, form.StepUp, Act, member.Id.Value, 0, cancellation);
        if (!proof.IsDone) return Result<Done>.Refused(proof.Refusals);

        var set = await passwords.SetAsync(account, form.NewPassword, form.NewPasswordAgain);
        if (!set.IsDone) return set;

        var receipt = await stepUps.UseAsync(proof.Value, member.Id, Act, member.Id.Value, 0, cancellation);
        if (!receipt.IsDone) return Result<Done>.Refused(receipt.Refusals);
        await book.EndAllAsync(member.Id, member.SignIn, cancellation);
        mail.QueueCredentialsChanged(member.Id);
        trail.Record("identity.password-changed", AuditChain.Rest, new AuditObject("account", member.Id.Value), receipt.Value.Method);
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ChangePasswordEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/account/password", GetAsync).RequiresSignIn();
        app.MapPost("/account/password", PostAsync).RequiresSignIn();
    }

    private static Task<IResult> GetAsync(Pages pages) => pages.ShowAsync<ChangePasswordPage>(IdentityTexts.ChangePassword, new ChangePasswordView(Shared.Shell.Problems.None));

    private static async Task<IResult> PostAsync(
        [FromForm] ChangePasswordForm form, ChangePassword change, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var outcome = await change.HandleAsync(form, member, cancellation);
        return outcome.IsDone
            ? pages.GoTo("/account", IdentityTexts.PasswordChanged)
            : await pages.RedrawAsync<ChangePasswordPage>(IdentityTexts.ChangePassword, new ChangePasswordView(outcome.Refusals.AsProblems()), outcome.Refusals);
    }
}
