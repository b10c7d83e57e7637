using System.Reflection;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Platform.Web;

/// <summary>What the current member is in the body named by the address <c>/bodies/{body}/…</c>. An endpoint that requires a permission takes it as a parameter.</summary>
internal sealed record Standing(BodyId Body, string BodyCode, string BodyName, BodyKind Kind, IReadOnlySet<RosterRole> Roles, AgencyId Agency, string Post)
{
    public bool Is(params RosterRole[] roles) => roles.Any(Roles.Contains);

    public bool IsOffice => Is(RosterRole.Secretariat);

    /// <summary>Binds from what the permission check left on the request; without one the endpoint is wrong, not the person.</summary>
    public static ValueTask<Standing?> BindAsync(HttpContext http, ParameterInfo parameter) => ValueTask.FromResult<Standing?>(
        http.Features.Get<Standing>() ?? throw new InvalidOperationException("This endpoint takes a standing but requires no permission."));
}

/// <summary>Where standings come from; the Bodies slice answers.</summary>
internal interface IStandings
{
    /// <summary>The person's standing today, or null: not on the roster and no such body are the same.</summary>
    Task<Standing?> OfAsync(AccountId account, string bodyCode, CancellationToken cancellation);
}
