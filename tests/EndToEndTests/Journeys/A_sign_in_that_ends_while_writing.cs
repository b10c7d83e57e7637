using ConsoleSupport.Meetings.EndToEndTests.Browsers;
using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Support.Hosts;
using static Microsoft.Playwright.Assertions;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

[Collection("browser")]
public sealed class A_sign_in_that_ends_while_writing(Chromium chromium) : IAsyncLifetime
{
    private const string Planning = "/bodies/shien/meetings/new";
    private const string Place = "別館2階の相談室";
    private DemoStageHost _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await DemoStageHost.StartAsync(chromium);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task keeps_the_page_and_sends_the_form_after_signing_in_beside_it()
    {
        var office = await _stage.BrowserOfAsync("asami");
        await WriteAsync(office);
        _stage.Host.Clock.Advance(TimeSpan.FromMinutes(31));
        await office.SendAsync(Planning);
        await office.SeesAsync("書いたものは残っています");
        Assert.Equal(Planning, office.Path);
        Assert.Equal(Place, await office.Page.Locator("[name=Place]").InputValueAsync());

        var tab = office.Beside(await office.Page.RunAndWaitForPopupAsync(() => office.Page.Locator("[data-form-message] a").ClickAsync()));
        await tab.SignInAsync(DemoPeople.Of("asami"), _stage.People);
        await office.Page.EvaluateAsync("() => { window.dispatchEvent(new Event('focus')); }");
        await Expect(office.Page.Locator("h1")).ToContainTextAsync("みどり野市生活困窮者支援会議");
        await office.SeesAsync(Place);
        _stage.NobodyHadTrouble();
    }

    [Fact]
    public async Task carries_the_form_over_the_sign_in_where_there_is_no_script()
    {
        var office = await _stage.BrowserOfAsync("asami", 820, script: false);
        await WriteAsync(office);
        _stage.Host.Clock.Advance(TimeSpan.FromMinutes(31));
        await office.SendAsync(Planning);
        await office.SeesAsync("書いたものは残っています");
        var person = DemoPeople.Of("asami");
        await office.TypeAsync("Email", person.Email);
        await office.TypeAsync("Password", person.Password);
        await office.SendAsync("/sign-in");
        await office.TypeAsync("Code", _stage.People.AuthenticatorOf("asami").Next());
        await office.SendAsync("/sign-in/code");
        await office.SeesAsync("まだ送られていません");
        await office.SendAsync(Planning);
        await office.SeesAsync(Place);
        Assert.DoesNotContain("new", office.Path, StringComparison.Ordinal);
        _stage.NobodyHadTrouble();
    }

    private static async Task WriteAsync(Browser office)
    {
        await office.GoAsync(Planning);
        await office.TypeAsync("Day", "2026-12-16");
        await office.TypeAsync("Start", "14:00");
        await office.TypeAsync("End", "15:20");
        await office.TypeAsync("Place", Place);
    }
}
