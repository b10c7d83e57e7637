using Microsoft.Playwright;

namespace ConsoleSupport.Meetings.EndToEndTests.Pages;

/// <summary>会議室 of one meeting, with the verbs of those who are in it.</summary>
internal sealed class LiveRoom(Browser browser, string meeting)
{
    public string Address => meeting + "/room";

    /// <summary>The heading of what is on the table, or 待機中.</summary>
    public ILocator Now => browser.Page.Locator("#now h2");

    public ILocator Agenda => browser.Page.Locator("#agenda li");

    public Task OpenAsync() => browser.GoAsync(Address);

    /// <summary>Waits until the page says of its line that it is lost, or ok again.</summary>
    public Task IsAsync(string line) =>
        Assertions.Expect(browser.Page.Locator("live-room")).ToHaveAttributeAsync("data-line", line, new LocatorAssertionsToHaveAttributeOptions { Timeout = 60_000 });

    public Task BeginAsync() => browser.PressAsync("/room/open");

    public Task NextAsync() => browser.PressAsync("/room/next");

    /// <summary>Steps on until this is on the table.</summary>
    public async Task GoToAsync(string label)
    {
        for (var steps = 0; steps < 8 && !(await Now.InnerTextAsync()).Contains(label, StringComparison.Ordinal); steps++)
        {
            var before = await Now.InnerTextAsync();
            await NextAsync();
            await Assertions.Expect(Now).Not.ToHaveTextAsync(before);
        }
    }

    public Task CloseAsync() => browser.PressAsync("/room/close");

    /// <summary>Lets in whoever waits, one after the other.</summary>
    public async Task AdmitAllAsync(int count)
    {
        for (var left = count; left > 0; left--)
        {
            await Assertions.Expect(browser.Page.Locator("button[formaction$='/room/admit']")).ToHaveCountAsync(left);
            await browser.PressAsync("/room/admit");
        }

        await Assertions.Expect(browser.Page.Locator("button[formaction$='/room/admit']")).ToHaveCountAsync(0);
    }

    public async Task NoteAsync(string words)
    {
        await browser.Page.Locator("textarea[name='Note']").FillAsync(words);
        await browser.SendAsync("/room/note");
        await Assertions.Expect(browser.Page.Locator("#now .room-note")).ToContainTextAsync(words);
    }

    public async Task DecideAsync(string words)
    {
        await browser.Page.Locator("[name='Decision']").FillAsync(words);
        await browser.SendAsync("/room/decision");
        await Assertions.Expect(browser.Page.Locator("#outcome")).ToContainTextAsync(words);
    }

    public Task ConfirmDecisionAsync() => browser.PressAsync("/room/decision/confirm");

    public async Task AgreeActionAsync(string words, string owner, string day)
    {
        var form = browser.Page.Locator("form[action$='/room/action']");
        await form.Locator("[name='Text']").FillAsync(words);
        var person = form.Locator("[name='Owner'] option", new LocatorLocatorOptions { HasTextString = owner });
        await form.Locator("[name='Owner']").SelectOptionAsync(await person.First.GetAttributeAsync("value") ?? "");
        await form.Locator("[name='DueOn']").FillAsync(day);
        await browser.SendAsync("/room/action");
        await Assertions.Expect(browser.Page.Locator("#outcome")).ToContainTextAsync(words);
    }
}
