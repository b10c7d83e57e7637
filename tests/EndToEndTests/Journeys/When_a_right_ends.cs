using ConsoleSupport.Meetings.EndToEndTests.Browsers;
using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Shared.Meetings;
using static Microsoft.Playwright.Assertions;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

/// <summary>Whatever ends a right reaches open screens within a second (choice 8): from the commit to the case being gone from the page, both by one machine's clock.</summary>
[Collection("browser")]
public sealed class When_a_right_ends(Chromium chromium) : IAsyncLifetime
{
    /// <summary>A second is promised and told below; on a machine busy with seven browsers only a far longer time proves that the news did not come at all.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(10);
    private readonly Commits _commits = new();
    private DemoStageHost _stage = null!;
    private DateTimeOffset _pressed;

    public async ValueTask InitializeAsync() => _stage = await DemoStageHost.StartAsync(chromium);

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _commits.Dispose();
    }

    [Fact, Trait("Rule", "R83")]
    public async Task the_case_leaves_open_screens_within_a_second()
    {
        var meeting = await _stage.MeetingAsync(MeetingState.Released);
        var (caseFile, label) = (await _stage.CasesOfAsync(meeting))[0];
        var chair = await EnterAsync(meeting, "yagisawa");
        var office = await EnterAsync(meeting, "asami");
        var chairs = new LiveRoom(chair, meeting);
        var people = new Dictionary<string, Browser>();
        foreach (var name in new[] { "seto", "morishita", "horikawa", "hidaka", "okumura" })
        {
            people[name] = await EnterAsync(meeting, name, 820);
            await chairs.AdmitAllAsync(1);
            await new LiveRoom(people[name], meeting).OpenAsync();
        }

        await chairs.BeginAsync();
        await chairs.GoToAsync(label);
        var elsewhere = await SignedInAsync("hidaka");
        var administrator = await SignedInAsync("usami");
        var took = new List<(string What, TimeSpan Time)>();

        await TimeAsync("a recusal", "seto", async () =>
        {
            await new CaseDesk(chair, caseFile).RecuseAsync("瀬戸");
            await chairs.OpenAsync();
        });
        await TimeAsync("a selection that ends", "morishita", () => new CaseDesk(office, caseFile).EndSelectionAsync("森下"));
        await TimeAsync("a roster entry that ends", "horikawa", () => EndEntryAsync(office, "堀川"));
        await TimeAsync("a sign-in ended from another one", "hidaka", async () =>
        {
            await elsewhere.GoAsync("/account");
            await elsewhere.SendAsync("/account/end-other-sign-ins");
        });
        await TimeAsync("an account that is closed", "okumura", () => CloseAccountAsync(administrator, "okumura@midorino.example"));

        Assert.All(took, one => Assert.True(one.Time < Bound, $"{one.What} took {one.Time.TotalMilliseconds:F0} ms"));
        await Expect(chairs.Now).ToContainTextAsync(label);

        async Task TimeAsync(string what, string person, Func<Task> act)
        {
            var page = people[person].Page;
            Assert.Contains(label, await page.ContentAsync(), StringComparison.Ordinal);
            var gone = await WatchAsync(people[person], label);
            await act();
            var moment = await gone.Task.WaitAsync(TimeSpan.FromSeconds(20));
            var time = moment - _commits.FirstAfter(_pressed);
            took.Add((what, time));
            TestContext.Current.SendDiagnosticMessage($"{what}: the case was off the screen {time.TotalMilliseconds:F0} ms after the commit.");
        }
    }

    /// <summary>Tells when the last word of the case left the page, even when the page itself is left right after.</summary>
    private async Task<TaskCompletionSource<DateTimeOffset>> WatchAsync(Browser person, string label)
    {
        var gone = new TaskCompletionSource<DateTimeOffset>(TaskCreationOptions.RunContinuationsAsynchronously);
        await person.Page.ExposeFunctionAsync<double>("__caseIsGone", moment => gone.TrySetResult(DateTimeOffset.UnixEpoch.AddMilliseconds(moment)));
        await person.Page.EvaluateAsync(
            """
            label => {
              const observer = new MutationObserver(() => {
                if (document.documentElement.textContent.includes(label)) return;
                observer.disconnect();
                window.__caseIsGone(performance.timeOrigin + performance.now());
              });
              observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true });
            }
            """,
            label);
        return gone;
    }

    private async Task<Browser> EnterAsync(string meeting, string shortName, int width = 1440)
    {
        var browser = await SignedInAsync(shortName, width);
        await new CheckInDesk(browser, meeting).CheckInAsync();
        if (width == 1440) await new LiveRoom(browser, meeting).OpenAsync();
        return browser;
    }

    /// <summary>Signed in, and noted whenever they press something.</summary>
    private async Task<Browser> SignedInAsync(string shortName, int width = 1440)
    {
        var browser = await _stage.BrowserOfAsync(shortName, width);
        browser.Page.Request += (_, request) =>
        {
            if (request.Method == "POST" && !request.Url.Contains("/hubs/", StringComparison.Ordinal)) _pressed = TimeProvider.System.GetUtcNow();
        };
        return browser;
    }

    private static async Task EndEntryAsync(Browser office, string name)
    {
        await office.GoAsync("/bodies/shien/roster");
        await office.Page.Locator("tr", new() { HasTextString = name }).Locator("a[href*='/roster/']").First.ClickAsync();
        await office.TypeAsync("Until", "2026-11-24", "#end");
        await office.SendAsync("/end");
    }

    private static async Task CloseAccountAsync(Browser administrator, string email)
    {
        await administrator.GoAsync("/admin/accounts");
        await administrator.Page.Locator("tr", new() { HasTextString = email }).Locator("a").First.ClickAsync();
        await administrator.SendAsync("/deactivate");
    }
}
