using System.Net;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Platform;

public sealed class ServerAnswers : IAsyncLifetime
{
    private MeetingsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await MeetingsHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task ready_once_the_database_answers()
    {
        using var visitor = _host.NewVisitor();
        Assert.Equal("ready", (await visitor.GetAsync("/health/ready")).Html);
    }

    [Fact]
    public async Task an_unknown_address_looks_like_a_thing_that_is_not_there()
    {
        using var visitor = _host.NewVisitor();
        var page = await visitor.GetAsync("/no-such-page");
        Assert.True(page.Status is HttpStatusCode.NotFound or HttpStatusCode.Found);
    }

    [Fact]
    public async Task every_answer_carries_the_security_headers()
    {
        using var visitor = _host.NewVisitor();
        foreach (var address in new[] { "/health/live", "/dist/app.css", "/no-such-page", "/" })
        {
            var page = await visitor.GetAsync(address);
            Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.False(page.Headers.Contains("Server"));
        }
    }
}
