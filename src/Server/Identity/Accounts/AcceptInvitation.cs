using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Identity.Accounts;

/// <summary>Opens an account with a link: a password is chosen, or, after a lost factor, the known one is asked. The second factor follows.</summary>
internal sealed class AcceptInvitation(
    MeetingsDb db, Invitations invitations, Passwords passwords, SecondFactors factors, Guesses guesses, SignInBook book, AccountMail mail, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<AccountId>> HandleAsync(string token, InvitationForm form, CancellationToken cancellation)
    {
        if (await invitations.FindAsync(token, reset: false, cancellation) is not { } found) return IdentityRefusals.InvitationGone;
        var (invitation, account) = found;
        var outcome = invitation.Kind switch
        {
            InvitationKind.NewAccount => await passwords.SetAsync(account, form.NewPassword, form.NewPasswordAgain),
            InvitationKind.LostFactor => await ProveAsync(account, form.Password, cancellation),
            InvitationKind.LostBoth => await passwords.SetAsync(account, form.NewPassword, form.NewPasswordAgain),
            _ => throw new InvalidOperationException($"No such invitation: {invitation.Kind}"),
        };
        if (!outcome.IsDone) return Result<AccountId>.Refused(outcome.Refusals);

        invitation.UsedAt = clock.GetUtcNow();
        if (invitation.Kind is not InvitationKind.NewAccount)
        {
            await factors.RemoveAsync(account.Id, cancellation);
            await book.EndAllAsync(account.Id, null, cancellation);
            mail.QueueCredentialsChanged(account.Id);
        }

        await db.SaveChangesAsync(cancellation);
        var signIn = await book.StartAsync(account.Id, byTwoFactors: false, cancellation);
        if (!member.IsKnown) member.Become(account.Id, account.Name, account.Roles, signIn.Id, false);
        trail.Record("identity.invitation-used", AuditChain.Rest, new AuditObject("account", account.Id.Value), invitation.Kind.ToString());
        return account.Id;
    }

    private async Task<Result<Done>> ProveAsync(Account account, string? password, CancellationToken cancellation)
    {
        if (await guesses.BeginAsync(GuessLimit.Password, account.Id.ToString(), "invitation", cancellation) is not { } attempt)
            return IdentityRefusals.TooManyTries.At(nameof(InvitationForm.Password));
        if (!await passwords.IsRightAsync(account, password))
        {
            await guesses.RecordWrongAsync("identity.invitation", account.Id, IdentityRefusals.StepUpWrongPassword.Code);
            return IdentityRefusals.StepUpWrongPassword.At(nameof(InvitationForm.Password));
        }

        await guesses.WasRightAsync(attempt, cancellation);
        return Done.It;
    }
}

internal static class InvitationEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/invitation/{token}", GetAsync).OpenToAnybody();
        app.MapPost("/invitation/{token}", PostAsync).OpenToAnybody().AddEndpointFilter<SignInPace>();
    }

    private static async Task<IResult> GetAsync(string token, Invitations invitations, Pages pages, CancellationToken cancellation) =>
        await invitations.FindAsync(token, reset: false, cancellation) is { } found
            ? await pages.ShowAsync<InvitationPage>(Title(found.Invitation.Kind), View(token, found, Problems.None))
            : await GoneAsync(pages);

    private static async Task<IResult> PostAsync(
        string token, [FromForm] InvitationForm form, AcceptInvitation accept, Invitations invitations, Pages pages, CancellationToken cancellation)
    {
        var outcome = await accept.HandleAsync(token, form, cancellation);
        if (outcome.IsDone) return pages.GoTo("/account/second-factor");
        return await invitations.FindAsync(token, reset: false, cancellation) is { } found
            ? await pages.RedrawAsync<InvitationPage>(Title(found.Invitation.Kind), View(token, found, outcome.Refusals.AsProblems()), outcome.Refusals)
            : await GoneAsync(pages);
    }

    private static InvitationView View(string token, (Invitation Invitation, Account Account) found, Problems problems) =>
        new(token, found.Account.Name, found.Account.Email ?? "", found.Invitation.Kind is InvitationKind.LostFactor, found.Invitation.Kind is InvitationKind.NewAccount, problems);

    private static Task<IResult> GoneAsync(Pages pages) =>
        pages.ShowAsync<InvitationGonePage>(IdentityTexts.LinkGoneTitle, IdentityTexts.InvitationGone, StatusCodes.Status404NotFound);

    private static string Title(InvitationKind kind) => kind is InvitationKind.NewAccount ? IdentityTexts.InvitationTitle : IdentityTexts.LostFactorTitle;
}
