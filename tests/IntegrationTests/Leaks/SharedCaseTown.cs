using ConsoleSupport.Meetings.IntegrationTests.Gate;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>One body for the tests of a class. Each of them opens a case of its own, and whoever loses something in it has come for that test alone.</summary>
public sealed class SharedCaseTown : IAsyncLifetime
{
    internal CaseTown Town { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Town = await CaseTown.FoundAsync();

    public ValueTask DisposeAsync() => Town.DisposeAsync();
}
