using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ConsoleSupport.Meetings.Support.Time;

namespace ConsoleSupport.Meetings.Support.Hosts;

/// <summary>The demo server as a process of its own, which can be killed in the middle of everything and started again on the same port and data.</summary>
internal sealed class ChildServer : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly string _data;
    private readonly int _port;
    private Process? _process;

    private ChildServer(TestDatabase database, string data, int port)
    {
        (_database, _data, _port) = (database, data, port);
        Address = new Uri($"http://localhost:{port.ToString(CultureInfo.InvariantCulture)}");
        Authenticators = new ManualClock(TimeProvider.System.GetUtcNow());
    }

    public Uri Address { get; }

    /// <summary>The clock of the people's authenticators; the process itself follows the wall clock.</summary>
    public ManualClock Authenticators { get; }

    public string Database => _database.App;

    public static async Task<ChildServer> StartAsync()
    {
        var server = new ChildServer(await TestDatabase.CreateAsync(), Directory.CreateTempSubdirectory("meetings-child-").FullName, FreePort());
        await server.StartAgainAsync();
        return server;
    }

    public async Task StartAgainAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(DemoHost.Root, "src", "Server", "bin", "Debug", "net10.0", "ConsoleSupport.Meetings.Server.dll")])
        {
            WorkingDirectory = Path.Combine(DemoHost.Root, "src", "Server"),
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Demo",
                ["ASPNETCORE_URLS"] = $"http://localhost:{_port.ToString(CultureInfo.InvariantCulture)}",
                ["Meetings__Database"] = _database.App,
                ["Meetings__DataDirectory"] = _data,
                ["Meetings__ConfigDirectory"] = Path.Combine(DemoHost.Root, "config"),
                ["Meetings__Demo"] = "true",
                ["Meetings__Municipality"] = "みどり野市",
            },
        };
        _process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        using var client = new HttpClient { BaseAddress = Address };
        var patience = Stopwatch.StartNew();
        while (patience.Elapsed < TimeSpan.FromSeconds(120))
        {
            if (_process.HasExited) throw new InvalidOperationException($"The server ended with {_process.ExitCode}.");
            try
            {
                if ((await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).StatusCode is HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(200);
        }

        throw new TimeoutException("The server was not ready in time.");
    }

    /// <summary>As a power cut would: no goodbye, nothing flushed.</summary>
    public async Task KillAsync()
    {
        if (_process is null) return;
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        await _database.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
