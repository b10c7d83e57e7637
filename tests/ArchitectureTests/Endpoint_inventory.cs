using ConsoleSupport.Meetings.Server;
using ConsoleSupport.Meetings.Server.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace ConsoleSupport.Meetings.ArchitectureTests;

/// <summary>Every endpoint and the hub say what they demand; those that demand nothing are named here.</summary>
public sealed class Endpoint_inventory
{
    /// <summary>Addresses that anybody may open, and why.</summary>
    private static readonly string[] OpenToAnybody =
    [
        "GET /health/live", // whether the process runs
        "GET /health/ready", // whether it can work
        "GET /sign-in",
        "POST /sign-in",
        "GET /invitation/{token}", // the token is the right
        "POST /invitation/{token}",
        "GET /forgotten-password", // asks for a mail address and tells nothing about it
        "POST /forgotten-password",
        "GET /forgotten-password/sent",
        "GET /new-password/{token}", // the token and the second factor are the right
        "POST /new-password/{token}",
        "GET /mail-address/{token}", // the token is the right, and it opens nothing
        "POST /mail-address/{token}",
    ];

    private static readonly string[] Assets = ["dist/", "mark."];

    [Fact]
    public void every_endpoint_carries_exactly_one_demand()
    {
        var wrong = Endpoints().Where(endpoint => endpoint.Metadata.GetOrderedMetadata<Demand>().Count + endpoint.Metadata.GetOrderedMetadata<DemandNothing>().Count != 1);
        Assert.Empty(wrong.Select(Name));
    }

    [Trait("Rule", "R85")]
    [Fact]
    public void only_the_listed_endpoints_are_open_to_anybody()
    {
        var open = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<DemandNothing>() is not null)
            .Where(endpoint => !Assets.Any(folder => endpoint.RoutePattern.RawText!.StartsWith(folder, StringComparison.Ordinal)))
            .Select(Name).Distinct();
        Assert.Empty(open.Except(OpenToAnybody));
    }

    [Fact]
    public void a_permission_guards_only_addresses_that_name_a_body()
    {
        var wrong = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<DemandPermission>() is not null && !endpoint.RoutePattern.Parameters.Any(part => part.Name == "body"));
        Assert.Empty(wrong.Select(Name));
    }

    [Fact]
    public void every_address_of_a_body_is_guarded_by_a_permission()
    {
        var wrong = Endpoints().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/bodies/{body}", StringComparison.Ordinal) && endpoint.Metadata.GetMetadata<DemandPermission>() is null);
        Assert.Empty(wrong.Select(Name));
    }

    internal static IReadOnlyList<RouteEndpoint> Endpoints()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(ServerHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["urls"] = "https://localhost:0",
            ["Meetings:Database"] = "Host=nowhere",
            ["Meetings:DataDirectory"] = Path.GetTempPath(),
            ["Meetings:Municipality"] = "みどり野市",
            ["Meetings:PublicAddress"] = "https://meetings.example",
        });
        IEndpointRouteBuilder app = ServerHost.Build(builder);
        return [.. app.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()];
    }

    private static string Name(RouteEndpoint endpoint) =>
        $"{string.Join(',', endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"])} {endpoint.RoutePattern.RawText}";
}
