using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.Broadcast;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Room;

/// <summary>A 民生委員 declares kinship at the door: from there to the minutes the case does not exist for them; heard on facts, they still see nothing of it.</summary>
public sealed class Recused_in_the_room : RoomTests
{
    private const string Agreed = "社協が主担当になる";

    [Fact]
    [Trait("Scenario", "12")]
    [Trait("Rule", "R79")]
    [Trait("Rule", "R82")]
    [Trait("Rule", "R83")]
    public async Task kinship_takes_item_actions_minutes_and_events_away_and_leaves_one_line_without_a_name()
    {
        using var chair = await Town.SignInAsync("chair");
        using var office = await Town.SignInAsync("office");
        using var commissioner = await Town.SignInAsync("member");
        await Town.CheckInAsync(chair);
        await Town.CheckInAsync(office);

        var door = await (await commissioner.OpenAsync(Town.Door)).SubmitAsync("/check-in/reminder", new { Confirmed = "true" });
        Assert.Contains(RoomTown.Label, door.Text, StringComparison.Ordinal);
        door = await RoomTown.AnswerAsync(commissioner, door, "has", "Kinship");
        Assert.DoesNotContain(RoomTown.Label, door.Html, StringComparison.Ordinal);
        await door.SubmitAsync("/check-in/ask");
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/admit");
        room = await RoomTown.PressAsync(chair, room, "/open");

        await using var line = await HubClient.OpenAsync(commissioner, Host.Address, Origin);
        await line.JoinAsync(await commissioner.OpenAsync(Town.Room));
        await RoomTown.PressAsync(chair, room, "/next");
        var desk = await (await office.OpenAsync(Town.Room)).SubmitAsync("/room/decision", new { Decision = Agreed });
        await desk.SubmitAsync("/room/action", new { Text = "来週たずねる", Owner = Town["office"].ToString(), DueOn = "2026-12-10" });
        await NothingAsync(commissioner);

        // Heard on facts, with the agreement recorded; refused without it.
        room = await chair.OpenAsync(Town.Room);
        var refused = await room.SubmitAsync("/room/hear", new { Heard = Town["member"].ToString() }, follow: false);
        Assert.Contains("会議が同意したことを確かめて", refused.Text, StringComparison.Ordinal);
        room = await room.SubmitAsync("/room/hear", new { Heard = Town["member"].ToString(), Agreed = "true" });
        Assert.Contains("利害関係のある人から事実を聴いています", room.Text, StringComparison.Ordinal);
        Assert.Contains("事実をお話しください", (await commissioner.OpenAsync(Town.Room)).Text, StringComparison.Ordinal);
        await NothingAsync(commissioner);
        await (await chair.OpenAsync(Town.Room)).SubmitAsync("/room/heard");
        Assert.DoesNotContain("事実をお話しください", (await commissioner.OpenAsync(Town.Room)).Text, StringComparison.Ordinal);
        Assert.Equal(1, await Host.InDatabaseAsync(db => db.Set<ItemHearing>().CountAsync(one => one.EndedAt != null)));

        await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/decision/confirm");
        await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/close");
        Assert.DoesNotContain(RoomTown.Label, line.Frames, StringComparison.Ordinal);
        Assert.DoesNotContain(RoomTown.Secret, line.Frames, StringComparison.Ordinal);
        Assert.DoesNotContain(Agreed, line.Frames, StringComparison.Ordinal);

        var minutes = await (await office.OpenAsync($"/bodies/town/meetings/{Town.Meeting}/minutes")).SubmitAsync("/minutes/prepare");
        Assert.Contains("1名退席（利害関係）", minutes.Text, StringComparison.Ordinal);
        Assert.Contains("うち1名からは、会議の同意を得て事実を聴いた", minutes.Text, StringComparison.Ordinal);
        await NothingAsync(commissioner);
        Assert.Equal(1, await Host.InDatabaseAsync(db => db.Set<CaseRecusal>().InForce().CountAsync()));
    }

    [Fact]
    [Trait("Rule", "R82")]
    [Trait("Attack", "3")]
    public async Task somebody_for_whom_the_case_was_never_there_hears_nothing_when_they_are_let_go_or_kept_from_it()
    {
        using var chair = await Town.SignInAsync("chair");
        await Town.CheckInAsync(chair);
        var lines = new List<HubClient>();
        foreach (var person in new[] { "outside", "member" })
        {
            var visitor = await Town.SignInAsync(person);
            await Town.CheckInAsync(visitor);
            await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/admit");
            var line = await HubClient.OpenAsync(visitor, Host.Address, Origin);
            await line.JoinAsync(await visitor.OpenAsync(Town.Room));
            lines.Add(line);
        }

        // What the earlier arrivals told is told before this is answered.
        foreach (var line in lines) await line.CallAsync("Here");
        int[] before = [.. lines.Select(line => line.Frames.Length)];
        await Host.InsideAsync(services =>
        {
            services.GetRequiredService<EventOutbox>().Raise(new SelectionChanged(Town.Case, [Town["outside"]]));
            return services.GetRequiredService<MeetingsDb>().SaveChangesAsync();
        });
        foreach (var person in new[] { "outside", "member" }) await Town.RecuseAsync(person, by: "office");
        await UntilReviewedAsync(times: 3);
        foreach (var line in lines) await line.CallAsync("Here");

        // Sent away, or told all parts anew where the review came first; both take the case off the screen.
        Assert.Matches("Revoked|Changed", lines[1].Frames[before[1]..]);
        Assert.DoesNotMatch("Revoked|Changed", lines[0].Frames[before[0]..]);
        foreach (var line in lines) await line.DisposeAsync();
    }

    /// <summary>Each of the three news is followed by one look at the running room; telling takes turns, so after this one everything is told.</summary>
    private async Task UntilReviewedAsync(int times)
    {
        for (var tries = 0; tries < 300 && await Host.InDatabaseAsync(db => db.Set<LiveEvent>().CountAsync(one => one.Kind == LiveEventKind.AudienceChanged)) < times; tries++) await Task.Delay(100);
        await Host.Services.GetRequiredService<RoomHall>().TellAsync(await Host.InDatabaseAsync(db => db.Set<LiveSession>().Select(one => one.Id).SingleAsync()), default);
    }

    /// <summary>No page the person can ask for has a word of the case.</summary>
    private async Task NothingAsync(Visitor visitor)
    {
        var meeting = $"/bodies/town/meetings/{Town.Meeting}";
        foreach (var address in new[] { "/", "/meetings", "/cases", "/actions", meeting, $"{meeting}/room", $"{meeting}/check-in", $"{meeting}/minutes", $"/bodies/town/cases/{Town.Case}" })
        {
            var page = await visitor.GetAsync(address);
            foreach (var word in new[] { RoomTown.Label, RoomTown.Secret, Agreed, "来週たずねる", "退席" }) Assert.DoesNotContain(word, page.Html, StringComparison.Ordinal);
        }
    }
}
