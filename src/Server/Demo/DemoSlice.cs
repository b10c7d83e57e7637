namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>デモ: an invented municipality, written through the real use cases.</summary>
internal static class DemoSlice
{
    public static IServiceCollection AddDemo(this IServiceCollection services) => services.AddHostedService<DemoAtStart>();

    public static void MapDemo(this IEndpointRouteBuilder app)
    {
    }
}
