using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Crawling;

/// <summary>The invented town, seen once by each kind of person before anybody changes anything in it; so the pages do not depend on the order of the tests.</summary>
public sealed class WalkedTown : IAsyncLifetime
{
    private readonly Dictionary<string, Walk> _walks = [];
    private MeetingsHost? _host;

    public static IReadOnlyList<string> Kinds { get; } = ["asami", "onodera", "yagisawa", "saegusa", "kurata", "horikawa", "wakabayashi", "kiriyama", "kashiwagi", "usami"];

    internal Walk WalkOf(string person) => _walks[person];

    public async ValueTask InitializeAsync()
    {
        _host = await DemoHost.StartAsync();
        var people = new DemoPeople(_host);
        foreach (var person in Kinds)
        {
            var visitor = await people.SignInAsync(person);
            _walks[person] = new Walk(visitor, await Crawl.AllPagesAsync(visitor));
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var walk in _walks.Values) walk.Visitor.Dispose();
        if (_host is not null) await _host.DisposeAsync();
    }

    internal sealed record Walk(Visitor Visitor, IReadOnlyList<(Page Page, string From)> Pages);
}
