using System.Net;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Room;

/// <summary>A joint session in the room that exists: held as one it opens, to the intersection of both bodies; the other modes say that they come later.</summary>
public sealed class Session_held_as_one : RoomTests
{
    [Fact]
    [Trait("Rule", "D9")]
    [Trait("Rule", "R67")]
    [Trait("Rule", "R70")]
    public async Task A_case_is_open_to_those_of_both_bodies_and_not_there_for_members_of_one()
    {
        await Town.HoldJointlyAsync(JointMode.Integrated, ["chair", "office", "member"], ["chair", "office", "member"]);
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        using var other = await Town.SignInAsync("other");
        var door = await member.OpenAsync(Town.Door);
        Assert.Contains("今日の確認の文", door.Text, StringComparison.Ordinal);
        Assert.Contains("協議会の確認の文", door.Text, StringComparison.Ordinal);
        Assert.Contains("1年以下の拘禁刑又は50万円以下の罰金", door.Text, StringComparison.Ordinal);

        await EnterAsync(chair, member, other);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/open");
        Assert.Contains("支援会議・地域協議会（合同開催）", room.Text, StringComparison.Ordinal);
        Assert.Contains("方式C", room.Text, StringComparison.Ordinal);
        room = await RoomTown.PressAsync(chair, room, "/next");
        Assert.Contains(RoomTown.Secret, room.Text, StringComparison.Ordinal);
        Assert.Contains(RoomTown.Secret, (await member.OpenAsync(Town.Room)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(RoomTown.Secret, (await other.OpenAsync(Town.Room)).Html, StringComparison.Ordinal);
    }

    [Trait("Scenario", "11")]
    [Fact]
    [Trait("Rule", "D9")]
    [Trait("Rule", "R69")]
    public async Task Somebody_who_signed_for_one_body_only_keeps_the_item_shut_until_they_sign()
    {
        await Town.HoldJointlyAsync(JointMode.Integrated, ["chair", "office", "member"], ["chair", "office"]);
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        Assert.Contains("合同で開く「地域協議会」の誓約書に、まだ署名していません", (await member.OpenAsync(Town.Door)).Text, StringComparison.Ordinal);
        await EnterAsync(chair, member);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/open");
        var refused = await RoomTown.PressAsync(chair, room, "/next");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("memberは、両方の会議体の誓約書にまだ署名していません。署名してもらうか、退室してもらってから", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(RoomTown.Secret, refused.Html, StringComparison.Ordinal);

        await Town.SignForCouncilAsync("member");
        room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/next");
        Assert.Contains(RoomTown.Secret, room.Text, StringComparison.Ordinal);
        Assert.Contains(RoomTown.Secret, (await member.OpenAsync(Town.Room)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R77")]
    [Trait("Attack", "1")]
    public async Task Leaving_one_of_the_bodies_takes_the_item_off_the_open_screen_at_once()
    {
        await Town.HoldJointlyAsync(JointMode.Integrated, ["chair", "office", "member"], ["chair", "office", "member"]);
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        await EnterAsync(chair, member);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/open");
        await RoomTown.PressAsync(chair, room, "/next");
        await using var line = await HubClient.OpenAsync(member, Host.Address, Origin);
        await line.JoinAsync(await member.OpenAsync(Town.Room));

        var ended = await Host.InsideAsync(async services =>
        {
            services.GetRequiredService<Server.Platform.Web.CurrentMember>().Become(Town["office"], "office", [], null, true);
            var entry = await services.GetRequiredService<MeetingsDb>().Set<RosterEntry>().SingleAsync(one => one.Body == Town.Council && one.Account == Town["member"]);
            return await services.GetRequiredService<Act>().RunAsync(
                () => services.GetRequiredService<EndEntry>().HandleAsync(new EndEntryForm { Until = "2026-11-24" }, Town.Council, entry.Id, default), static done => done.IsDone, default);
        });
        Assert.Equal([], ended.Refusals.Select(refusal => refusal.Code));
        await line.HearAsync("Revoked");
        Assert.DoesNotContain(RoomTown.Secret, (await member.OpenAsync(Town.Room)).Html, StringComparison.Ordinal);
        var seen = await chair.OpenAsync(Town.Room);
        Assert.Contains(RoomTown.Secret, seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("member", seen.Document.QuerySelector("[data-fragment=people]")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The second declaration is named as what is open, to somebody of both bodies; to others the item is not there.</summary>
    [Trait("Scenario", "2")]
    [Fact]
    [Trait("Rule", "D9")]
    [Trait("Rule", "R38")]
    public async Task The_gate_names_the_second_declaration_to_those_of_both_bodies_alone()
    {
        await Town.HoldJointlyAsync(JointMode.Integrated, ["member"], []);
        var verdicts = await Host.InsideAsync(async services =>
        {
            var item = await services.GetRequiredService<MeetingsDb>().Set<AgendaItem>().SingleAsync(one => one.CaseFile != null);
            return await services.GetRequiredService<Admission>().ForItemAsync([Town["member"], Town["other"]], item.Id, GateRow.Papers, default);
        });
        var open = Assert.IsType<Verdict.OwnConditionOpen>(verdicts[Town["member"]]);
        Assert.Equal([Server.Gate.Conditions.Condition.JointDeclarations], open.Open);
        Assert.Same(Verdict.NotAvailable, verdicts[Town["other"]]);
    }

    [Theory]
    [Trait("Rule", "D8")]
    [InlineData(JointMode.AddedFunction, "方式A（機能の追加）の会議を会議室で開くことには、まだ対応していません。")]
    [InlineData(JointMode.SplitTime, "方式B（同日に時間を区切る）の会議を会議室で開くことには、まだ対応していません。")]
    public async Task The_other_modes_are_not_opened_in_the_room_yet(JointMode mode, string words)
    {
        await Town.HoldJointlyAsync(mode, ["chair"], ["chair"]);
        using var chair = await Town.SignInAsync("chair");
        await Town.CheckInAsync(chair);
        var refused = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/open");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(words, refused.Text, StringComparison.Ordinal);
    }

    private async Task EnterAsync(Visitor chair, params Visitor[] guests)
    {
        await Town.CheckInAsync(chair);
        foreach (var guest in guests)
        {
            await Town.CheckInAsync(guest);
            await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/admit");
        }
    }
}
