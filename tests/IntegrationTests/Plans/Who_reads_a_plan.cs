using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Room;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Plans;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.IntegrationTests.Plans;

/// <summary>Who sees a plan over real HTTP: the person at the table, nobody without right, and nobody while it may tell a hidden place.</summary>
public sealed class Who_reads_a_plan : IAsyncLifetime
{
    private PlanTown _town = null!;

    public async ValueTask InitializeAsync() => _town = await PlanTown.BuildAsync();

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    [Trait("Rule", "R18")]
    public async Task the_person_attends_their_own_item_and_the_room_stays_with_it_until_they_have_left()
    {
        await _town.TableAsync(await _town.DraftAsync(PlanService.HouseholdBudget));
        var at = $"/bodies/town/meetings/{_town.Room.Meeting}/items/{_town.Item}/person";
        var (office, chair, member) = (await _town.AsAsync("office"), await _town.AsAsync("chair"), await _town.AsAsync("member"));
        Assert.False((await office.OpenAsync(at)).HasForm("/person/in"));
        Assert.Equal(HttpStatusCode.Forbidden, (await member.OpenAsync(at)).Status);
        await _town.ReachTheCaseAsync();
        Assert.Contains(_town.AtItem, (await member.OpenAsync(_town.Room.Room)).Html, StringComparison.Ordinal);

        var refused = await _town.SendAsync("office", await office.OpenAsync(at), "/person/in", ("Who", "Person"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        foreach (var field in new[] { "Wish", "Asked" }) Assert.Equal("true", refused.Document.QuerySelector($"[name={field}]")!.GetAttribute("aria-invalid"));
        refused = await _town.SendAsync("office", refused, "/person/in", ("Who", "Family"), ("Wish", "true"), ("Asked", "true"));
        Assert.Contains("本人の同意に名前のある人を選んでください", refused.Text, StringComparison.Ordinal);

        var sheet = await _town.SendAsync("office", refused, "/person/in", ("Who", "Person"), ("Wish", "true"), ("Asked", "true"));
        Assert.Contains("本人が同席しています", sheet.Text, StringComparison.Ordinal);
        Assert.Contains(PlanTown.Wish, sheet.Text, StringComparison.Ordinal);
        Assert.Contains("本人が同席しています", (await member.OpenAsync(_town.Room.Room)).Text, StringComparison.Ordinal);
        var stays = await RoomTown.PressAsync(chair, await chair.OpenAsync(_town.Room.Room), "/next");
        Assert.Equal(HttpStatusCode.Conflict, stays.Status);
        Assert.Contains("退室を記録してから", stays.Text, StringComparison.Ordinal);

        await _town.SendAsync("office", sheet, "/person/out");
        Assert.DoesNotContain("同席しています", (await member.OpenAsync(_town.Room.Room)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await RoomTown.PressAsync(chair, await chair.OpenAsync(_town.Room.Room), "/next")).Status);
        Assert.False((await office.OpenAsync(at)).HasForm("/person/in"));
    }

    [Fact]
    [Trait("Rule", "R139")]
    public async Task a_plan_is_not_there_for_the_meeting_while_the_place_is_hidden_and_its_text_may_tell_it()
    {
        var plan = await _town.TableAsync(await _town.DraftAsync(PlanService.HouseholdBudget));
        var (office, member) = (await _town.AsAsync("office"), await _town.AsAsync("member"));
        var none = await member.OpenAsync($"{_town.AtMeeting}");
        Assert.Contains(RoomTown.Label, none.Text, StringComparison.Ordinal);
        _town.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        var location = $"/bodies/town/cases/{_town.Room.Case}/location";
        await _town.SendAsync("office", await office.OpenAsync(location), "/location", ("Do", "set"), ("Reason", "支援措置"));

        Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync(_town.AtItem)).Status);
        Assert.DoesNotContain(RoomTown.Label, (await member.OpenAsync(_town.AtMeeting)).Text, StringComparison.Ordinal);
        Assert.Contains("準備する人のほかには見えません", (await office.OpenAsync(_town.AtItem)).Text, StringComparison.Ordinal);
        Assert.Contains("準備する人のほかには見えません", (await office.OpenAsync(plan.Address)).Text, StringComparison.Ordinal);

        // The same words, said to tell no place.
        await _town.SendAsync("office", await office.OpenAsync($"{plan.Address}/edit"), "/edit", ("NoPlace", "true"));
        var seen = await member.OpenAsync(_town.AtItem);
        Assert.Contains(PlanTown.Wish, seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("居場所", seen.Html, StringComparison.Ordinal);
        await _town.SendAsync("office", await office.OpenAsync($"{plan.Address}/edit"), "/edit", ("Policy", "訪ねる先を変える"));
        Assert.Equal(HttpStatusCode.NotFound, (await member.OpenAsync(_town.AtItem)).Status);
    }

    [Fact]
    [Trait("Rule", "R18")]
    [Trait("Rule", "R139")]
    public async Task the_page_shown_to_family_has_no_plan_whose_text_may_tell_a_hidden_place()
    {
        await _town.TableAsync(await _town.DraftAsync(PlanService.HouseholdBudget));
        var named = await _town.NameFamilyAsync();
        var office = await _town.AsAsync("office");
        _town.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await _town.SendAsync("office", await office.OpenAsync($"/bodies/town/cases/{_town.Room.Case}/location"), "/location", ("Do", "set"), ("Reason", "支援措置"));
        await _town.ReachTheCaseAsync();
        var at = $"/bodies/town/meetings/{_town.Room.Meeting}/items/{_town.Item}/person";

        var sheet = await _town.SendAsync("office", await office.OpenAsync(at), "/person/in", ("Who", "Family"), ("Named", named.ToString()), ("Wish", "true"), ("Asked", "true"));
        Assert.Contains("家族が同席しています", sheet.Text, StringComparison.Ordinal);
        Assert.Contains(RoomTown.Secret, sheet.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(PlanTown.Wish, sheet.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("居場所", sheet.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R139")]
    public async Task a_plan_that_tells_no_place_opens_at_an_item_of_which_one_fact_is_hidden()
    {
        var plan = await _town.TableAsync(await _town.DraftAsync(PlanService.HouseholdBudget));
        await _town.NameAddressAsync();
        var (office, member) = (await _town.AsAsync("office"), await _town.AsAsync("member"));
        _town.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        await _town.SendAsync("office", await office.OpenAsync($"/bodies/town/cases/{_town.Room.Case}/location"), "/location", ("Do", "set"), ("Reason", "支援措置"));
        await _town.SendAsync("office", await office.OpenAsync($"{plan.Address}/edit"), "/edit", ("NoPlace", "true"));

        // The list of plans names it, so that the page behind it must not tell by its absence that something is hidden.
        Assert.Contains(_town.AtItem, (await member.OpenAsync(_town.AtMeeting)).Html, StringComparison.Ordinal);
        var seen = await member.OpenAsync(_town.AtItem);
        Assert.Contains(PlanTown.Wish, seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("北町1-2-3", (await member.OpenAsync($"/bodies/town/meetings/{_town.Room.Meeting}/items/{_town.Item}")).Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R82")]
    public async Task nobody_without_right_learns_of_a_plan_and_its_words_are_sealed()
    {
        var plan = await _town.TableAsync(await _town.DraftAsync(PlanService.HouseholdBudget));
        string[] addresses =
            [_town.Plans, $"{_town.Plans}/new", plan.Address, $"{plan.Address}/edit", $"{plan.Address}/correction", _town.AtItem, _town.AtMeeting, "/bodies/town/plans", $"/bodies/town/meetings/{_town.Room.Meeting}"];
        foreach (var person in new[] { "outside", "stranger" })
        {
            var visitor = await _town.AsAsync(person);
            foreach (var address in addresses)
            {
                var page = await visitor.OpenAsync(address);
                Assert.DoesNotContain(PlanTown.Wish, page.Html, StringComparison.Ordinal);
                Assert.DoesNotContain(RoomTown.Label, page.Html, StringComparison.Ordinal);
                if (address == _town.AtItem || person is "stranger") Assert.Equal(HttpStatusCode.NotFound, page.Status);
            }
        }

        // Selected, and nothing that the item names is covered for them: the plan is not there either.
        await _town.InDatabaseAsync(db => db.Set<Server.Sharing.WithConsent.ConsentAgency>().ExecuteUpdateAsync(set => set.SetProperty(one => one.IsExcluded, true)));
        var uncovered = await _town.AsAsync("member");
        Assert.Equal(HttpStatusCode.NotFound, (await uncovered.OpenAsync(_town.AtItem)).Status);
        Assert.DoesNotContain(RoomTown.Label, (await uncovered.OpenAsync(_town.AtMeeting)).Html, StringComparison.Ordinal);
        Assert.DoesNotContain("プランが1件あります", (await uncovered.OpenAsync($"/bodies/town/meetings/{_town.Room.Meeting}")).Text, StringComparison.Ordinal);
        await _town.InDatabaseAsync(db => db.Set<Server.Sharing.WithConsent.ConsentAgency>().ExecuteUpdateAsync(set => set.SetProperty(one => one.IsExcluded, false)));

        var selected = await (await _town.AsAsync("member")).OpenAsync(_town.AtItem);
        Assert.Contains(PlanTown.Wish, selected.Text, StringComparison.Ordinal);
        Assert.False(selected.HasForm("/plan"));
        Assert.Equal(HttpStatusCode.Forbidden, (await (await _town.AsAsync("member")).OpenAsync(plan.Address)).Status);
        Assert.Equal(1, await _town.InDatabaseAsync(db => db.Set<Server.Disclosures.Ledger.Disclosure>().CountAsync(one => one.Account == _town.Room["member"])));

        // Another of the office, who is not in charge, is like anybody else.
        await _town.InDatabaseAsync(db => db.Set<Responsible>().ExecuteUpdateAsync(set => set.SetProperty(one => one.Account, AccountId.New())));
        foreach (var address in addresses[..6]) Assert.Equal(HttpStatusCode.NotFound, (await (await _town.AsAsync("office")).OpenAsync(address)).Status);

        var boxes = await _town.InDatabaseAsync(db => db.Set<PlanVersion>().Select(version => version.SealedText).ToListAsync());
        Assert.DoesNotContain(boxes, box => System.Text.Encoding.UTF8.GetString(box).Contains("カナリア", StringComparison.Ordinal));
        Assert.DoesNotContain(_town.Host.Log.All, line => line.Contains("カナリア", StringComparison.Ordinal));
    }
}
