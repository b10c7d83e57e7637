using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Identity;
using Microsoft.AspNetCore.Authorization;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>A question every endpoint under <c>/bodies/{body}</c> asks first: may you try? What may happen is decided later, by the rules.</summary>
/// <param name="Code">Stable, such as <c>meetings.plan</c>.</param>
/// <param name="Title">The act in plain words, told to somebody of the body who may not do it.</param>
/// <param name="Roles">Who of the roster may; empty means everybody on it.</param>
internal sealed record Permission(string Code, Func<string> Title, params RosterRole[] Roles);

/// <summary>What an endpoint demands of whoever comes. Each endpoint carries exactly one; a test and the start of the server look for it.</summary>
internal abstract record Demand : IAuthorizationRequirement, IAuthorizationRequirementData
{
    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>Signed in with both factors.</summary>
internal sealed record DemandSignIn : Demand;

/// <summary>Signed in with the password at least: only for setting up the second factor and signing out.</summary>
internal sealed record DemandPassword : Demand;

/// <summary>Signed in with both factors and holding one of these roles of the installation.</summary>
internal sealed record DemandRole(params AccountRole[] Roles) : Demand;

/// <summary>Signed in with both factors, on the roster of the body in the address, in one of the permission's roles.</summary>
internal sealed record DemandPermission(Permission Permission) : Demand;

/// <summary>Open to anybody. The inventory test lists every such address by name.</summary>
internal sealed record DemandNothing : IAllowAnonymous;

internal static class Demands
{
    public static TBuilder RequiresSignIn<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new DemandSignIn());

    public static TBuilder RequiresPassword<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new DemandPassword());

    public static TBuilder Requires<TBuilder>(this TBuilder builder, params AccountRole[] roles)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new DemandRole(roles));

    public static TBuilder Requires<TBuilder>(this TBuilder builder, Permission permission)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new DemandPermission(permission));

    public static TBuilder OpenToAnybody<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.WithMetadata(new DemandNothing());
}
