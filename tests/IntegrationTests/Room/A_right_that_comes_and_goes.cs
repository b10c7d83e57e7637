using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Room;

/// <summary>The door before somebody who has yet to sign, and the board of an item whose person takes the consent back.</summary>
public sealed class A_right_that_comes_and_goes : RoomTests
{
    [Fact]
    [Trait("Scenario", "1")]
    [Trait("Scenario", "3")]
    [Trait("Rule", "R31")]
    [Trait("Rule", "R34")]
    public async Task on_the_first_of_April_a_selected_member_is_told_to_sign_and_then_finds_reminder_and_case()
    {
        var (password, codes) = await Town.GiveFactorsAsync("member");
        using (var before = await Town.SignInAsync("member")) Assert.Contains("今日の確認の文", (await before.OpenAsync(Town.Door)).Text, StringComparison.Ordinal);

        Host.Clock.Advance(new DateTimeOffset(2027, 4, 1, 0, 0, 1, TimeSpan.FromHours(9)) - Host.Clock.GetUtcNow());
        using var member = await Town.SignInAsync("member");
        var told = await member.OpenAsync(Town.Door);
        Assert.DoesNotContain(RoomTown.Label, told.Html, StringComparison.Ordinal);
        Assert.Contains(told.Document.Links, link => link.GetAttribute("href")!.StartsWith("/bodies/town/declaration", StringComparison.Ordinal));

        var receipt = await (await member.OpenAsync("/bodies/town/declaration")).SubmitAsync("/bodies/town/declaration", new { StepUp__Password = password, StepUp__Code = codes.Next() });
        Assert.StartsWith("/declarations/", receipt.Address, StringComparison.Ordinal);
        var door = await member.OpenAsync(Town.Door);
        Assert.Contains("今日の確認の文", door.Text, StringComparison.Ordinal);
        Assert.Contains(RoomTown.Label, (await door.SubmitAsync("/check-in/reminder", new { Confirmed = "true" })).Text, StringComparison.Ordinal);
        Assert.Contains(
            "text-1",
            await Host.InDatabaseAsync(db => db.Set<AuditEntry>().Where(entry => entry.Act == "declarations.signed" && entry.Allowed).Select(entry => entry.Rule!).SingleAsync()),
            StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Scenario", "9")]
    [Trait("Rule", "R48")]
    public async Task a_consent_taken_back_while_the_item_is_live_closes_the_board_for_the_agency_and_leaves_the_chair_to_decide()
    {
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        await Town.CheckInAsync(chair);
        await Town.CheckInAsync(member);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/admit");
        room = await RoomTown.PressAsync(chair, room, "/open");
        await RoomTown.PressAsync(chair, room, "/next");
        var seen = await member.OpenAsync(Town.Room);
        Assert.Contains(RoomTown.Secret, seen.Text, StringComparison.Ordinal);
        await using var line = await HubClient.OpenAsync(member, Host.Address, Origin);
        await line.JoinAsync(seen);

        await WithdrawAsync();

        await line.HearAsync("Changed");
        Assert.DoesNotContain(RoomTown.Secret, (await member.OpenAsync(Town.Room)).Html, StringComparison.Ordinal);
        Assert.Contains(RoomTown.Secret, (await chair.OpenAsync(Town.Room)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R47")]
    [Trait("Attack", "1")]
    public async Task a_consent_whose_last_day_is_over_closes_the_board_at_the_first_full_hour()
    {
        Host.Clock.Advance(new DateTimeOffset(2026, 11, 25, 23, 50, 0, TimeSpan.FromHours(9)) - Host.Clock.GetUtcNow());
        await Host.InDatabaseAsync(db => db.Set<Consent>().ExecuteUpdateAsync(set => set.SetProperty(consent => consent.ValidUntil, new DateOnly(2026, 11, 25))));
        using var chair = await Town.SignInAsync("chair");
        using var member = await Town.SignInAsync("member");
        await Town.CheckInAsync(chair);
        await Town.CheckInAsync(member);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Town.Room), "/admit");
        room = await RoomTown.PressAsync(chair, room, "/open");
        await RoomTown.PressAsync(chair, room, "/next");
        await using var line = await HubClient.OpenAsync(member, Host.Address, Origin);
        await line.JoinAsync(await member.OpenAsync(Town.Room));

        Host.Clock.Advance(TimeSpan.FromMinutes(10));
        await Host.InsideAsync(async services =>
        {
            foreach (var one in services.GetServices<IAtTheHour>()) await one.RunAsync(default);
            return true;
        });
        Assert.DoesNotContain(RoomTown.Secret, (await line.HearAsync("Changed")).GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain(RoomTown.Secret, (await member.OpenAsync(Town.Room)).Html, StringComparison.Ordinal);
    }

    private async Task WithdrawAsync()
    {
        var consent = await Host.InDatabaseAsync(db => db.Set<Consent>().AsNoTracking().SingleAsync());
        var done = await Host.InsideAsync(async services =>
        {
            var office = services.GetRequiredService<CurrentMember>();
            office.Become(Town["office"], "office", [], null, true);
            var standing = (await services.GetRequiredService<IStandings>().OfAsync(office.Id, "town", default))!;
            var form = new WithdrawConsentForm { Version = $"{consent.Version}" };
            return await services.GetRequiredService<Act>().RunAsync(
                () => services.GetRequiredService<WithdrawConsent>().HandleAsync(Town.Case, consent.Id, form, standing, office, default), static done => done.IsDone, default);
        });
        Assert.Equal([], done.Refusals.Select(refusal => refusal.Code));
    }
}
