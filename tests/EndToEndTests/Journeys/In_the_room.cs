using System.Diagnostics;
using ConsoleSupport.Meetings.EndToEndTests.Browsers;
using ConsoleSupport.Meetings.EndToEndTests.Pages;
using ConsoleSupport.Meetings.Shared.Meetings;
using static Microsoft.Playwright.Assertions;

namespace ConsoleSupport.Meetings.EndToEndTests.Journeys;

[Collection("browser")]
public sealed class In_the_room(Chromium chromium) : IAsyncLifetime
{
    private const string Waiting = "待合でお待ちください";
    private const string MayBegin = "会議を始められます";
    private DemoStageHost _stage = null!;
    private string _meeting = "";

    public async ValueTask InitializeAsync()
    {
        _stage = await DemoStageHost.StartAsync(chromium);
        _meeting = await _stage.MeetingAsync(MeetingState.Released);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Fact]
    public async Task everybody_follows_the_chair_without_reloading()
    {
        var (chair, office, member) = await GatherAsync("seto");
        var (chairs, members) = (new LiveRoom(chair, _meeting), new LiveRoom(member, _meeting));
        await member.Page.EvaluateAsync("() => { window.__unbroken = true; }");

        await Expect(chairs.Now).ToHaveTextAsync(MayBegin);
        await Expect(members.Now).ToHaveTextAsync(Waiting);
        await chairs.BeginAsync();
        await Expect(chairs.Now).Not.ToHaveTextAsync(MayBegin);
        await Expect(members.Now).Not.ToContainTextAsync(Waiting);
        for (var steps = 0; steps < 4; steps++)
        {
            var before = await chairs.Now.InnerTextAsync();
            await chairs.NextAsync();
            await Expect(chairs.Now).Not.ToHaveTextAsync(before);
            await Expect(members.Now).ToHaveTextAsync(await chairs.Now.InnerTextAsync());
        }

        Assert.True(await member.Page.EvaluateAsync<bool>("() => window.__unbroken === true"));
        Assert.Equal(1, await office.Page.Locator("live-room").CountAsync());
        _stage.NobodyHadTrouble();
    }

    [Fact, Trait("Rule", "R83")]
    public async Task a_recusal_takes_the_case_off_the_screen_without_reloading()
    {
        var (chair, office, member) = await GatherAsync("seto");
        var (chairs, members) = (new LiveRoom(chair, _meeting), new LiveRoom(member, _meeting));
        var (caseFile, label) = (await _stage.CasesOfAsync(_meeting))[0];
        await chairs.BeginAsync();
        await chairs.GoToAsync(label);
        await Expect(members.Now).ToContainTextAsync(label);

        await member.Page.EvaluateAsync("() => { window.__unbroken = true; }");
        await new CaseDesk(office, caseFile).RecuseAsync("瀬戸");
        var since = Stopwatch.StartNew();
        await Expect(members.Now).ToContainTextAsync(Waiting);

        // How long it took is told, not judged: a busy machine would make a promise of seconds a lottery.
        TestContext.Current.SendDiagnosticMessage($"The case was off the screen {since.ElapsedMilliseconds} ms after the recusal was answered.");
        Assert.True(await member.Page.EvaluateAsync<bool>("() => window.__unbroken === true"));
        Assert.DoesNotContain(label, await member.Page.ContentAsync(), StringComparison.Ordinal);
        await Expect(chairs.Now).ToContainTextAsync(label);
        _stage.NobodyHadTrouble();
    }

    /// <summary>Chair and office come in, the member asks and is let in.</summary>
    private async Task<(Browser Chair, Browser Office, Browser Member)> GatherAsync(string shortName)
    {
        var chair = await _stage.BrowserOfAsync("yagisawa");
        await new CheckInDesk(chair, _meeting).CheckInAsync();
        var office = await _stage.BrowserOfAsync("asami");
        await new CheckInDesk(office, _meeting).CheckInAsync();
        var member = await _stage.BrowserOfAsync(shortName, 820);
        await new CheckInDesk(member, _meeting).CheckInAsync();

        await new LiveRoom(chair, _meeting).OpenAsync();
        await new LiveRoom(office, _meeting).OpenAsync();
        await new LiveRoom(office, _meeting).AdmitAllAsync(1);
        await new LiveRoom(member, _meeting).OpenAsync();
        return (chair, office, member);
    }
}
