using ConsoleSupport.Meetings.EndToEndTests.Browsers;
using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Shared.Meetings;
using static Microsoft.Playwright.Assertions;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

[Collection("browser")]
public sealed class Without_script(Chromium chromium) : IAsyncLifetime
{
    private DemoStageHost _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await DemoStageHost.StartAsync(chromium);

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task check_in_and_the_acts_of_the_room_work_by_plain_posts()
    {
        var meeting = await _stage.MeetingAsync(MeetingState.Released);
        var chair = await _stage.BrowserOfAsync("yagisawa", script: false);
        var member = await _stage.BrowserOfAsync("morishita", 820, script: false);
        await new CheckInDesk(chair, meeting).CheckInAsync();
        await new CheckInDesk(member, meeting).CheckInAsync();

        var room = new LiveRoom(chair, meeting);
        await room.OpenAsync();
        await room.AdmitAllAsync(1);
        await room.BeginAsync();
        await Expect(chair.Page.Locator("#now h2")).Not.ToContainTextAsync("待合でお待ちください");
        var first = await room.Now.InnerTextAsync();
        await room.NextAsync();
        await Expect(room.Now).Not.ToHaveTextAsync(first);

        var members = new LiveRoom(member, meeting);
        await members.OpenAsync();
        await Expect(members.Now).ToHaveTextAsync(await room.Now.InnerTextAsync());
        _stage.NobodyHadTrouble();
    }
}
