using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Demo;

/// <summary>Who acts, where, and the services of the scope they act in.</summary>
internal sealed record DemoActor(IServiceProvider Services, CurrentMember Member, Standing? At)
{
    public AccountId Id => Member.Id;

    /// <summary>The actor's standing in the body; asking without one is a mistake of the story.</summary>
    public Standing Standing => At ?? throw new InvalidOperationException($"{Member.Name} is not on the roster.");

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();
}

/// <summary>The whole server once more, with a clock of its own, nobody listening and nothing running by itself (choice 28).</summary>
internal sealed class DemoStage : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Dictionary<string, AccountId> _accounts = [];

    public DemoStage(WebSettings settings, IConfiguration configuration, IHostEnvironment environment, ILoggerFactory loggers, DateTimeOffset start)
    {
        Clock = new DemoClock(start);
        Town = DemoTown.Read(settings);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock).AddSingleton(configuration).AddSingleton(environment).AddSingleton(loggers).AddLogging();
        if (environment is IWebHostEnvironment web) services.AddSingleton(web);
        services.AddPlatform(settings).AddSlices();
        _services = services.BuildServiceProvider();
    }

    public DemoClock Clock { get; }

    public DemoTown Town { get; }

    public AccountId IdOf(DemoPerson person) => _accounts[person.Key];

    public AccountId IdOf(string key) => _accounts[key];

    public void Remember(DemoPerson person, AccountId account) => _accounts[person.Key] = account;

    /// <summary>One act of one person through a real handler; what is refused stops the story with the codes of the refusals.</summary>
    public Task<T> DoAsync<THandler, T>(DemoPerson? person, string? body, Func<THandler, DemoActor, Task<Result<T>>> act, CancellationToken cancellation)
        where THandler : notnull => ActAsync(person, body, actor => act(actor.Get<THandler>(), actor), cancellation);

    public async Task<T> ActAsync<T>(DemoPerson? person, string? body, Func<DemoActor, Task<Result<T>>> act, CancellationToken cancellation)
    {
        Clock.Tick();
        await using var scope = _services.CreateAsyncScope();
        var member = scope.ServiceProvider.GetRequiredService<CurrentMember>();
        if (person is not null) member.Become(IdOf(person), person.Name, person.AccountRoles, null, hasTwoFactors: true);
        var outcome = await scope.ServiceProvider.GetRequiredService<Act>().RunAsync(
            async () =>
            {
                var standing = body is null || person is null
                    ? null
                    : await scope.ServiceProvider.GetRequiredService<IStandings>().OfAsync(member.Id, body, cancellation);
                return await act(new DemoActor(scope.ServiceProvider, member, standing));
            },
            static outcome => outcome.IsDone,
            cancellation);
        return outcome.Value;
    }

    /// <summary>Looks something up, without an act.</summary>
    public async Task<T> LookAsync<T>(Func<IServiceProvider, Task<T>> look)
    {
        await using var scope = _services.CreateAsyncScope();
        return await look(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
