using ConsoleSupport.Meetings.Client.Identity;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Identity.Factors;

/// <summary>The page for somebody who came in by password alone: the only one that opens before there is a second factor.</summary>
internal static class SetUpSecondFactorEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/account/second-factor", GetAsync).RequiresPassword();
        app.MapPost("/account/second-factor", PostAsync).RequiresPassword();
    }

    private static async Task<IResult> GetAsync(SecondFactors factors, Enrolment enrolment, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (member.HasTwoFactors) return pages.GoTo("/account");

        // Whoever has an authenticator shows it; setting up another one instead would go around it.
        if (await factors.HasAsync(member.Id, cancellation)) return pages.GoTo("/sign-in/code");
        return await pages.ShowAsync<SecondFactorPage>(IdentityTexts.FactorTitle, await ViewAsync(enrolment, member, null, [], cancellation));
    }

    private static async Task<IResult> PostAsync(
        [FromForm] SecondFactorForm form, Enrolment enrolment, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        if (member.HasTwoFactors) return pages.GoTo("/account");
        var outcome = await enrolment.HandleAsync(member.Id, form, cancellation);
        if (outcome.IsDone) return await pages.ShowAsync<RecoveryCodesPage>(IdentityTexts.CodesTitle, new RecoveryCodesView(outcome.Value, "/"));
        if (outcome.Refusals.Contains(IdentityRefusals.HasFactorAlready)) return pages.GoTo("/sign-in/code");
        return await pages.RedrawAsync<SecondFactorPage>(
            IdentityTexts.FactorTitle, await ViewAsync(enrolment, member, form.Seed, outcome.Refusals, cancellation), outcome.Refusals);
    }

    private static async Task<SecondFactorView> ViewAsync(
        Enrolment enrolment, CurrentMember member, string? seed, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var (picture, box) = await enrolment.ShowAsync(member.Id, seed, cancellation);
        return new SecondFactorView(picture, box, refusals.AsProblems());
    }
}
