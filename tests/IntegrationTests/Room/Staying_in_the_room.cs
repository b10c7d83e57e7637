using System.Net;
using System.Text.Json;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Room;

/// <summary>Somebody who only listens is asked in time, answers by an act, and is put out when they do not (choice 19).</summary>
public sealed class Staying_in_the_room : RoomTests
{
    [Fact]
    public async Task no_ping_prolongs_a_sign_in_and_an_answer_does()
    {
        using var chair = await Town.SignInAsync("chair");
        var room = await Town.CheckInAsync(chair);
        await using var line = await HubClient.OpenAsync(chair, Host.Address, Origin);
        for (var minutes = 0; minutes < 26; minutes += 2)
        {
            Host.Clock.Advance(TimeSpan.FromMinutes(2));
            Assert.InRange(await IdleAsync(line), 0, (int)TimeSpan.FromMinutes(30 - minutes - 1.9).TotalSeconds);
        }

        Assert.InRange(await IdleAsync(line), 200, 240);
        var answered = await room.SubmitAsync("/room/here");
        Assert.Equal((HttpStatusCode.OK, Town.Room), (answered.Status, answered.Address));
        Assert.Contains("会議にいることを確かめました", answered.Text, StringComparison.Ordinal);
        Assert.InRange(await IdleAsync(line), 1700, 1800);
        Host.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(HttpStatusCode.OK, (await chair.GetAsync(Town.Room)).Status);
    }

    [Fact]
    public async Task without_an_answer_the_line_is_cut_and_the_room_asks_to_sign_in()
    {
        using var chair = await Town.SignInAsync("chair");
        await Town.CheckInAsync(chair);
        await using var line = await HubClient.OpenAsync(chair, Host.Address, Origin);
        Host.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.InRange(await IdleAsync(line), 1, 60);
        using var own = new HttpRequestMessage(HttpMethod.Get, Town.Room);
        own.Headers.Add("Sec-Fetch-Dest", "empty");
        Assert.Equal(HttpStatusCode.OK, (await chair.Raw.SendAsync(own)).StatusCode);

        Host.Clock.Advance(TimeSpan.FromMinutes(1.1));
        await Assert.ThrowsAnyAsync<Exception>(() => IdleAsync(line));
        await line.Closed.ContinueWith(static _ => { }, TaskScheduler.Default).WaitAsync(TimeSpan.FromSeconds(10));
        var outside = await chair.OpenAsync(Town.Room);
        Assert.StartsWith("/sign-in", outside.Address, StringComparison.Ordinal);
        Assert.Contains("もう一度サインインすると", outside.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_browser_without_script_has_the_hour_and_the_button_on_the_page()
    {
        using var chair = await Town.SignInAsync("chair");
        var room = await Town.CheckInAsync(chair);
        var plain = room.Document.QuerySelector("noscript #room-here-plain");
        Assert.Contains("9:30", plain?.TextContent, StringComparison.Ordinal);
        Assert.True(room.Document.QuerySelector("[data-stay-asks]")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task the_twelve_hours_are_announced_and_no_answer_prolongs_them()
    {
        using var chair = await Town.SignInAsync("chair");
        var room = await Town.CheckInAsync(chair);
        await using var line = await HubClient.OpenAsync(chair, Host.Address, Origin);
        for (var minutes = 0; minutes < (12 * 60) - 10; minutes += 25)
        {
            Host.Clock.Advance(TimeSpan.FromMinutes(25));
            if (minutes < 11 * 60) Assert.DoesNotContain("12時間になる", (await chair.OpenAsync("/")).Text, StringComparison.Ordinal);
            else await chair.OpenAsync("/");
        }

        Host.Clock.SetTo(new DateTimeOffset(2026, 11, 25, 20, 50, 0, TimeSpan.FromHours(9)));
        Assert.Contains("12時間になる21:00に", (await chair.OpenAsync("/")).Text, StringComparison.Ordinal);
        await chair.PostAsync($"{Town.Room}/here", Page.FieldsOf(room.Form("/room/here")));
        Assert.InRange((await line.CallAsync("Here")).GetProperty("atLatest").GetInt32(), 500, 660);
        Host.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.StartsWith("/sign-in", (await chair.OpenAsync("/")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task somebody_who_is_not_in_the_room_has_nothing_to_answer()
    {
        using var chair = await Town.SignInAsync("chair");
        using var stranger = await Town.SignInAsync("stranger");
        var fields = Page.FieldsOf((await Town.CheckInAsync(chair)).Form("/room/here"));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"{Town.Room}/here", fields)).Status);
        using var outside = await Town.SignInAsync("outside");
        var own = Page.FieldsOf((await outside.OpenAsync("/account")).Form("/sign-out"));
        Assert.NotEqual(HttpStatusCode.OK, (await outside.PostAsync($"{Town.Room}/here", own)).Status);
    }

    private static async Task<int> IdleAsync(HubClient line)
    {
        var left = await line.CallAsync("Here");
        return left.ValueKind is JsonValueKind.Object ? left.GetProperty("idle").GetInt32() : throw new InvalidOperationException("The line says nothing.");
    }
}
