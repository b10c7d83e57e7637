using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Somebody says that they forgot their password. A mail is queued whether or not anybody has the address, and the answer is the same (T41).</summary>
internal sealed class ForgottenPassword(MeetingsDb db, ILookupNormalizer normalizer, Guesses guesses, AccountMail mail, AuditTrail trail)
{
    public async Task<Result<Done>> HandleAsync(ForgottenPasswordForm form, CancellationToken cancellation)
    {
        var read = new Read();
        var email = read.Text(form.Email, nameof(ForgottenPasswordForm.Email), 200);
        if (email.Length > 0 && !Invitations.IsMail(email)) read.Refuse(IdentityRefusals.NotAMail);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        var normalized = normalizer.NormalizeEmail(email) ?? "";
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.NormalizedEmail == normalized, cancellation);

        // Whoever asks too often is answered like everybody; only no further mail goes out.
        if (await guesses.BeginAsync(GuessLimit.Reset, Secret.HashOf(normalized)[..32], "-", cancellation) is not null) mail.QueueForgotten(account?.Id);
        trail.Record("identity.password-forgotten", AuditChain.Rest, account is null ? AuditObject.None : new AuditObject("account", account.Id.Value));
        return Done.It;
    }
}

internal static class ForgottenPasswordEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/forgotten-password", GetAsync).OpenToAnybody();
        app.MapPost("/forgotten-password", PostAsync).OpenToAnybody().AddEndpointFilter<SignInPace>();
        app.MapGet("/forgotten-password/sent", SentAsync).OpenToAnybody();
    }

    private static Task<IResult> GetAsync(Pages pages) =>
        pages.ShowAsync<ForgottenPasswordPage>(IdentityTexts.ForgottenTitle, new ForgottenPasswordView(new ForgottenPasswordForm(), Problems.None));

    private static async Task<IResult> PostAsync([FromForm] ForgottenPasswordForm form, ForgottenPassword ask, Pages pages, CancellationToken cancellation)
    {
        var outcome = await ask.HandleAsync(form, cancellation);
        return outcome.IsDone
            ? pages.GoTo("/forgotten-password/sent")
            : await pages.RedrawAsync<ForgottenPasswordPage>(
                IdentityTexts.ForgottenTitle, new ForgottenPasswordView(form, outcome.Refusals.AsProblems()), outcome.Refusals);
    }

    private static Task<IResult> SentAsync(Pages pages) => pages.ShowAsync<ForgottenSentPage>(IdentityTexts.ForgottenSentTitle, IdentityTexts.ForgottenSent);
}
