using Microsoft.Playwright;

namespace ConsoleSupport.Meetings.EndToEndTests.Pages;

/// <summary>The page of one case file, for those who prepare it.</summary>
internal sealed class CaseDesk(Browser browser, string address)
{
    public string Address => address;

    /// <summary>Registers a case under the label the form offers.</summary>
    public static async Task<CaseDesk> RegisterAsync(Browser browser, string body)
    {
        await browser.GoAsync($"/bodies/{body}/cases/new");
        await browser.SendAsync("/cases/new");
        await browser.LeavesAsync("/cases/new");
        return new CaseDesk(browser, browser.Path);
    }

    public Task OpenAsync() => browser.GoAsync(address);

    public async Task<string> LabelAsync()
    {
        await OpenAsync();
        return (await browser.Page.Locator("main h1").InnerTextAsync()).Trim();
    }

    public async Task AddFactAsync(string category, string text)
    {
        await browser.GoAsync(address + "/facts/new");
        await browser.ChooseAsync("Category", category);
        await browser.TypeAsync("Text", text);
        await browser.TickAsync("Mark", "Observed");
        await browser.SendAsync("/facts/new");
        await browser.SeesAsync(text);
    }

    /// <summary>Proposes people by name.</summary>
    public async Task ProposeAsync(params string[] names)
    {
        await OpenAsync();
        await browser.UnfoldAsync("/selection/propose");
        foreach (var name in names) await browser.Page.Locator("form[action$='/selection/propose'] label", new PageLocatorOptions { HasTextString = name }).First.ClickAsync();
        await browser.SendAsync("/selection/propose");
    }

    /// <summary>Confirms everybody who is proposed: they are ticked already.</summary>
    public async Task ConfirmAsync()
    {
        await OpenAsync();
        await browser.SendAsync("/selection/confirm");
        await Assertions.Expect(browser.Page.Locator("form[action$='/selection/confirm']")).ToHaveCountAsync(0);
    }

    public async Task EndSelectionAsync(string name)
    {
        await OpenAsync();
        await browser.PressAsync($"button[form='end-selection'][aria-label*='{name}']", "/selection/end");
    }

    public async Task RecuseAsync(string name)
    {
        await OpenAsync();
        await browser.UnfoldAsync("/recusals");
        const string form = "form[action$='/recusals']";
        var person = browser.Page.Locator($"{form} select[name='Person'] option", new PageLocatorOptions { HasTextString = name });
        await browser.ChooseAsync("Person", await person.First.GetAttributeAsync("value") ?? "", form);
        await browser.Page.Locator($"{form} [name='Route'][value='RuleMatch']").CheckAsync();
        await browser.ChooseAsync("Ground", "Acquaintance", form);
        await browser.SendAsync("/recusals");
    }
}
