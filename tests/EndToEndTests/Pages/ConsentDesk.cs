namespace ConsoleSupport.Meetings.EndToEndTests.Pages;

/// <summary>The form on which the office records what the person agreed to.</summary>
internal static class ConsentDesk
{
    /// <summary>Everything that is known of the case, to every agency of the list.</summary>
    public static async Task RecordAsync(Browser office, string caseFile, string purpose, string day, string nameEntry)
    {
        await office.GoAsync(caseFile + "/consents/new");
        await office.TickAllAsync("Facts");
        await office.TickAllAsync("Agencies");
        await office.TypeAsync("Purpose", purpose);
        await office.TypeAsync("RulesVersion", "取扱規程 第1版");
        await office.TypeAsync("AgencyListVersion", "関係機関の一覧 第1版");
        await office.TypeAsync("GivenOn", day);
        await office.TickAsync("Way", "OwnNameEntry");
        await office.TypeAsync("NameEntry", nameEntry);
        await office.Page.Locator("main select[name='ExplainedBy']").SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 1 });
        await office.SendAsync("/consents/new");
        await office.LeavesAsync("/consents/new");
    }
}
