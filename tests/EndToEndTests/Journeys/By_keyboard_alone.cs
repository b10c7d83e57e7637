using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

[Collection("browser")]
public sealed class By_keyboard_alone(SharedStage shared) : IClassFixture<SharedStage>, IAsyncDisposable
{
    private const int MostSteps = 150;
    private readonly DemoStageHost _stage = shared.Stage;

    public ValueTask DisposeAsync() => _stage.PutBrowsersAwayAsync();

    [Fact]
    public async Task somebody_signs_the_declaration()
    {
        var person = await _stage.BrowserOfAsync("fujino");
        await person.GoAsync("/bodies/shien/declaration");
        var boxes = await person.Page.Locator("[name='Confirmed']").CountAsync();
        Assert.True(boxes > 0);
        for (var box = 0; box < boxes; box++)
        {
            await TabToAsync(person.Page, $"[name='Confirmed'][value='{box}']");
            await person.Page.Keyboard.PressAsync("Space");
        }

        await TabToAsync(person.Page, "[name='StepUp.Password']");
        await person.Page.Keyboard.TypeAsync(DemoPeople.Of("fujino").Password);
        await TabToAsync(person.Page, "[name='StepUp.Code']");
        await person.Page.Keyboard.TypeAsync(_stage.People.AuthenticatorOf("fujino").Next());
        await person.Page.Keyboard.PressAsync("Enter");
        await person.ArrivesAtAsync("/declarations/");
        _stage.NobodyHadTrouble();
    }

    [Fact]
    public async Task somebody_checks_in()
    {
        var meeting = await _stage.MeetingAsync(MeetingState.Released);
        var person = await _stage.BrowserOfAsync("sagara");
        await person.GoAsync(meeting + "/check-in");
        await TabToAsync(person.Page, "[name='Confirmed']");
        await person.Page.Keyboard.PressAsync("Space");
        await TabToAsync(person.Page, "form[action$='/check-in/reminder'] button");
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Page.Locator("form[action$='/check-in/reminder']")).ToHaveCountAsync(0);

        var questions = await person.Page.Locator("[data-case] input[type=radio][value='has-not']").CountAsync();
        for (var question = 0; question < questions; question++)
        {
            // A group of radios is one stop; the arrow goes to the second of them.
            await TabToAsync(person.Page, $"[name='Answers[{question}]']");
            await person.Page.Keyboard.PressAsync("ArrowDown");
        }

        if (questions > 0)
        {
            await TabToAsync(person.Page, "form[action$='/check-in/conflicts'] button");
            await person.Page.Keyboard.PressAsync("Enter");
        }

        await Expect(person.Page.Locator("form[action$='/check-in/ask'] button")).ToBeVisibleAsync();
        await TabToAsync(person.Page, "form[action$='/check-in/ask'] button");
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Page.Locator("form[action$='/check-in/ask']")).ToHaveCountAsync(0);
        _stage.NobodyHadTrouble();
    }

    /// <summary>Presses Tab until the focus stands there; whoever cannot be reached so cannot be reached at all.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await page.EvaluateAsync<bool>("wanted => document.activeElement?.matches(wanted) ?? false", selector)) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not reach {selector}.");
    }
}
