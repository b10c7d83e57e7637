using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConsoleSupport.Meetings.Measurements;

/// <summary>The tests' host keeps every line of its log; what is measured writes as little as a server in production.</summary>
internal static class Quiet
{
    public static void Logs(IServiceCollection services) => services.Configure<LoggerFilterOptions>(options => options.MinLevel = LogLevel.Warning);
}
