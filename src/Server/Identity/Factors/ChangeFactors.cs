using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Identity.Factors;

/// <summary>Another authenticator, or fresh recovery codes, after proof of still being oneself.</summary>
internal sealed class ChangeFactors(Enrolment enrolment, SecondFactors factors, StepUps stepUps, AccountMail mail, AuditTrail trail)
{
    private const string ChangeAct = "identity.change-authenticator";
    private const string RemakeAct = "identity.remake-recovery-codes";

    public async Task<Result<IReadOnlyList<string>>> ReplaceAsync(ChangeAuthenticatorForm form, CurrentMember member, CancellationToken cancellation)
    {
        var used = await ProveAsync(form.StepUp, ChangeAct, member, cancellation);
        return used.IsDone
            ? await enrolment.ReplaceAsync(member.Id, form.Seed, form.Code, member.SignIn, cancellation)
            : Result<IReadOnlyList<string>>.Refused(used.Refusals);
    }

    public async Task<Result<IReadOnlyList<string>>> RemakeAsync(RemakeCodesForm form, CurrentMember member, CancellationToken cancellation)
    {
        var used = await ProveAsync(form.StepUp, RemakeAct, member, cancellation);
        if (!used.IsDone) return Result<IReadOnlyList<string>>.Refused(used.Refusals);
        var codes = await factors.RemakeCodesAsync(member.Id, cancellation);
        mail.QueueCredentialsChanged(member.Id);
        trail.Record("identity.recovery-codes-remade", AuditChain.Rest, new AuditObject("account", member.Id.Value), used.Value.Method);
        return Result<IReadOnlyList<string>>.Of(codes);
    }

    private Task<Result<StepUpReceipt>> ProveAsync(StepUpFields fields, string act, CurrentMember member, CancellationToken cancellation) =>
        stepUps.ProveAndUseAsync(member.Id, fields, act, member.Id.Value, 0, cancellation);
}

internal static class ChangeFactorsEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/account/authenticator", GetAuthenticatorAsync).RequiresSignIn();
        app.MapPost("/account/authenticator", PostAuthenticatorAsync).RequiresSignIn();
        app.MapGet("/account/recovery-codes", GetCodesAsync).RequiresSignIn();
        app.MapPost("/account/recovery-codes", PostCodesAsync).RequiresSignIn();
    }

    private static async Task<IResult> GetAuthenticatorAsync(Enrolment enrolment, CurrentMember member, Pages pages, CancellationToken cancellation) =>
        await pages.ShowAsync<ChangeAuthenticatorPage>(IdentityTexts.ChangeAuthenticator, await ViewAsync(enrolment, member, null, [], cancellation));

    private static async Task<IResult> PostAuthenticatorAsync(
        [FromForm] ChangeAuthenticatorForm form, ChangeFactors change, Enrolment enrolment, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var outcome = await change.ReplaceAsync(form, member, cancellation);
        return outcome.IsDone
            ? await pages.ShowAsync<RecoveryCodesPage>(IdentityTexts.CodesTitle, new RecoveryCodesView(outcome.Value, "/account"))
            : await pages.RedrawAsync<ChangeAuthenticatorPage>(
                IdentityTexts.ChangeAuthenticator, await ViewAsync(enrolment, member, form.Seed, outcome.Refusals, cancellation), outcome.Refusals);
    }

    private static Task<IResult> GetCodesAsync(Pages pages) => pages.ShowAsync<RemakeCodesPage>(IdentityTexts.RemakeCodes, new RemakeCodesView(Problems.None));

    private static async Task<IResult> PostCodesAsync(
        [FromForm] RemakeCodesForm form, ChangeFactors change, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var outcome = await change.RemakeAsync(form, member, cancellation);
        return outcome.IsDone
            ? await pages.ShowAsync<RecoveryCodesPage>(IdentityTexts.CodesTitle, new RecoveryCodesView(outcome.Value, "/account"))
            : await pages.RedrawAsync<RemakeCodesPage>(IdentityTexts.RemakeCodes, new RemakeCodesView(outcome.Refusals.AsProblems()), outcome.Refusals);
    }

    private static async Task<ChangeAuthenticatorView> ViewAsync(
        Enrolment enrolment, CurrentMember member, string? seed, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var (picture, box) = await enrolment.ShowAsync(member.Id, seed, cancellation);
        return new ChangeAuthenticatorView(picture, box, refusals.AsProblems());
    }
}
