using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ConsoleSupport.Meetings.IntegrationTests.Audit;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Platform;

/// <summary>What is told beside the pages: metrics on a port of their own, the description of the endpoints to somebody signed in.</summary>
public sealed class Beside_the_site
{
    [Fact]
    public async Task metrics_are_told_on_their_own_port_without_ids_or_words()
    {
        var port = FreePort();
        await using var host = await MeetingsHost.StartAsync(new Dictionary<string, string?> { ["Meetings:MetricsPort"] = port.ToString(CultureInfo.InvariantCulture) });
        var (visitor, id) = await host.SignedInAsync();
        await visitor.GetAsync("/audit?Person=planted-word");

        // The signed-in person meets a thing that is not there; the metrics are not on the site.
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/metrics")).Status);
        using var monitor = new HttpClient();
        var text = await monitor.GetStringAsync(new Uri($"http://127.0.0.1:{port}/metrics"), TestContext.Current.CancellationToken);
        Assert.Contains("http_route=\"/audit\"", text, StringComparison.Ordinal);
        Assert.Contains("http_server_request_duration_seconds_count", text, StringComparison.Ordinal);
        Assert.DoesNotContain("planted-word", text, StringComparison.Ordinal);
        Assert.DoesNotContain(id.ToString(), text, StringComparison.Ordinal);
        using var other = await monitor.GetAsync(new Uri($"http://127.0.0.1:{port}/audit"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task the_description_of_the_endpoints_needs_a_sign_in()
    {
        await using var host = await MeetingsHost.StartAsync();
        using var stranger = host.NewVisitor();
        Assert.Equal(HttpStatusCode.Found, (await stranger.GetAsync("/openapi/v1.json")).Status);
        var (visitor, _) = await host.SignedInAsync();
        var page = await visitor.GetAsync("/openapi/v1.json");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("\"/audit\"", page.Html, StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
