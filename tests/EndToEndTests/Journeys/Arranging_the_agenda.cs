using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

/// <summary>Items of an agenda are moved by dragging, by the buttons of a row on a touch screen, and by Alt with an arrow; the server keeps each order.</summary>
[Collection("browser")]
public sealed class Arranging_the_agenda(SharedStage shared) : IClassFixture<SharedStage>, IAsyncDisposable
{
    private readonly DemoStageHost _stage = shared.Stage;

    public ValueTask DisposeAsync() => _stage.PutBrowsersAwayAsync();

    [Fact]
    public async Task by_dragging_a_row_with_the_mouse()
    {
        var (office, rows) = await OpenAsync(1440);
        var before = await NamesAsync(rows);

        await rows.Last.ScrollIntoViewIfNeededAsync();

        // The last but one goes before the one above it.
        var from = (await rows.Nth(before.Length - 2).Locator("[data-grip]").BoundingBoxAsync())!;
        var above = (await rows.Nth(before.Length - 3).BoundingBoxAsync())!;
        await office.Page.Mouse.MoveAsync(from.X + (from.Width / 2), from.Y + (from.Height / 2));
        await office.Page.Mouse.DownAsync();
        await office.Page.Mouse.MoveAsync(from.X + 10, above.Y + 4, new MouseMoveOptions { Steps = 8 });
        await Expect(rows.Nth(before.Length - 3)).ToHaveAttributeAsync("data-drop-before", "");
        await office.Page.Mouse.UpAsync();

        await SeesOrderAsync(office, rows, Moved(before, before.Length - 2, before.Length - 3));
        _stage.NobodyHadTrouble();
    }

    [Fact]
    public async Task by_the_buttons_of_a_row_on_a_tablet()
    {
        var (office, rows) = await OpenAsync(820);
        var before = await NamesAsync(rows);

        await rows.Nth(1).Locator("button[data-move='down']").ClickAsync();

        await SeesOrderAsync(office, rows, Moved(before, 1, 2));
        await Expect(rows.Nth(2).Locator(":focus")).ToHaveCountAsync(1);
        _stage.NobodyHadTrouble();
    }

    [Fact]
    public async Task by_alt_and_an_arrow()
    {
        var (office, rows) = await OpenAsync(1440);
        var before = await NamesAsync(rows);

        await rows.Nth(2).Locator("button[data-move='up']").FocusAsync();
        await office.Page.Keyboard.PressAsync("Alt+ArrowUp");

        await SeesOrderAsync(office, rows, Moved(before, 2, 1));
        await Expect(rows.Nth(1).Locator(":focus")).ToHaveCountAsync(1);
        await Expect(office.Page.Locator("[data-live-line]").First).ToContainTextAsync(before[2]);
        _stage.NobodyHadTrouble();
    }

    private async Task<(Browser Office, ILocator Rows)> OpenAsync(int width)
    {
        var office = await _stage.BrowserOfAsync("asami", width);
        await office.GoAsync(await _stage.MeetingAsync(MeetingState.Draft));
        return (office, office.Page.Locator("[data-reorder] [data-row]"));
    }

    /// <summary>On the page, and again on the page as the server draws it anew.</summary>
    private static async Task SeesOrderAsync(Browser office, ILocator rows, string[] order)
    {
        await Expect(rows.Locator(".cell-main strong")).ToHaveTextAsync(order);
        await Expect(office.Page.Locator("form[data-busy]")).ToHaveCountAsync(0);
        var seen = await office.Page.APIRequest.GetAsync(office.Page.Url);
        var text = await seen.TextAsync();
        var places = order.Select(name => text.IndexOf($"data-row=\"{name}\"", StringComparison.Ordinal)).ToArray();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static async Task<string[]> NamesAsync(ILocator rows) =>
        [.. (await rows.EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.row)"))];

    private static string[] Moved(string[] names, int from, int to)
    {
        var order = names.ToList();
        order.RemoveAt(from);
        order.Insert(to, names[from]);
        return [.. order];
    }
}
