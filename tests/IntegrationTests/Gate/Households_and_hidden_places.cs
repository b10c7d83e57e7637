using System.Net;
using ConsoleSupport.Meetings.Server.Cases.Household;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate;

/// <summary>The household link opens nothing; the 支援措置 flag is set and lifted with a reason, and what it hides is let out one by one.</summary>
public sealed class Households_and_hidden_places : IAsyncLifetime
{
    private CaseTown _town = null!;

    public async ValueTask InitializeAsync() => _town = await CaseTown.FoundAsync();

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    [Trait("Rule", "R144")]
    [Trait("Rule", "R81")]
    public async Task a_link_is_seen_by_who_prepares_both_and_proposes_who_may_have_to_stay_out()
    {
        var (wife, husband) = (await OpenAsync(), await OpenAsync());
        await SelectAsync(wife, _town.Member);
        await (await _town.As(_town.Member).OpenAsync(wife)).SubmitAsync("/recusal", new { Ground = "Kinship" });
        await (await _town.As(_town.Office).OpenAsync(husband)).SubmitAsync("/household", new { Case = IdOf(wife), Do = "link" });

        var both = await _town.As(_town.Office).OpenAsync(husband);
        Assert.Contains("R8-001", both.Text, StringComparison.Ordinal);
        Assert.Contains($"match-{_town.Member}", both.Html, StringComparison.Ordinal);

        // The colleague prepares one of the two only: neither the link nor the match is there, and the page is as without them.
        await (await _town.As(_town.Office).OpenAsync(husband)).SubmitAsync("/responsible", new { Person = _town.Colleague.ToString() });
        var linked = await _town.As(_town.Colleague).OpenAsync(husband);
        Assert.DoesNotContain("R8-001", linked.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(IdOf(wife), linked.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("match-", linked.Html, StringComparison.Ordinal);
        await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<HouseholdLink>().ExecuteDeleteAsync());
        Assert.Equal(linked.Text, (await _town.As(_town.Colleague).OpenAsync(husband)).Text);
    }

    [Fact]
    [Trait("Rule", "R144")]
    public async Task a_link_to_a_case_one_may_not_know_is_refused_like_one_to_nothing()
    {
        var own = await OpenAsync();
        var foreign = await (await _town.As(_town.Colleague).OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new");
        var page = await _town.As(_town.Office).OpenAsync(own);
        Assert.False(page.HasForm("/household"));
        var fields = Page.FieldsOf(page.Form("/recusal")).Where(field => field.Key is not "IdempotencyKey").ToList();
        var answers = new List<(HttpStatusCode, string)>();
        foreach (var other in new[] { IdOf(foreign.Address), Guid.CreateVersion7().ToString("N"), IdOf(own) })
        {
            var answer = await _town.As(_town.Office).PostAsync($"{own}/household", [.. fields, KeyValuePair.Create("IdempotencyKey", Guid.NewGuid().ToString("N")), KeyValuePair.Create("Do", "link"), KeyValuePair.Create("Case", other)]);
            answers.Add((answer.Status, answer.Text));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answers[0].Item1);
        Assert.Single(answers.Distinct());
        Assert.Equal(0, await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<HouseholdLink>().CountAsync()));
    }

    [Fact]
    [Trait("Rule", "R139")]
    public async Task the_flag_needs_a_reason_both_ways_and_is_kept_with_who_and_when()
    {
        var address = await OpenAsync();
        await AddAsync(address, "Address", "みどり野市北町1-2-3");
        var page = await _town.As(_town.Office).OpenAsync($"{address}/location");
        var bare = await page.SubmitAsync("/location", new { Do = "set" }, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.Status);
        await page.SubmitAsync("/location", new { Do = "set", Reason = "支援措置の決定通知を確かめた" });

        Assert.Contains("居場所を伏せています", (await _town.As(_town.Office).OpenAsync(address)).Text, StringComparison.Ordinal);
        var facts = await _town.As(_town.Chair).OpenAsync($"{address}/facts");
        Assert.Contains("北町1-2-3", facts.Text, StringComparison.Ordinal);
        Assert.Contains("居場所・伏せている", facts.Text, StringComparison.Ordinal);

        var again = await _town.As(_town.Chair).OpenAsync($"{address}/location");
        Assert.Contains("支援措置の決定通知を確かめた", again.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await again.SubmitAsync("/location", new { Do = "lift" }, follow: false)).Status);
        await again.SubmitAsync("/location", new { Do = "lift", Reason = "措置が終わった" });
        Assert.DoesNotContain("居場所を伏せています", (await _town.As(_town.Office).OpenAsync(address)).Text, StringComparison.Ordinal);
        Assert.Equal(1, await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<LocationFlag>().CountAsync(flag => flag.LiftedBy == _town.Chair)));
    }

    [Fact]
    [Trait("Rule", "R139")]
    public async Task somebody_selected_does_not_learn_that_there_is_a_flag()
    {
        var address = await OpenAsync();
        await SelectAsync(address, _town.Member);
        var before = (await _town.As(_town.Member).OpenAsync(address)).Text;
        await SetAsync(address);
        Assert.Equal(before, (await _town.As(_town.Member).OpenAsync(address)).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await _town.As(_town.Member).GetAsync($"{address}/location")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Colleague).GetAsync($"{address}/location")).Status);
    }

    [Fact]
    [Trait("Rule", "R139")]
    public async Task a_consent_lets_out_only_what_was_ticked_a_second_time()
    {
        var address = await OpenAsync();
        await AddAsync(address, "Name", "架空 太郎");
        await AddAsync(address, "Contact", "090-0000-0000");
        await SetAsync(address);
        var form = await _town.As(_town.Office).OpenAsync($"{address}/consents/new");
        var facts = form.Document.QuerySelectorAll("input[name=Facts]").Select(one => one.GetAttribute("value")!).ToArray();
        var places = form.Document.QuerySelectorAll("input[name=Places]").Select(one => one.GetAttribute("value")!).ToArray();
        Assert.Equal(facts[1], Assert.Single(places));

        var given = new { Facts = facts, Agencies = new[] { _town.Council.ToString() }, Purpose = "支援", RulesVersion = "1", AgencyListVersion = "1", GivenOn = "2026-11-01", Way = "OwnNameEntry", NameEntry = "架空 太郎", ExplainedBy = _town.Office.ToString() };
        var refused = await form.SubmitAsync("/consents/new", given, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("居場所が分かるものがあります", refused.Text, StringComparison.Ordinal);

        await refused.SubmitAsync("/consents/new", new { Places = places });
        Assert.Equal(1, await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<LetOutLocation>().CountAsync()));
    }

    [Fact]
    [Trait("Rule", "R139")]
    public async Task any_fact_can_be_marked_as_telling_the_place_and_its_correction_stays_so()
    {
        var address = await OpenAsync();
        await AddAsync(address, "Work", "南町の工場に通う");
        var page = await _town.As(_town.Office).OpenAsync($"{address}/location");
        await page.SubmitAsync("/location/facts");
        var fact = await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.Facts.Fact>().Select(one => one.Id).SingleAsync());
        await (await _town.As(_town.Office).OpenAsync($"{address}/facts/new?corrects={fact}")).SubmitAsync("/facts/new", new { Text = "西町の工場に通う" });
        Assert.Equal(2, await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.Facts.Fact>().CountAsync(one => one.MarkedAsPlace)));
    }

    private async Task<string> OpenAsync() => (await (await _town.As(_town.Office).OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new")).Address;

    private async Task AddAsync(string address, string category, string text) =>
        await (await _town.As(_town.Office).OpenAsync($"{address}/facts/new")).SubmitAsync("/facts/new", new { Category = category, Text = text });

    private async Task SetAsync(string address) =>
        await (await _town.As(_town.Office).OpenAsync($"{address}/location")).SubmitAsync("/location", new { Do = "set", Reason = "支援措置" });

    private async Task SelectAsync(string address, Shared.Ids.AccountId person)
    {
        await (await _town.As(_town.Office).OpenAsync(address)).SubmitAsync("/selection/propose", new { People = new[] { person.ToString() } });
        await (await _town.As(_town.Chair).OpenAsync(address)).SubmitAsync("/selection/confirm");
    }

    private static string IdOf(string address) => address.Split('/')[^1];
}
