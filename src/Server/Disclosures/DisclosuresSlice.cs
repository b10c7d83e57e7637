using ConsoleSupport.Meetings.Server.Disclosures.Ledger;

namespace ConsoleSupport.Meetings.Server.Disclosures;

/// <summary>提供記録: who was given which fact, where, on which basis.</summary>
internal static class DisclosuresSlice
{
    public static IServiceCollection AddDisclosures(this IServiceCollection services) => services.AddScoped<DisclosureLedger>();

    public static void MapDisclosures(this IEndpointRouteBuilder app)
    {
    }
}
