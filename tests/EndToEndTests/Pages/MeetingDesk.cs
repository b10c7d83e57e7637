using Microsoft.Playwright;

namespace ConsoleSupport.Meetings.EndToEndTests.Pages;

/// <summary>The page of one meeting, and the way there.</summary>
internal sealed class MeetingDesk(Browser browser, string address)
{
    public string Address => address;

    public static async Task<MeetingDesk> PlanAsync(Browser browser, string body, string day, string start, string end, string place)
    {
        await browser.GoAsync($"/bodies/{body}/meetings/new");
        await browser.TypeAsync("Day", day);
        await browser.TypeAsync("Start", start);
        await browser.TypeAsync("End", end);
        await browser.TypeAsync("Place", place);
        await browser.SendAsync("/meetings/new");
        await browser.LeavesAsync("/meetings/new");
        return new MeetingDesk(browser, browser.Path);
    }

    /// <summary>Puts a case with all its facts on the agenda.</summary>
    public async Task AddCaseAsync(string caseFile, string presenter, string outcome)
    {
        await browser.GoAsync($"{address}/items/new?CaseFile={caseFile[(caseFile.LastIndexOf('/') + 1)..]}");
        await browser.TickAllAsync("Facts");
        await browser.TickAsync("Kind", "Both");
        await browser.TypeAsync("Duration", "15");
        var person = browser.Page.Locator("select[name='Presenter'] option", new PageLocatorOptions { HasTextString = presenter });
        await browser.ChooseAsync("Presenter", await person.First.GetAttributeAsync("value") ?? "");
        await browser.TypeAsync("Outcome", outcome);
        await browser.SendAsync("/items/new");
        await browser.LeavesAsync("/items/new");
    }

    public async Task AskDecisionAsync()
    {
        await browser.GoAsync(address);
        await browser.SendAsync("/ask-decision");
    }

    /// <summary>Makes a move by its button, as somebody who may.</summary>
    public async Task MoveAsync(Browser who, string move, bool without = false)
    {
        await who.GoAsync(address);
        var form = who.Page.Locator($"form[id='step-{move}-{(without ? "True" : "False")}']").First;
        await who.Page.RunAndWaitForResponseAsync(() => form.Locator("button").First.ClickAsync(), answer => answer.Request.Method == "POST");
        await Assertions.Expect(form).ToHaveCountAsync(0);
    }
}
