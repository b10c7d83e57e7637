using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Audit;
using ConsoleSupport.Meetings.IntegrationTests.Crawling;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate;

/// <summary>A case from its label to its facts, selection and recusal, through pages and forms as people use them.</summary>
public sealed class Case_pages : IAsyncLifetime
{
    private const string Words = "水道が止まり、電話にも出ない。";
    private CaseTown _town = null!;

    public async ValueTask InitializeAsync() => _town = await CaseTown.FoundAsync();

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task opens_under_the_next_label_and_shows_facts_on_purpose_only()
    {
        var page = await OpenAsync();
        Assert.Equal("R8-001", page.Document.QuerySelector("h1")!.TextContent.Trim());
        Assert.DoesNotContain("R8-001", page.Document.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("R8-001", page.Address, StringComparison.Ordinal);

        var facts = await AddFactAsync(page.Address, Words);
        Assert.Contains(Words, facts.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, (await _town.As(_town.Office).OpenAsync(page.Address)).Text, StringComparison.Ordinal);
        Assert.Contains(await _town.Host.EntriesAsync(), entry => entry.Act == "cases.read" && entry.Rule == "preparation" && entry.Actor == _town.Office);
        Assert.DoesNotContain(_town.Host.Log.All, line => line.Contains("水道", StringComparison.Ordinal));
        Assert.Equal("R8-002", (await _town.As(_town.Office).OpenAsync("/bodies/shien/cases/new")).Document.QuerySelector("input[name=Label]")!.GetAttribute("value"));
    }

    [Trait("Rule", "R42")]
    [Fact]
    public async Task does_not_exist_for_whoever_is_not_selected()
    {
        var page = await OpenAsync();
        foreach (var person in new[] { _town.Member, _town.Colleague, _town.Manager })
        {
            var hidden = await _town.As(person).GetAsync(page.Address);
            var nowhere = await _town.As(person).GetAsync($"/bodies/shien/cases/{CaseFileId.New()}");
            Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
            Assert.Equal(nowhere.Status, hidden.Status);
            Assert.Equal(nowhere.Text, hidden.Text);
        }

        Assert.DoesNotContain("R8-001", (await _town.As(_town.Member).OpenAsync("/cases")).Html, StringComparison.Ordinal);
    }

    [Trait("Rule", "R41")]
    [Fact]
    public async Task does_not_exist_for_an_administrator_whatever_link_is_followed()
    {
        var page = await OpenAsync();
        await AddFactAsync(page.Address, Words);
        var (administrator, id) = await _town.Host.SignedInAsync(AccountRole.Administrator);
        using (administrator)
        {
            await _town.Host.InsideAsync(async inside =>
            {
                var db = inside.GetRequiredService<MeetingsDb>();
                db.Add(new Authenticator { Account = id, Seed = [1], LastStep = 0, SetUpAt = _town.Host.Clock.GetUtcNow() });
                return await db.SaveChangesAsync();
            });
            var pages = await Crawl.AllPagesAsync(administrator);
            Assert.Contains(pages, one => one.Page.Address == "/admin/accounts" && one.Page.Status is HttpStatusCode.OK);
            Assert.DoesNotContain(pages, one => one.Page.Html.Contains("R8-001", StringComparison.Ordinal) || one.Page.Html.Contains(Words, StringComparison.Ordinal));
            foreach (var address in new[] { page.Address, $"{page.Address}/facts", $"{page.Address}/facts/new" })
                Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync(address)).Status);
        }
    }

    [Trait("Rule", "R13")]
    [Trait("Rule", "R82")]
    [Fact]
    public async Task appears_when_the_chair_confirms_and_is_gone_when_one_recuses_oneself()
    {
        var page = await OpenAsync();
        await page.SubmitAsync("/selection/propose", new { People = new[] { _town.Member.ToString(), _town.Unsigned.ToString() } });
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Member).GetAsync(page.Address)).Status);

        var chairs = await _town.As(_town.Chair).OpenAsync(page.Address);
        await chairs.SubmitAsync("/selection/confirm");
        var mine = await _town.As(_town.Member).GetAsync(page.Address);
        Assert.Equal(HttpStatusCode.OK, mine.Status);
        Assert.Contains("R8-001", (await _town.As(_town.Member).OpenAsync("/cases")).Text, StringComparison.Ordinal);

        // Selected, but without a signature: one's own condition is named.
        var open = await _town.As(_town.Unsigned).GetAsync(page.Address);
        Assert.Equal(HttpStatusCode.Forbidden, open.Status);
        Assert.Contains("②誓約書への署名", open.Text, StringComparison.Ordinal);
        Assert.Contains("未了：②", open.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await mine.SubmitAsync("/recusal", follow: false)).Status);
        Assert.Equal("/cases", (await mine.SubmitAsync("/recusal", new { Ground = "Kinship" })).Address);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Member).GetAsync(page.Address)).Status);

        var decision = await ToDecideAsync(_town.Chair, page.Address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await decision.SubmitAsync("/recusals/decide", new { Decision = "lift" }, follow: false)).Status);
        await decision.SubmitAsync("/recusals/decide", new { Decision = "lift", Reason = "別の人の事案と分かった" });
        Assert.Equal(HttpStatusCode.OK, (await _town.As(_town.Member).GetAsync(page.Address)).Status);
    }

    [Trait("Rule", "R81")]
    [Fact]
    public async Task gives_the_deputy_the_chairs_acts_when_the_chair_is_recused()
    {
        var page = await OpenAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Deputy).GetAsync(page.Address)).Status);
        await (await _town.As(_town.Chair).OpenAsync(page.Address)).SubmitAsync("/recusal", new { Ground = "Acquaintance" });

        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Chair).GetAsync(page.Address)).Status);
        var deputys = await _town.As(_town.Deputy).GetAsync(page.Address);
        Assert.Equal(HttpStatusCode.OK, deputys.Status);
        Assert.True((await ToDecideAsync(_town.Deputy, page.Address)).HasForm("/recusals/decide"));
    }

    [Fact]
    public async Task keeps_a_fact_as_it_was_when_two_people_change_it()
    {
        var page = await OpenAsync();
        var facts = await AddFactAsync(page.Address, Words);
        var link = facts.Document.Links.Select(one => one.GetAttribute("href")!).Single(href => href.StartsWith($"{page.Address}/facts/", StringComparison.Ordinal) && !href.Contains("new", StringComparison.Ordinal));
        var (first, second) = (await _town.As(_town.Office).OpenAsync(link), await _town.As(_town.Chair).OpenAsync(link));
        await first.SubmitAsync(link, new { Text = "先の文" });
        var late = await second.SubmitAsync(link, new { Text = "後の文" }, follow: false);

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("先の文", late.Text, StringComparison.Ordinal);
        Assert.Contains("後の文", late.Html, StringComparison.Ordinal);
    }

    private async Task<Page> OpenAsync() => await (await _town.As(_town.Office).OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new");

    /// <summary>From the case to the one recusal that waits for this person's word.</summary>
    private async Task<Page> ToDecideAsync(AccountId person, string address)
    {
        var page = await _town.As(person).OpenAsync(address);
        return await _town.As(person).OpenAsync(page.Document.Links.Select(one => one.GetAttribute("href")!).First(href => href.StartsWith($"{address}/recusals/", StringComparison.Ordinal)));
    }

    private async Task<Page> AddFactAsync(string address, string text) =>
        await (await _town.As(_town.Office).OpenAsync($"{address}/facts/new")).SubmitAsync("/facts/new", new { Category = "Living", Text = text });
}
