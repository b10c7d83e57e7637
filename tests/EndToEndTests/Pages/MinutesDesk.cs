using Microsoft.Playwright;

namespace ConsoleSupport.Meetings.EndToEndTests.Pages;

/// <summary>会議録 of one meeting: the office writes it, the chair locks it.</summary>
internal sealed class MinutesDesk(Browser office, string meeting)
{
    public string Address => meeting + "/minutes";

    public async Task PrepareAsync()
    {
        await office.GoAsync(Address);
        await office.SendAsync("/minutes/prepare");
        await Assertions.Expect(office.Page.Locator("form[action$='/minutes/prepare']")).ToHaveCountAsync(0);
    }

    /// <summary>Writes 「なし」 wherever nothing has been written, and says how often that was.</summary>
    public async Task CompleteAsync()
    {
        await office.GoAsync(Address);
        var blank = office.Page.Locator(".minutes-paragraph:has(p.muted)");
        for (var left = await blank.CountAsync(); left > 0; left--)
        {
            await blank.First.Locator("a[href*='edit=']").ClickAsync();
            var form = office.Page.Locator(".minutes-editor form[action*='/minutes/paragraphs/']").First;
            await form.Locator("textarea").FillAsync("なし");
            await office.SendAsync(new Uri(office.Address, await form.GetAttributeAsync("action")).AbsolutePath);
            await Assertions.Expect(blank).ToHaveCountAsync(left - 1);
        }
    }

    public async Task SubmitAsync()
    {
        await office.SendAsync("/minutes/submit");
        await Assertions.Expect(office.Page.Locator("form[action$='/minutes/submit']")).ToHaveCountAsync(0);
    }

    public async Task ApproveAsync(Browser chair, string password, Support.Hosts.TotpCodes codes)
    {
        await chair.GoAsync(Address);
        await chair.ProveAsync(password, codes, "form[action$='/minutes/approve']");
        await chair.SendAsync("/minutes/approve");
        await chair.SeesAsync("文面は固定した時のままです");
    }
}
