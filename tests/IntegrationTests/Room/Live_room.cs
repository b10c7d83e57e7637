using System.Net;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Room;

/// <summary>The room over real HTTP and a real line: by plain posts, and by what comes down the hub.</summary>
public sealed class Live_room : RoomTests
{
    [Fact]
    [Trait("Rule", "R35")]
    [Trait("Rule", "R95")]
    public async Task works_by_plain_posts_from_the_door_to_the_closing()
    {
        using var chair = await Town.SignInAsync("chair");
        using var office = await Town.SignInAsync("office");
        using var member = await Town.SignInAsync("member");
        var atDoor = await member.OpenAsync(Town.Room);
        Assert.Equal(Town.Door, atDoor.Address);
        var room = await Town.CheckInAsync(chair);
        Assert.Equal(Town.Room, room.Address);
        await Town.CheckInAsync(office);
        Assert.Equal(Town.Door, (await Town.CheckInAsync(member)).Address);
        room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/admit");
        Assert.Equal(HttpStatusCode.OK, room.Status);

        room = await RoomTown.PressAsync(chair, room, "/open");
        Assert.Contains("開会", room.Text, StringComparison.Ordinal);
        room = await RoomTown.PressAsync(chair, room, "/next");
        Assert.Contains(RoomTown.Secret, room.Text, StringComparison.Ordinal);
        Assert.Contains(RoomTown.Secret, (await member.OpenAsync(Town.Room)).Text, StringComparison.Ordinal);

        var desk = await office.OpenAsync(Town.Room);
        desk = await desk.SubmitAsync("/room/note", new { Note = "明日訪ねる" });
        Assert.Contains("明日訪ねる", desk.Text, StringComparison.Ordinal);
        desk = await desk.SubmitAsync("/room/decision", new { Decision = "社協が主担当になる" });
        room = await chair.OpenAsync(Town.Room);
        var refused = await RoomTown.PressAsync(chair, room, "/close");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains($"2-1 {RoomTown.Label}（1件）", refused.Text, StringComparison.Ordinal);
        room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/decision/confirm");
        Assert.Contains("社協が主担当になる", room.Text, StringComparison.Ordinal);
        await RoomTown.PressAsync(chair, room, "/close");
        Assert.Equal(RoomPhase.Closed, await Host.InDatabaseAsync(db => db.Set<LiveSession>().Select(session => session.Phase).SingleAsync()));
        Assert.Equal(1, await Host.InDatabaseAsync(db => db.Set<Disclosure>().CountAsync(one => one.Account == Town["member"])));
    }

    [Fact]
    public async Task numbers_an_item_as_the_page_of_the_meeting_does()
    {
        using var chair = await Town.SignInAsync("chair");
        await Town.CheckInAsync(chair);
        await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/open");
        await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/next");
        var room = await chair.OpenAsync(Town.Room);
        var meeting = await chair.OpenAsync(Town.Room[..^"/room".Length]);

        string[] numbers = [.. meeting.Document.QuerySelectorAll(".agenda-number").Select(cell => cell.TextContent.Trim())];
        Assert.Equal(["1", "2-1", "3"], numbers);
        Assert.Equal(numbers[1], room.Document.QuerySelector(".room-line-now .room-line-mark")!.TextContent.Trim());
        Assert.Equal(numbers[1], room.Document.QuerySelector(".room-item-head .num")!.TextContent.Trim());
        Assert.Equal(numbers[2], room.Document.QuerySelector(".room-line-later .room-line-mark")!.TextContent.Trim());
    }

