using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ConsoleSupport.Meetings.Server;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Support.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConsoleSupport.Meetings.Support.Hosts;

/// <summary>The real server: Kestrel over HTTPS on a free port of localhost, a database of its own, the app role, and a clock one can move.</summary>
internal sealed class MeetingsHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _data;

    private MeetingsHost(WebApplication app, TestDatabase database, ManualClock clock, string data)
    {
        (_app, Database, Clock, _data) = (app, database, clock, data);
        Address = new Uri(app.Urls.Single().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
    }

    public Uri Address { get; }

    public TestDatabase Database { get; }

    public ManualClock Clock { get; }

    /// <summary>Folder of keys and, without a mail server, of mails.</summary>
    public string DataDirectory => _data;

    public IServiceProvider Services => _app.Services;

    /// <summary>Everything the server wrote to its log since it started.</summary>
    public LogLines Log { get; private init; } = new();

    /// <param name="configure">Further settings, such as <c>Meetings:Mail:Host</c>.</param>
    /// <param name="from">A host that was stopped and kept: this one starts with copies of its database and keys.</param>
    public static async Task<MeetingsHost> StartAsync(IDictionary<string, string?>? configure = null, Action<IServiceCollection>? services = null, MeetingsHost? from = null)
    {
        var database = await TestDatabase.CreateAsync(from?.Database);
        var data = Directory.CreateTempSubdirectory("meetings-test-").FullName;
        if (from is not null) Folders.Copy(from.DataDirectory, data);

        // A Wednesday morning in Tokyo, in the middle of a fiscal year.
        var clock = new ManualClock(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(9)));
        var log = new LogLines();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(ServerHost).Assembly.GetName().Name,
            EnvironmentName = "Production",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["urls"] = "https://127.0.0.1:0",
            ["Meetings:Database"] = database.App,
            ["Meetings:DataDirectory"] = data,
            ["Meetings:Municipality"] = "みどり野市",
            ["Meetings:PublicAddress"] = "https://meetings.example",
        });
        if (configure is not null) builder.Configuration.AddInMemoryCollection(configure);
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ConfigureHttpsDefaults(https => https.ServerCertificate = Certificate.Value));
        var app = ServerHost.Build(builder, services);
        await app.StartAsync();
        return new MeetingsHost(app, database, clock, data) { Log = log };
    }

    /// <summary>Somebody with a browser of their own.</summary>
    public Visitor NewVisitor() => new(Address);

    /// <summary>Work inside the server, in a scope of its own.</summary>
    public async Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>A look at the database, or a change beside the server.</summary>
    public Task<T> InDatabaseAsync<T>(Func<MeetingsDb, Task<T>> query) => InsideAsync(services => query(services.GetRequiredService<MeetingsDb>()));

    /// <summary>Stops the server and keeps what it wrote, for others to start from.</summary>
    public async Task StopAndKeepAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationTokenSource(TimeSpan.FromSeconds(2)).Token);
        await _app.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    private static readonly Lazy<X509Certificate2> Certificate = new(() =>
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(2));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    });
}
