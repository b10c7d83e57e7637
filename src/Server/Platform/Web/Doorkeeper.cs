using ConsoleSupport.Meetings.Server.Kernel.Results;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>Answers each demand of an endpoint from the current member and, for a body, from the roster of today.</summary>
internal sealed class Doorkeeper(IHttpContextAccessor accessor, CurrentMember member, IStandings standings) : IAuthorizationHandler
{
    public async Task HandleAsync(AuthorizationHandlerContext context)
    {
        // The framework adds the fallback to the endpoint's own demand; the own one alone counts, or nobody could set up a second factor.
        var own = accessor.HttpContext?.GetEndpoint()?.Metadata.GetMetadata<Demand>();
        foreach (var demand in context.PendingRequirements.OfType<Demand>().ToArray())
        {
            var refusal = own is null || demand == own ? await RefusalOfAsync(demand) : null;
            if (refusal is null) context.Succeed(demand);
            else context.Fail(new DoorReason(this, refusal));
        }
    }

    private async Task<Refusal?> RefusalOfAsync(Demand demand)
    {
        if (!member.IsKnown) return WebRefusals.SignedOut;
        if (demand is DemandPassword) return null;
        if (!member.HasTwoFactors) return WebRefusals.SecondFactorMissing;
        return demand switch
        {
            DemandSignIn => null,
            DemandRole(var roles) => roles.Any(member.Roles.Contains) ? null : WebRefusals.NotAvailable,
            DemandPermission(var permission) => await RefusalOfAsync(permission),
            _ => throw new InvalidOperationException($"Nobody answers {demand.GetType().Name}."),
        };
    }

    private async Task<Refusal?> RefusalOfAsync(Permission permission)
    {
        var http = accessor.HttpContext ?? throw new InvalidOperationException("Permissions are asked in a request.");
        var code = http.GetRouteValue("body") as string
            ?? throw new InvalidOperationException($"{permission.Code} guards an address without a body.");
        var standing = await standings.OfAsync(member.Id, code, http.RequestAborted);
        if (standing is null) return WebRefusals.NotAvailable;
        http.Features.Set(standing);
        return permission.Roles.Length == 0 || standing.Is(permission.Roles) ? null : WebRefusals.MayNot(permission);
    }
}

/// <summary>Carries the named refusal from the doorkeeper to the answer.</summary>
internal sealed class DoorReason(IAuthorizationHandler handler, Refusal refusal) : AuthorizationFailureReason(handler, refusal.Code)
{
    public Refusal Refusal { get; } = refusal;
}

/// <summary>Turns a refusal at the door into the same pages as any other refusal, and has it recorded.</summary>
internal sealed class DoorAnswer : IAuthorizationMiddlewareResultHandler
{
    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
            return;
        }

        var reason = authorizeResult.AuthorizationFailure?.FailureReasons.OfType<DoorReason>().FirstOrDefault()?.Refusal ?? WebRefusals.SignedOut;
        if (reason == WebRefusals.SignedOut)
        {
            var again = HttpMethods.IsPost(context.Request.Method) ? await context.RequestServices.GetRequiredService<ISignInAgain>().CarryAsync(context) : null;
            if (again is not null) await again.ExecuteAsync(context);
            else context.Response.Redirect(SignInAddress(context));
            return;
        }

        if (reason == WebRefusals.SecondFactorMissing)
        {
            context.Response.Redirect("/account/second-factor");
            return;
        }

        await context.RequestServices.GetRequiredService<IRefusalRecorder>().RecordAsync(context, [reason]);
        var page = await context.RequestServices.GetRequiredService<Pages>().RefusalPageAsync([reason]);
        await page.ExecuteAsync(context);
    }

    /// <summary>Sign-in returns to the page that was asked for; an act that could not be carried returns home.</summary>
    private static string SignInAddress(HttpContext context) => HttpMethods.IsGet(context.Request.Method)
        ? "/sign-in" + QueryString.Create("to", context.Request.PathBase + context.Request.Path + context.Request.QueryString)
        : "/sign-in";
}
