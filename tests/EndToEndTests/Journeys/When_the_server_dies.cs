using ConsoleSupport.Meetings.EndToEndTests.Browsers;
using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Support.Hosts;
using static Microsoft.Playwright.Assertions;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

[Collection("browser")]
public sealed class When_the_server_dies(Chromium chromium) : IAsyncLifetime
{
    private const string Decided = "来週の火曜日にもう一度訪ねる。";
    private ChildServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await ChildServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task what_was_acknowledged_is_there_once_and_the_browser_comes_back_by_itself()
    {
        var people = new DemoPeople(_server.Authenticators);
        await using var chair = await SignedInAsync("yagisawa", people);
        await using var office = await SignedInAsync("asami", people);
        var meeting = await OpenMeetingAsync(office);
        foreach (var one in new[] { chair, office })
        {
            await new CheckInDesk(one, meeting).CheckInAsync();
            await new LiveRoom(one, meeting).OpenAsync();
        }

        var (chairs, offices) = (new LiveRoom(chair, meeting), new LiveRoom(office, meeting));
        await chairs.BeginAsync();
        await Expect(offices.Now).ToHaveTextAsync(await chairs.Now.InnerTextAsync());
        await office.Page.ReloadAsync();
        await offices.DecideAsync(Decided);
        await office.Page.EvaluateAsync("() => { window.__unbroken = true; }");
        var here = await offices.Now.InnerTextAsync();

        await _server.KillAsync();
        await _server.StartAgainAsync();

        // The page finds its way back without a hand on it, to the same item.
        await chair.Page.ReloadAsync();
        await Expect(chairs.Now).ToHaveTextAsync(here);
        await Expect(chair.Page.Locator("#outcome li", new() { HasTextString = Decided })).ToHaveCountAsync(1);
        await chairs.ConfirmDecisionAsync();
        await Expect(office.Page.Locator("#outcome li", new() { HasTextString = Decided })).ToHaveCountAsync(1);
        await chairs.NextAsync();
        await Expect(offices.Now).ToHaveTextAsync(await chairs.Now.InnerTextAsync(), new() { Timeout = 60_000 });
        Assert.NotEqual(here, await offices.Now.InnerTextAsync());
        Assert.True(await office.Page.EvaluateAsync<bool>("() => window.__unbroken === true"));
    }

    private async Task<Browser> SignedInAsync(string shortName, DemoPeople people)
    {
        var browser = await Browser.OpenAsync(chromium, _server.Address);
        await browser.SignInAsync(DemoPeople.Of(shortName), people);
        return browser;
    }

    /// <summary>The meeting that can be opened now is the only one on the list whose check-in is open.</summary>
    private static async Task<string> OpenMeetingAsync(Browser browser)
    {
        await browser.GoAsync("/meetings");
        foreach (var link in await browser.Page.Locator("main a[href*='/meetings/']").AllAsync())
        {
            var address = (await link.GetAttributeAsync("href"))!;
            if (address.EndsWith("/new", StringComparison.Ordinal)) continue;
            var answer = await browser.Page.APIRequest.GetAsync(new Uri(browser.Address, address + "/check-in").ToString());
            if ((await answer.TextAsync()).Contains("/check-in/reminder", StringComparison.Ordinal)) return address;
        }

        throw new InvalidOperationException("No meeting can be opened now.");
    }
}
