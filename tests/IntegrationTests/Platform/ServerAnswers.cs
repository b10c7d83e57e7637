using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Audit;
using ConsoleSupport.Meetings.IntegrationTests.Leaks;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>The key of a form that was never looked at stays free: sent again after the minute, the form does what it says.</summary>
    [Fact]
    public async Task a_form_that_came_too_soon_is_not_taken_for_done()
    {
        var (visitor, _) = await _host.SignedInAsync();
        using var impatient = visitor;
        var token = await PlantedTown.TokenAsync(impatient);
        var (status, key) = (default(HttpStatusCode), "");
        for (var sent = 0; sent < 200 && status is not HttpStatusCode.TooManyRequests; sent++)
        {
            key = $"key-{sent}";
            status = (await impatient.PostAsync("/mail-address/none", [KeyValuePair.Create(FormSecrets.TokenField, token), KeyValuePair.Create(FormSecrets.KeyField, key)])).Status;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, status);
        Assert.False(await _host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<IdempotencyRecord>().AnyAsync(record => record.Key == key)));
    }
}
