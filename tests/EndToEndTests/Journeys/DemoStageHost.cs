using ConsoleSupport.Meetings.EndToEndTests.Browsers;
using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

/// <summary>The demo town on a server of its own, its people, and browsers for them that are put away at the end.</summary>
internal sealed class DemoStageHost : IAsyncDisposable
{
    private readonly Chromium _chromium;
    private readonly List<Browser> _browsers = [];
    private readonly Dictionary<MeetingState, string> _meetings = [];

    private DemoStageHost(Chromium chromium, MeetingsHost host) => (_chromium, Host, People) = (chromium, host, new DemoPeople(host));

    public MeetingsHost Host { get; }

    public DemoPeople People { get; }

    public static async Task<DemoStageHost> StartAsync(Chromium chromium) => new(chromium, await DemoHost.StartAsync());

    /// <summary>A browser in which this person is signed in.</summary>
    public async Task<Browser> BrowserOfAsync(string shortName, int width = 1440, bool script = true)
    {
        var browser = await NewBrowserAsync(width, script);
        await browser.SignInAsync(DemoPeople.Of(shortName), People);
        return browser;
    }

    public async Task<Browser> NewBrowserAsync(int width = 1440, bool script = true)
    {
        var browser = await Browser.OpenAsync(_chromium, Host.Address, width, script);
        _browsers.Add(browser);
        return browser;
    }

    /// <summary>Address of the 支援会議's meeting that was in this state when it was first asked for; a journey may have moved it on since.</summary>
    public async Task<string> MeetingAsync(MeetingState state)
    {
        if (!_meetings.TryGetValue(state, out var address)) _meetings[state] = address = await FindMeetingAsync(state);
        return address;
    }

    private Task<string> FindMeetingAsync(MeetingState state) => Host.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<MeetingsDb>();
        var found = await (
            from meeting in db.Set<Meeting>()
            join body in db.Set<Body>() on meeting.Body equals body.Id
            where meeting.State == state && body.Code == "shien"
            orderby meeting.StartsAt
            select new { meeting.Id, body.Code }).FirstAsync();
        return $"/bodies/{found.Code}/meetings/{found.Id}";
    });

    /// <summary>Address and label of each case on the agenda of a meeting, in its order.</summary>
    public Task<IReadOnlyList<(string Address, string Label)>> CasesOfAsync(string meeting) => Host.InsideAsync<IReadOnlyList<(string, string)>>(async services =>
    {
        var db = services.GetRequiredService<MeetingsDb>();
        var id = MeetingId.From(Guid.Parse(meeting[(meeting.LastIndexOf('/') + 1)..]));
        var found = await (
            from item in db.Set<AgendaItem>()
            join caseFile in db.Set<CaseFile>() on item.CaseFile equals caseFile.Id
            join body in db.Set<Body>() on item.Body equals body.Id
            where item.Meeting == id
            orderby item.Position
            select new { caseFile.Id, caseFile.Label, body.Code }).ToListAsync();
        return [.. found.Select(one => ($"/bodies/{one.Code}/cases/{one.Id}", one.Label))];
    });

    /// <summary>Fails when any of the browsers met trouble unseen.</summary>
    public void NobodyHadTrouble() => _browsers.ForEach(browser => browser.HadNoTrouble());

    /// <summary>Closes the browsers of one journey; the town stays for the next.</summary>
    public async ValueTask PutBrowsersAwayAsync()
    {
        foreach (var browser in _browsers) await browser.DisposeAsync();
        _browsers.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await PutBrowsersAwayAsync();
        await Host.DisposeAsync();
    }
}

/// <summary>One town for all journeys of a class, because founding it takes longer than most of them.</summary>
public sealed class SharedStage(Chromium chromium) : IAsyncLifetime
{
    internal DemoStageHost Stage { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Stage = await DemoStageHost.StartAsync(chromium);

    public ValueTask DisposeAsync() => Stage.DisposeAsync();
}
