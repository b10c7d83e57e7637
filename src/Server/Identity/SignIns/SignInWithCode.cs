using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Identity.SignIns;

/// <summary>The second half of signing in: a code of the authenticator, or a recovery code.</summary>
internal sealed class SignInWithCode(SecondFactors factors, KnownDevices devices, SignInBook book, AccountMail mail, AuditTrail trail, CurrentMember member)
{
    public async Task<Result<FactorProof>> HandleAsync(SignInCodeForm form, CancellationToken cancellation)
    {
        var account = member.Id;
        var on = new AuditObject("account", account.Value);
        var counter = await devices.CounterAsync(account, cancellation);
        var proof = await factors.TakeAsync(account, form.Code, recoveryToo: true, counter, cancellation);
        if (!proof.IsDone)
        {
            trail.RecordRefused("identity.sign-in", AuditChain.Rest, on, proof.Refusals[0].Code);
            return proof;
        }

        var isNew = await devices.IsNewAsync(account, cancellation);
        var signIn = await book.StartAsync(account, byTwoFactors: true, cancellation, isNew);
        if (isNew) mail.QueueNewDevice(account, signIn.Id);
        await devices.RememberAsync(account, cancellation);
        trail.Record("identity.signed-in", AuditChain.Rest, on, proof.Value.ToString());
        return proof;
    }
}

internal static class SignInCodeEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in/code", GetAsync).RequiresPassword();
        app.MapPost("/sign-in/code", PostAsync).RequiresPassword().AddEndpointFilter<SignInPace>();
    }

    private static async Task<IResult> GetAsync(string? to, SecondFactors factors, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (member.HasTwoFactors) return pages.GoTo(ReturnAddress.Of(to));
        return await factors.HasAsync(member.Id, cancellation)
            ? await ShowAsync(pages, to, null, [])
            : pages.GoTo(ReturnAddress.With("/account/second-factor", to));
    }

    private static async Task<IResult> PostAsync(
        [FromForm] SignInCodeForm form, SignInWithCode signIn, SignInAgain again, SecondFactors factors, CurrentMember member, Pages pages, Notices notices, CancellationToken cancellation)
    {
        if (!member.HasTwoFactors)
        {
            var outcome = await signIn.HandleAsync(form, cancellation);
            if (!outcome.IsDone) return await ShowAsync(pages, form.To, form.Carried, outcome.Refusals);
            if (outcome.Value is not FactorProof.Totp)
            {
                var left = IdentityTexts.RecoveryCodeTaken(await factors.CodesLeftAsync(member.Id, cancellation));
                if (form.Carried is not { Length: > 0 }) return pages.GoTo("/account", left, NoticeKind.Warning);
                notices.Say(left, NoticeKind.Warning);
            }
        }

        return form.Carried is { Length: > 0 } carried ? await again.OnwardAsync(carried, member.Id, form.To) : pages.GoTo(ReturnAddress.Of(form.To));
    }

    internal static Task<IResult> ShowAsync(Pages pages, string? to, string? carried, IReadOnlyList<Refusal> refusals) => pages.ShowAsync<SignInCodePage>(
        IdentityTexts.CodeTitle,
        new SignInCodeView(new SignInCodeForm { To = ReturnAddress.Of(to), Carried = carried }, refusals.AsProblems()),
        refusals.Count == 0 ? StatusCodes.Status200OK : RefusalStatus.Of(refusals));
}
