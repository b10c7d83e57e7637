using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.EndToEndTests.Browsers;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Playwright;

namespace ConsoleSupport.Meetings.EndToEndTests.Pages;

/// <summary>One person at a browser of their own. Counts as trouble whatever the console calls an error and every request that leaves the server.</summary>
internal sealed partial class Browser : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _troubles = [];

    private Browser(IBrowserContext context, IPage page, Uri address) => (_context, Page, Address) = (context, page, address);

    public IPage Page { get; }

    public Uri Address { get; }

    public string Path => new Uri(Page.Url).PathAndQuery;

    /// <summary>Another tab of the same browser, opened by this page.</summary>
    public Browser Beside(IPage tab) => new(_context, tab, Address);

    public static async Task<Browser> OpenAsync(Chromium chromium, Uri address, int width = 1440, bool script = true)
    {
        var context = await chromium.NewContextAsync(address, width, script);
        var browser = new Browser(context, await context.NewPageAsync(), address);
        browser.Page.Console += (_, message) =>
        {
            // A refused form is an answer, not a fault; browsers call every status over 399 an error.
            if (message.Type == "error" && !RefusedForm().IsMatch(message.Text)) browser._troubles.Add($"console: {message.Text}");
        };
        browser.Page.PageError += (_, error) => browser._troubles.Add($"script: {error}");
        browser.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("data:", StringComparison.Ordinal) && new Uri(request.Url).Authority != address.Authority) browser._troubles.Add($"request: {request.Url}");
        };
        return browser;
    }

    /// <summary>A room that has just closed leads its people away by itself; who goes elsewhere at that moment goes again.</summary>
    public async Task GoAsync(string path)
    {
        try
        {
            await Page.GotoAsync(path);
        }
        catch (PlaywrightException crossed) when (crossed.Message.Contains("ERR_ABORTED", StringComparison.Ordinal) || crossed.Message.Contains("interrupted", StringComparison.Ordinal))
        {
            await Page.GotoAsync(path);
        }
    }

    /// <summary>Waits until the address holds these words. The page's own load is not waited for: most answers are laid over the page that stands.</summary>
    public Task ArrivesAtAsync(string words) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(words)));

    public Task LeavesAsync(string words) => Assertions.Expect(Page).Not.ToHaveURLAsync(new Regex(Regex.Escape(words)));

    /// <summary>Says what the page shows instead, when the person was led elsewhere or to an empty place.</summary>
    public async Task StandsAtAsync(string path)
    {
        var form = Page.Locator("main form");
        if (Path == path && await form.CountAsync() > 0) return;
        Assert.Fail($"Wanted {path} and stands at {Path}: {await Page.Locator("body").InnerTextAsync()}");
    }

    public async Task SignInAsync(string email, string password, TotpCodes codes)
    {
        if (!Path.StartsWith("/sign-in", StringComparison.Ordinal)) await GoAsync("/sign-in");
        await TypeAsync("Email", email);
        await TypeAsync("Password", password);
        await SendAsync("/sign-in");
        await ArrivesAtAsync("/sign-in/code");
        await TypeAsync("Code", codes.Next());
        await SendAsync("/sign-in/code");
        await LeavesAsync("/sign-in");
    }

    public Task SignInAsync(DemoPerson person, DemoPeople people) => SignInAsync(person.Email, person.Password, people.AuthenticatorOf(person.Email.Split('@')[0]));

    /// <summary>Types into the field of this name.</summary>
    public Task TypeAsync(string name, string text, string within = "main") => Page.Locator($"{within} [name='{name}']").First.FillAsync(text);

    /// <summary>Password and code inside the form of a grave act.</summary>
    public async Task ProveAsync(string password, TotpCodes codes, string within = "main")
    {
        await TypeAsync("StepUp.Password", password, within);
        await TypeAsync("StepUp.Code", codes.Next(), within);
    }

    /// <summary>Ticks or chooses the box of this name and value.</summary>
    public Task TickAsync(string name, string? value = null) =>
        Page.Locator(value is null ? $"main [name='{name}']" : $"main [name='{name}'][value='{value}']").First.CheckAsync();

    public async Task TickAllAsync(string name)
    {
        foreach (var box in await Page.Locator($"main [name='{name}'][type=checkbox]").AllAsync()) await box.CheckAsync();
    }

    public Task ChooseAsync(string name, string value, string within = "main") => Page.Locator($"{within} select[name='{name}']").First.SelectOptionAsync(value);

    /// <summary>Presses the sending button of the form that posts to this address, and waits for the answer.</summary>
    public async Task<IResponse> SendAsync(string action, string? button = null)
    {
        var form = Page.Locator($"form[method='post'][action$='{action}']").First;
        var press = button is null ? form.Locator("button[type=submit]").First : form.Locator(button).First;
        return await AnswerToAsync(press, action);
    }

    /// <summary>Opens the folded part of the page in which the form stands.</summary>
    public async Task UnfoldAsync(string action)
    {
        var fold = Page.Locator($"details:not([open]):has(form[action$='{action}'])");
        if (await fold.CountAsync() > 0) await fold.First.Locator("summary").First.ClickAsync();
    }

    /// <summary>Presses the button that sends its form to this address, wherever the form stands.</summary>
    public Task<IResponse> PressAsync(string action) => AnswerToAsync(Page.Locator($"button[formaction$='{action}']").First, action);

    /// <summary>Presses a button that joins a form from elsewhere on the page.</summary>
    public Task<IResponse> PressAsync(string button, string action) => AnswerToAsync(Page.Locator(button).First, action);

    public async Task SeesAsync(string words) => await Assertions.Expect(Page.Locator("body")).ToContainTextAsync(words);

    public async Task DoesNotSeeAsync(string words) => await Assertions.Expect(Page.Locator("body")).Not.ToContainTextAsync(words);

    /// <summary>A form that is still on its way takes no second press, so the page comes to rest first.</summary>
    private async Task<IResponse> AnswerToAsync(ILocator press, string action)
    {
        var answer = await Page.RunAndWaitForResponseAsync(
            () => press.ClickAsync(),
            answer => answer.Request.Method == "POST" && new Uri(answer.Url).AbsolutePath.EndsWith(action, StringComparison.Ordinal));
        await Assertions.Expect(Page.Locator("form[data-busy]")).ToHaveCountAsync(0);
        return answer;
    }

    /// <summary>Fails with everything that went wrong unseen.</summary>
    public void HadNoTrouble() => Assert.Empty(_troubles);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    [GeneratedRegex("^Failed to load resource: the server responded with a status of (401|404|409|422)")]
    private static partial Regex RefusedForm();
}
