using System.Runtime.CompilerServices;
using System.Text.Json;
using ConsoleSupport.Meetings.Support.Time;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.Support.Hosts;

/// <summary>The server with the invented town in it, over plain http on loopback as <c>./scripts/run</c> starts it.</summary>
internal static class DemoHost
{
    /// <summary>The clone the tests were built in.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    private static string Config { get; } = Path.Combine(Root, "config");

    private static readonly SemaphoreSlim One = new(1, 1);
    private static MeetingsHost? _town;

    /// <summary>Starts on a copy of the town, which is told once for the whole run; with a configuration of one's own it is told anew.</summary>
    /// <param name="config">Another folder of legal texts and demo data; a test may plant words of its own in a copy.</param>
    /// <param name="on">Another server, to start on its data.</param>
    /// <param name="services">What a test puts beside the server's own services.</param>
    public static async Task<MeetingsHost> StartAsync(string? config = null, MeetingsHost? on = null, Action<IServiceCollection>? services = null)
    {
        var settings = Settings(config ?? Config);
        if (on is not null) (settings["Meetings:Database"], settings["Meetings:DataDirectory"]) = (on.Database.App, on.DataDirectory);
        return await MeetingsHost.StartAsync(settings, services, config is null && on is null ? await TownAsync() : null);
    }

    /// <summary>Copies the configuration, so that a test can change it; the caller deletes the folder.</summary>
    public static string CopyOfConfig()
    {
        var copy = Directory.CreateTempSubdirectory("meetings-config-").FullName;
        Folders.Copy(Config, copy);
        return copy;
    }

    private static async Task<MeetingsHost> TownAsync()
    {
        await One.WaitAsync();
        try
        {
            if (_town is null)
            {
                var told = await MeetingsHost.StartAsync(Settings(Config));
                await told.StopAndKeepAsync();
                _town = told;
            }

            return _town;
        }
        finally
        {
            One.Release();
        }
    }

    private static Dictionary<string, string?> Settings(string config) => new()
    {
        ["urls"] = "http://127.0.0.1:0",
        ["Meetings:Demo"] = "true",
        ["Meetings:ConfigDirectory"] = config,
        ["Meetings:PublicAddress"] = "",
    };

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

/// <summary>The demo people and their keys, from config/demo/accounts.json.</summary>
internal sealed class DemoPeople(ManualClock clock)
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);
    private readonly Dictionary<string, TotpCodes> _authenticators = [];
    private readonly MeetingsHost? _host;

    public DemoPeople(MeetingsHost host)
        : this(host.Clock) => _host = host;

    public static IReadOnlyList<DemoPerson> All { get; } = JsonSerializer.Deserialize<List<DemoPerson>>(
        File.ReadAllText(Path.Combine(DemoFolder(), "accounts.json")), Camel)!;

    public static DemoPerson Of(string shortName) => All.Single(person => person.Email.StartsWith(shortName + "@", StringComparison.Ordinal));

    /// <summary>The person's authenticator; it moves the clock so that each code is new.</summary>
    public TotpCodes AuthenticatorOf(string shortName)
    {
        if (!_authenticators.TryGetValue(shortName, out var codes)) _authenticators[shortName] = codes = new TotpCodes(Of(shortName).TotpSecret, clock);
        return codes;
    }

    /// <summary>Signs in with both factors in a browser of their own.</summary>
    public async Task<Visitor> SignInAsync(string shortName)
    {
        var visitor = (_host ?? throw new InvalidOperationException("These people have no server to visit.")).NewVisitor();
        var person = Of(shortName);
        var code = await (await visitor.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { person.Email, person.Password });
        var home = await code.SubmitAsync("/sign-in/code", new { Code = AuthenticatorOf(shortName).Next() });
        return home.Status is System.Net.HttpStatusCode.OK && home.Address == "/"
            ? visitor
            : throw new InvalidOperationException($"{shortName} could not sign in and stands at {home.Address} ({(int)home.Status}): {home.Text}");
    }

    private static string DemoFolder([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "..", "config", "demo"));
}

/// <param name="Roles">Role in a body; the body is null for a role of the installation.</param>
internal sealed record DemoPerson(string Email, string Name, string Kana, string Password, string TotpSecret, string Agency, string Post, IReadOnlyList<DemoRole> Roles);

internal sealed record DemoRole(string? Body, string Role);
