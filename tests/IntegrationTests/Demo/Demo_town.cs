using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Demo;

public sealed class Demo_town(DemoTown town) : IClassFixture<DemoTown>
{
    private readonly MeetingsHost _host = town.Host;

    [Fact]
    public async Task stands_there_at_the_first_start()
    {
        Assert.Equal(3, await CountAsync<Body>());
        Assert.True(await CountAsync<RosterEntry>() >= 14);
        Assert.True(await CountAsync<Agency>() >= 9);
        Assert.Equal(8, await CountAsync<CaseFile>());
        var states = await _host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<Meeting>().Select(meeting => meeting.State).ToListAsync());
        Assert.Contains(MeetingState.Draft, states);
        Assert.Contains(MeetingState.Released, states);
        Assert.Contains(states, state => state >= MeetingState.MinutesApproved && state is not MeetingState.Cancelled);
    }

    [Fact]
    public async Task tells_its_trail_in_the_order_of_time()
    {
        var times = await _host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<AuditEntry>()
            .Where(entry => entry.Chain == AuditChain.Rest.Name).OrderBy(entry => entry.Number).Select(entry => entry.At).ToListAsync());
        Assert.Equal(times.Order(), times);
        Assert.All(times, at => Assert.True(at <= _host.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task lets_its_people_sign_in()
    {
        foreach (var shortName in new[] { "asami", "yagisawa", "wakabayashi", "usami" })
        {
            using var visitor = await town.People.SignInAsync(shortName);
            Assert.Equal("/", (await visitor.OpenAsync("/")).Address);
        }
    }

    [Fact]
    public async Task says_of_every_proof_that_nobody_gave_that_it_is_of_the_demo()
    {
        var methods = await _host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<Declaration>().Select(one => one.Method).Distinct().ToListAsync());
        Assert.Equal(["デモ"], methods);
        var rules = await _host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<AuditEntry>().Where(entry => entry.Act == "minutes.approved").Select(entry => entry.Rule).ToListAsync());
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains(",デモ,", rule, StringComparison.Ordinal));
        using var reader = await town.People.SignInAsync("seto");
        var own = await reader.OpenAsync("/declarations");
        var receipt = own.Document.QuerySelectorAll("a[href*='/declarations/']")[0].GetAttribute("href")!;
        Assert.Contains("デモ", (await reader.OpenAsync(receipt)).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task is_written_once()
    {
        await using var again = await DemoHost.StartAsync(on: _host);
        Assert.Equal(3, await again.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<Body>().CountAsync()));
    }

    [Fact]
    public async Task never_opens_outside_the_demo()
    {
        var same = new Dictionary<string, string?> { ["Meetings:Database"] = _host.Database.App, ["Meetings:DataDirectory"] = _host.DataDirectory };
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(async () => await MeetingsHost.StartAsync(same));
        Assert.Contains("demo data", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task has_nobody_in_production()
    {
        await using var production = await MeetingsHost.StartAsync();
        using var visitor = production.NewVisitor();
        var person = DemoPeople.Of("usami");
        var page = await (await visitor.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { person.Email, person.Password });
        Assert.Equal("/sign-in", page.Address);
        Assert.Equal(0, await production.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<Body>().CountAsync()));
    }

    private Task<int> CountAsync<T>()
        where T : class => _host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<T>().CountAsync());
}
