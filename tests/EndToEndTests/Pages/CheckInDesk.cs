using Microsoft.Playwright;

namespace ConsoleSupport.Meetings.EndToEndTests.Pages;

/// <summary>入室確認 of one meeting, as a person goes through it.</summary>
internal sealed class CheckInDesk(Browser browser, string meeting)
{
    public string Address => meeting + "/check-in";

    public Task OpenAsync() => browser.GoAsync(Address);

    public async Task ConfirmReminderAsync()
    {
        await browser.TickAsync("Confirmed");
        await browser.SendAsync("/check-in/reminder");
        await Assertions.Expect(browser.Page.Locator("form[action$='/check-in/reminder']")).ToHaveCountAsync(0);
    }

    /// <summary>ない for every case that is asked about; nothing when none is.</summary>
    public async Task DenyConflictsAsync()
    {
        var answers = browser.Page.Locator("form[action$='/check-in/conflicts'] input[type=radio][value='has-not']");
        if (await answers.CountAsync() == 0) return;
        foreach (var answer in await answers.AllAsync()) await answer.CheckAsync();
        await browser.SendAsync("/check-in/conflicts");
        await Assertions.Expect(browser.Page.Locator("form[action$='/check-in/conflicts']")).ToHaveCountAsync(0);
    }

    /// <summary>All steps up to asking; chair and office are in the room then, members wait.</summary>
    public async Task CheckInAsync()
    {
        await OpenAsync();
        await browser.StandsAtAsync(Address);
        await ConfirmReminderAsync();
        await DenyConflictsAsync();
        await browser.SendAsync("/check-in/ask");
    }
}
