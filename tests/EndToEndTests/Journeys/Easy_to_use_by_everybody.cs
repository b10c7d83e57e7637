using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Shared.Meetings;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

/// <summary>Every main page, looked at by axe at the width of a desk and of a tablet (JIS X 8341-3, WCAG 2.2 AA).</summary>
[Collection("browser")]
public sealed class Easy_to_use_by_everybody(SharedStage shared) : IClassFixture<SharedStage>, IAsyncDisposable
{
    private readonly DemoStageHost _stage = shared.Stage;

    public ValueTask DisposeAsync() => _stage.PutBrowsersAwayAsync();

    [Fact]
    public async Task axe_finds_nothing_on_the_pages_of_the_office() => await LookAsync("asami", await MainPages.OfOfficeAsync(_stage));

    [Fact]
    public async Task axe_finds_nothing_on_the_pages_of_a_member() => await LookAsync("fujino", await MainPages.OfMemberAsync(_stage));

    [Fact]
    public async Task axe_finds_nothing_on_the_pages_of_auditor_and_administrator()
    {
        await LookAsync("kiriyama", ["/", "/audit", "/account"]);
        await LookAsync("usami", ["/", "/admin/accounts", "/admin/bodies", "/admin/municipality", "/admin/agencies"]);
    }

    [Fact]
    public async Task axe_finds_nothing_in_the_room()
    {
        var meeting = await _stage.MeetingAsync(MeetingState.Released);
        var chair = await _stage.BrowserOfAsync("yagisawa");
        await new CheckInDesk(chair, meeting).CheckInAsync();
        var room = new LiveRoom(chair, meeting);
        await room.OpenAsync();
        await room.BeginAsync();
        await room.DecideAsync("次回までに三者で話す。");
        await LookAsync(chair, [room.Address]);
        _stage.NobodyHadTrouble();
    }

    private async Task LookAsync(string shortName, IReadOnlyList<string> addresses)
    {
        var browser = await _stage.BrowserOfAsync(shortName);
        await LookAsync(browser, addresses);
        _stage.NobodyHadTrouble();
    }

    private static async Task LookAsync(Browser browser, IReadOnlyList<string> addresses)
    {
        var found = new List<string>();
        foreach (var address in addresses)
        {
            var answer = await browser.Page.GotoAsync(address);
            if (!answer!.Ok) found.Add($"{address} answered {answer.Status}.");
            foreach (var width in new[] { 1440, 820 })
            {
                await browser.Page.SetViewportSizeAsync(width, 1000);
                found.AddRange(await ViolationsAsync(browser.Page, $"{address} at {width}"));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    /// <summary>Every rule axe has switched on, and the size of targets, which it leaves off (WCAG 2.2, 2.5.8).</summary>
    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string where)
    {
        var options = new AxeRunOptions { Rules = new Dictionary<string, RuleOptions> { ["target-size"] = new() { Enabled = true } } };
        return (await page.RunAxe(options)).Violations.Select(violation =>
            $"{where}: {violation.Id}\n    {string.Join("\n    ", violation.Nodes.Select(node => $"{node.Target} {node.Html} {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}").Take(4))}");
    }
}
