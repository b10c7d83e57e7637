using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Demo;

/// <summary>The invented town, once for a class of tests.</summary>
public sealed class DemoTown : IAsyncLifetime
{
    internal MeetingsHost Host { get; private set; } = null!;

    internal DemoPeople People { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await DemoHost.StartAsync();
        People = new DemoPeople(Host);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
