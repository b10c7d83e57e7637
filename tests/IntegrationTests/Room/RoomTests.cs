using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Room;

/// <summary>A server of its own for each test, with the town of the room in it.</summary>
public abstract class RoomTests : IAsyncLifetime
{
    private protected MeetingsHost Host { get; private set; } = null!;

    private protected RoomTown Town { get; private set; } = null!;

    /// <summary>What a browser would say of a page of this server.</summary>
    private protected string Origin => Host.Address.GetLeftPart(UriPartial.Authority);

    public async ValueTask InitializeAsync()
    {
        Host = await MeetingsHost.StartAsync();
        Town = await RoomTown.BuildAsync(Host);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
