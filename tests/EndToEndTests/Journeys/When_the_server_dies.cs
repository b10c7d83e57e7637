using ConsoleSupport.Meetings.EndToEndTests.Browsers;
using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Support.Hosts;
using static Microsoft.Playwright.Assertions;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

[Collection("browser")]
public sealed class When_the_server_dies(Chromium chromium) : IAsyncLifetime
{
    private const string Decided = "来週の火曜日にもう一度訪ねる。";
    private const string Noted = "玄関の灯りは点いていた。\n返事はなかった。";
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
        await using var member = await SignedInAsync("seto", people);
        foreach (var one in new[] { chair, office, member }) await new CheckInDesk(one, meeting).CheckInAsync();
        var (chairs, offices, members) = (new LiveRoom(chair, meeting), new LiveRoom(office, meeting), new LiveRoom(member, meeting));
        await chairs.OpenAsync();
        await offices.OpenAsync();
        await chairs.AdmitAllAsync(1);
        await members.OpenAsync();
        await chairs.BeginAsync();
        await Expect(offices.Now).ToHaveTextAsync(await chairs.Now.InnerTextAsync());
        await offices.DecideAsync(Decided);
        LiveRoom[] rooms = [chairs, offices, members];
        foreach (var one in new[] { chair, office, member }) await one.Page.EvaluateAsync("() => { window.__unbroken = true; }");
        var here = await offices.Now.InnerTextAsync();

        await _server.KillAsync();
        foreach (var room in rooms) await room.IsAsync("lost");
        await _server.StartAgainAsync();

        // The pages find their way back without a hand on them, to the same item.
        foreach (var room in rooms)
        {
            await room.IsAsync("ok");
            await Expect(room.Now).ToHaveTextAsync(here);
        }

        // Killed in the moment in which the office was told that its note is saved.
        await offices.NoteAsync(Noted);
        await _server.KillAsync();
        foreach (var room in rooms) await room.IsAsync("lost");
        await _server.StartAgainAsync();
        foreach (var room in rooms) await room.IsAsync("ok");
        foreach (var one in new[] { chair, member })
        {
            await Expect(one.Page.Locator("#now .room-note")).ToHaveCountAsync(1);
            Assert.Equal(Noted, (await one.Page.Locator("#now .room-note").TextContentAsync())?.ReplaceLineEndings("\n"));
        }

        Assert.Equal(Noted, await office.Page.Locator("textarea[name='Note']").InputValueAsync());
        await Expect(chair.Page.Locator("#outcome li", new() { HasTextString = Decided })).ToHaveCountAsync(1);
        await chairs.ConfirmDecisionAsync();
        await Expect(office.Page.Locator("#outcome li", new() { HasTextString = Decided })).ToHaveCountAsync(1);
        await chairs.NextAsync();
        await Expect(offices.Now).ToHaveTextAsync(await chairs.Now.InnerTextAsync(), new() { Timeout = 60_000 });
        Assert.NotEqual(here, await offices.Now.InnerTextAsync());
        foreach (var one in new[] { chair, office, member }) Assert.True(await one.Page.EvaluateAsync<bool>("() => window.__unbroken === true"));
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
