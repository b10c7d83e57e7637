using Microsoft.Playwright;

namespace ConsoleSupport.Meetings.EndToEndTests.Browsers;

/// <summary>One real browser for the whole run; each person gets a context, that is a browser of their own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Milliseconds to wait for what must come. A bound against hanging, not a claim about speed: the machine may be busy with five browsers and a server.</summary>
    private const float Patience = 30_000;

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("MEETINGS_CHROMIUM") ?? "/usr/bin/chromium",

            // The sandbox cannot be set up by root, which is who runs the tests on a fresh machine; the pages are our own.
            Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <param name="width">Of the window, in pixels: 1440 desktop, 820 tablet, 390 phone.</param>
    internal async Task<IBrowserContext> NewContextAsync(Uri address, int width = 1440, bool script = true)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            IgnoreHTTPSErrors = true,
            JavaScriptEnabled = script,
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
            ViewportSize = new ViewportSize { Width = width, Height = width < 900 ? 1100 : 950 },
        });
        context.SetDefaultTimeout(Patience);
        return context;
    }
}

[CollectionDefinition("browser")]
public sealed class BrowserCollection : ICollectionFixture<Chromium>;
