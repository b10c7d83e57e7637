using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Room;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Minutes;
using ConsoleSupport.Meetings.Server.Minutes.Approval;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Minutes;

/// <summary>Minutes of a session that two bodies held as one, over real HTTP. The council's chair is on the council's roster only.</summary>
public sealed class Minutes_of_two_bodies : RoomTests
{
    private const string CouncilChair = "stranger";

    private string Own => $"/bodies/town/meetings/{Town.Meeting}/minutes";

    private string OfCouncil => $"/bodies/kyogikai/meetings/{Town.Meeting}/minutes";

    [Trait("Rule", "R67")]
    [Trait("Rule", "R68")]
    [Trait("Rule", "R78")]
    [Fact]
    public async Task They_name_both_bodies_and_are_fixed_once_both_chairs_approved_the_same_text()
    {
        await HoldAsync();
        var (byChair, byCouncil) = (await Town.GiveFactorsAsync("chair"), await Town.GiveFactorsAsync(CouncilChair));
        using var office = await Town.SignInAsync("office");
        using var chair = await Town.SignInAsync("chair");
        using var council = await Town.SignInAsync(CouncilChair);
        using var member = await Town.SignInAsync("member");
        var draft = await (await office.OpenAsync(Own)).SubmitAsync("/minutes/prepare");
        foreach (var word in new[] { "合同開催：方式C", "合同で開いた会議体：地域協議会", "地域協議会の議長：stranger", "支援会議の事務局：office", "K+I", "【利用勧奨】生活困窮者自立支援制度の利用を勧める" })
            Assert.Contains(word, draft.Text, StringComparison.Ordinal);

        // A draft is the office's; the other chair reads what they are asked to approve, and members of the council nothing.
        Assert.DoesNotContain("会議室3", (await council.OpenAsync(OfCouncil)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync(OfCouncil)).Status);
        await SubmitAsync(office);
        Assert.Contains(OfCouncil, (await council.OpenAsync("/")).Html, StringComparison.Ordinal);
        Assert.Contains(OfCouncil, (await council.OpenAsync("/bodies/kyogikai/joint")).Html, StringComparison.Ordinal);
        var asked = await council.OpenAsync(OfCouncil);
        Assert.Contains("会議室3", asked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(RoomTown.Label, asked.Html, StringComparison.Ordinal);
        Assert.False((await office.OpenAsync(Own)).HasForm("/minutes/approve"));

        var first = await ApproveAsync(council, byCouncil, OfCouncil);
        Assert.Contains("承認 1／2", first.Text, StringComparison.Ordinal);
        Assert.Equal(MinutesState.Submitted, await Host.InDatabaseAsync(db => db.Set<MinutesDraft>().Select(one => one.State).SingleAsync()));
        Assert.False(first.HasForm("/minutes/approve"));

        // Given back, the text may change: the word that was given for the earlier text is gone.
        await (await chair.OpenAsync(Own)).SubmitAsync("/minutes/give-back");
        Assert.Equal(0, await Host.InDatabaseAsync(db => db.Set<MinutesApproval>().CountAsync()));
        var heading = await Host.InDatabaseAsync(db => db.Set<MinutesParagraph>().Where(one => one.Part == MinutesPart.Heading).Select(one => one.Id).SingleAsync());
        await (await office.OpenAsync($"{Own}?edit={heading}")).SubmitAsync($"/paragraphs/{heading}", new { Text = "会議室3で開いた。" });
        await (await office.OpenAsync(Own)).SubmitAsync("/minutes/submit");

        Assert.Contains("承認 1／2", (await ApproveAsync(chair, byChair, Own)).Text, StringComparison.Ordinal);
        var last = await ApproveAsync(council, byCouncil, OfCouncil);
        foreach (var word in new[] { "第1号", "chair（支援会議の議長）", "stranger（地域協議会の議長）", "文面は固定した時のままです" }) Assert.Contains(word, last.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["minutes.approved-by-one", "minutes.approved-by-one", "minutes.approved"],
            await Host.InDatabaseAsync(db => db.Set<AuditEntry>().Where(entry => entry.Act.StartsWith("minutes.approved")).OrderBy(entry => entry.At).Select(entry => entry.Act).ToListAsync()));
        Assert.Equal(
            MeetingState.MinutesApproved,
            await Host.InDatabaseAsync(db => db.Set<Server.Meetings.Meeting>().Where(one => one.Id == Town.Meeting).Select(one => one.State).SingleAsync()));
    }

    /// <summary>From the door to the closing.</summary>
    private async Task HoldAsync()
    {
        await Town.HoldJointlyAsync(JointMode.Integrated, ["chair", "office", "member"], ["chair", "office", "member"]);
        await Host.InDatabaseAsync(async db =>
        {
            db.Add(new RosterEntry
            {
                Id = RosterEntryId.New(), Body = Town.Council, Account = Town[CouncilChair], Agency = await db.Set<RosterEntry>().Select(one => one.Agency).FirstAsync(), Post = "会長", Class = default,
                Role = RosterRole.Chair, From = new DateOnly(2026, 4, 1),
            });
            await db.SaveChangesAsync();
            return await db.Set<AgendaItem>().Where(item => item.CaseFile != null).ExecuteUpdateAsync(set => set.SetProperty(item => item.Track, ItemTrack.Both));
        });
        using var chair = await Town.SignInAsync("chair");
        using var office = await Town.SignInAsync("office");
        await Town.CheckInAsync(chair);
        await Town.CheckInAsync(office);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/open");
        await RoomTown.PressAsync(chair, room, "/next");
        await (await office.OpenAsync(Town.Room)).SubmitAsync("/room/action", new { Text = "", Owner = Town["office"].ToString(), DueOn = "2026-12-04", Scheme = "true" });
        await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/close");
    }

    private async Task SubmitAsync(Visitor office)
    {
        foreach (var id in await Host.InDatabaseAsync(db => db.Set<MinutesParagraph>().Where(one => one.IsBlank).Select(one => one.Id).ToListAsync()))
            await (await office.OpenAsync($"{Own}?edit={id}")).SubmitAsync($"/paragraphs/{id}", new { Text = "なし" });
        var submitted = await (await office.OpenAsync(Own)).SubmitAsync("/minutes/submit");
        Assert.Contains("2つの会議体の議長の承認を待っています", submitted.Text, StringComparison.Ordinal);
    }

    private static async Task<Page> ApproveAsync(Visitor visitor, (string Password, TotpCodes Codes) by, string address)
    {
        var done = await (await visitor.OpenAsync(address)).SubmitAsync("/minutes/approve", new { StepUp__Password = by.Password, StepUp__Code = by.Codes.Next() });
        Assert.True(done.Status is HttpStatusCode.OK, done.Text);
        return done;
    }
}