    [Fact]
    [Trait("Attack", "5")]
    public async Task keeps_a_draft_of_the_note_for_its_author_and_shows_both_texts_after_another_saved()
    {
        using var chair = await Town.SignInAsync("chair");
        using var office = await Town.SignInAsync("office");
        using var member = await Town.SignInAsync("member");
        await Town.CheckInAsync(office);
        await OpenCaseAsync(chair, member);
        var desk = await office.OpenAsync(Town.Room);
        var form = Page.FieldsOf(desk.Form("/room/note")).Where(field => field.Key is not ("Note" or "IdempotencyKey")).Append(KeyValuePair.Create("Note", "書きかけのメモ")).ToList();
        Assert.Equal(HttpStatusCode.NoContent, (await office.PostAsync($"{Town.Room}/note/draft", form.Append(KeyValuePair.Create("Then", "quiet")))).Status);
        Assert.DoesNotContain("書きかけのメモ", (await chair.OpenAsync($"{Town.Room}?draft=note")).Html, StringComparison.Ordinal);
        desk = await office.OpenAsync(Town.Room);
        Assert.Contains("下書きがあります", desk.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("書きかけのメモ", desk.Html, StringComparison.Ordinal);
        Assert.Contains("書きかけのメモ", (await office.OpenAsync($"{Town.Room}?draft=note")).Html, StringComparison.Ordinal);

        desk = await desk.SubmitAsync("/room/note", new { Note = "先に保存した文" });
        Assert.DoesNotContain("下書きがあります", desk.Text, StringComparison.Ordinal);
        await office.PostAsync($"{Town.Room}/note/draft", form.Append(KeyValuePair.Create("Then", "quiet")));
        var both = await office.OpenAsync($"{Town.Room}?draft=note");
        Assert.Contains("書きかけのメモ", both.Html, StringComparison.Ordinal);
        Assert.Contains("先に保存した文", both.Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Attack", "7")]
    public async Task takes_an_act_on_an_older_state_for_what_it_is()
    {
        using var chair = await Town.SignInAsync("chair");
        await Town.CheckInAsync(chair);
        var before = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/open");
        await RoomTown.PressAsync(chair, before, "/next");
        var again = await RoomTown.PressAsync(chair, before, "/next");

        // The same page, the same key, the same press: one effect, the first answer.
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(2, await Host.InDatabaseAsync(db => db.Set<LiveEvent>().CountAsync(one => one.Kind == LiveEventKind.ItemEntered)));
    }

    [Fact]
    [Trait("Rule", "R82")]
    [Trait("Attack", "1")]
    public async Task reaches_a_recused_member_at_once_and_sends_no_case_byte_afterwards()
    {
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        await OpenCaseAsync(chair, member);
        await using var line = await JoinAsync(member);
        var seen = line.Frames.Length;

        await Town.RecuseAsync("member", by: "chair");
        await line.HearAsync("Revoked");

        var waiting = await member.OpenAsync(Town.Room);
        Assert.DoesNotContain(RoomTown.Secret, waiting.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(RoomTown.Label, waiting.Html, StringComparison.Ordinal);
        await line.JoinAsync(waiting);
        await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/next");
        await line.HearAsync("Changed");
        Assert.DoesNotContain(RoomTown.Label, line.Frames[seen..], StringComparison.Ordinal);
        Assert.NotNull(await Host.InDatabaseAsync(db => db.Set<ItemAttendance>().Where(one => one.Account == Town["member"] && one.LeftAt != null).Select(one => one.LeftAt).FirstOrDefaultAsync()));
    }

    [Fact]
    [Trait("Rule", "R82")]
    public async Task shows_the_unselected_the_same_bytes_in_a_break_and_in_an_item_of_others()
    {
        using var chair = await Town.SignInAsync("chair");
        using var outside = await Town.SignInAsync("outside");
        await OpenCaseAsync(chair, outside);
        var others = await outside.OpenAsync(Town.Room);
        await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/break");
        var paused = await outside.OpenAsync(Town.Room);

        Assert.Equal(PartsOf(others), PartsOf(paused));
        Assert.DoesNotContain(RoomTown.Label, others.Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Attack", "2")]
    public async Task answers_the_line_of_somebody_not_let_in_like_a_session_that_is_not_there()
    {
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        using var stranger = await Town.SignInAsync("stranger");
        using var other = await Town.SignInAsync("other");
        await OpenCaseAsync(chair, member);
        var session = (await member.OpenAsync(Town.Room)).Document.QuerySelector("live-room")!.GetAttribute("data-session");

        foreach (var (visitor, named) in new[] { (stranger, session), (other, session), (other, Guid.CreateVersion7().ToString("N")), (other, "x") })
        {
            await using var line = await HubClient.OpenAsync(visitor, Host.Address, Origin);
            var answer = await line.CallAsync("Join", named, "");
            Assert.Equal("""{"status":"reload","cursor":"","fragments":[]}""", answer.GetRawText());
        }
    }

    [Fact]
    [Trait("Rule", "R96")]
    [Trait("Attack", "1")]
    public async Task cuts_the_line_of_somebody_who_signs_out()
    {
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        await OpenCaseAsync(chair, member);
        await using var line = await JoinAsync(member);
        await using var others = await JoinAsync(chair);

        await (await member.OpenAsync("/account")).SubmitAsync("/sign-out");
        await line.Closed.WaitAsync(TimeSpan.FromSeconds(5));

        Assert.False(others.Closed.IsCompleted);
        await Assert.ThrowsAnyAsync<System.Net.WebSockets.WebSocketException>(() => HubClient.OpenAsync(member, Host.Address, Origin));
    }

    [Fact]
    [Trait("Attack", "7")]
    public async Task catches_up_to_what_a_fresh_page_shows()
    {
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        await OpenCaseAsync(chair, member);
        await using var line = await JoinAsync(member);
        await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/next");
        await line.HearAsync("Changed");

        var answer = await line.CallAsync("CatchUp", "");
        var fresh = await member.OpenAsync(Town.Room);
        foreach (var fragment in answer.GetProperty("fragments").EnumerateArray())
        {
            var place = fresh.Document.QuerySelector($"[data-fragment='{fragment.GetProperty("target").GetString()}']")!;
            var told = fresh.Document.CreateElement("div");
            told.InnerHtml = fragment.GetProperty("html").GetString()!;
            Assert.Equal(place.InnerHtml.Trim(), told.InnerHtml.Trim());
        }
    }

    [Fact]
    public async Task sends_the_chair_whose_page_is_of_the_item_before_for_the_page_and_writes_down_no_refusal()
    {
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        await OpenCaseAsync(chair, member);
        var (mine, theirs) = (await chair.OpenAsync(Town.Room), await member.OpenAsync(Town.Room));
        await RoomTown.PressAsync(chair, mine, "/next");
        await using var desk = await HubClient.OpenAsync(chair, Host.Address, Origin);
        await using var line = await HubClient.OpenAsync(member, Host.Address, Origin);

        Assert.Equal("reload", (await desk.JoinAsync(mine)).GetProperty("status").GetString());
        Assert.Equal("ok", (await line.JoinAsync(theirs)).GetProperty("status").GetString());
        Assert.Equal("ok", (await desk.JoinAsync(await chair.OpenAsync(Town.Room))).GetProperty("status").GetString());
        Assert.False(await Host.InDatabaseAsync(db => db.Set<AuditEntry>().AnyAsync(entry => entry.Act == "room.join")));
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task opens_no_line_to_another_origin(string? origin)
    {
        using var member = await Town.SignInAsync("member");
        await Assert.ThrowsAnyAsync<System.Net.WebSockets.WebSocketException>(() => HubClient.OpenAsync(member, Host.Address, origin));
    }

    private static string[] PartsOf(Page page) => [.. page.Document.QuerySelectorAll("[data-fragment]").Select(part => part.InnerHtml)];

    private async Task OpenCaseAsync(Visitor chair, Visitor guest)
    {
        await Town.CheckInAsync(chair);
        await Town.CheckInAsync(guest);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/admit");
        room = await RoomTown.PressAsync(chair, room, "/open");
        await RoomTown.PressAsync(chair, room, "/next");
    }

    private async Task<HubClient> JoinAsync(Visitor visitor)
    {
        var line = await HubClient.OpenAsync(visitor, Host.Address, Origin);
        var answer = await line.JoinAsync(await visitor.OpenAsync(Town.Room));
        Assert.Equal("ok", answer.GetProperty("status").GetString());
        return line;
    }
}
