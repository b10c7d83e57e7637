using System.Net;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate;

/// <summary>回避, 忌避, 除斥 through pages and forms: what each hides, when, and who decides.</summary>
public sealed class Recusal_routes : IAsyncLifetime
{
    private CaseTown _town = null!;
    private string _case = "";

    public async ValueTask InitializeAsync()
    {
        _town = await CaseTown.FoundAsync();
        var page = await (await _town.As(_town.Office).OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new");
        _case = page.Address;
        await page.SubmitAsync("/selection/propose", new { People = new[] { _town.Member.ToString(), _town.Other.ToString() } });
        await (await _town.As(_town.Chair).OpenAsync(_case)).SubmitAsync("/selection/confirm");
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    [Trait("Rule", "R81")]
    [Trait("Rule", "R82")]
    public async Task a_challenge_hides_nothing_until_the_chair_has_decided()
    {
        var before = (await _town.As(_town.Other).GetAsync(_case)).Text;
        var sent = await ChallengeAsync(_town.Member, _town.Other);
        Assert.Equal(HttpStatusCode.OK, sent.Status);

        // The one it is about sees what they saw before, and nothing of the challenge.
        Assert.Equal(before, (await _town.As(_town.Other).GetAsync(_case)).Text);
        Assert.DoesNotContain("忌避の申出", (await _town.As(_town.Other).OpenAsync("/")).Text, StringComparison.Ordinal);

        var page = await FromHomeAsync(_town.Chair);
        Assert.Contains("まだ変わっていません", page.Text, StringComparison.Ordinal);
        await page.SubmitAsync("/recusals/decide", new { Decision = "keep" });
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Other).GetAsync(_case)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _town.As(_town.Member).GetAsync(_case)).Status);
        Assert.DoesNotContain("忌避の申出", (await _town.As(_town.Chair).OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R82")]
    public async Task a_challenge_that_is_not_followed_needs_a_reason_and_changes_nothing()
    {
        await ChallengeAsync(_town.Member, _town.Other);
        var page = await FromHomeAsync(_town.Chair);
        var bare = await page.SubmitAsync("/recusals/decide", new { Decision = "lift" }, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bare.Status);
        Assert.True(bare.HasForm("/recusals/decide"));
        await page.SubmitAsync("/recusals/decide", new { Decision = "lift", Reason = "同じ名字というだけだった" });
        Assert.Equal(HttpStatusCode.OK, (await _town.As(_town.Other).GetAsync(_case)).Status);
        Assert.Equal(0, await CountAsync(db => db.Set<CaseRecusal>().InForce().CountAsync()));
    }

    [Fact]
    [Trait("Rule", "R81")]
    public async Task a_challenge_of_the_chair_is_the_deputys_to_decide_without_opening_the_case()
    {
        await ChallengeAsync(_town.Member, _town.Chair);
        var id = await IdAsync();
        var chairs = await _town.As(_town.Chair).OpenAsync(_case);
        Assert.DoesNotContain("判断待ち（まだ見えています）", chairs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(id.ToString(), chairs.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Chair).GetAsync($"{_case}/recusals/{id}")).Status);
        Assert.DoesNotContain("忌避の申出", (await _town.As(_town.Chair).OpenAsync("/")).Text, StringComparison.Ordinal);

        var deputys = await FromHomeAsync(_town.Deputy);
        Assert.Contains("職務代理が決めます", deputys.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Deputy).GetAsync(_case)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Deputy).GetAsync($"{_case}/facts")).Status);

        await deputys.SubmitAsync("/recusals/decide", new { Decision = "keep" });
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Chair).GetAsync(_case)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _town.As(_town.Deputy).GetAsync(_case)).Status);
    }

    [Fact]
    [Trait("Rule", "R81")]
    public async Task a_deputy_has_nothing_to_say_about_others_and_loses_the_page_with_the_decision()
    {
        await ChallengeAsync(_town.Member, _town.Other);
        var others = await IdAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Deputy).GetAsync($"{_case}/recusals/{others}")).Status);

        await ChallengeAsync(_town.Member, _town.Chair);
        var page = await FromHomeAsync(_town.Deputy);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Deputy).GetAsync($"{_case}/recusals/{others}")).Status);
        Assert.Equal("/", (await page.SubmitAsync("/recusals/decide", new { Decision = "lift", Reason = "関わりがない" })).Address);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Deputy).GetAsync(page.Address)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _town.As(_town.Chair).GetAsync(_case)).Status);
    }

    [Fact]
    [Trait("Rule", "R81")]
    public async Task a_challenge_is_answered_alike_whoever_is_named_and_however_often()
    {
        await (await _town.As(_town.Other).OpenAsync(_case)).SubmitAsync("/recusal", new { Ground = "Kinship" });
        var about = new[] { _town.Other, _town.Unsigned, _town.Manager, _town.Manager };
        var answers = new List<string>();
        foreach (var person in about) answers.Add((await ChallengeAsync(_town.Member, person)).Text);
        Assert.Single(answers.Distinct());
        Assert.Equal(3, await CountAsync(db => db.Set<CaseRecusal>().CountAsync()));

        var own = await ChallengeAsync(_town.Member, _town.Member, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, own.Status);
    }

    [Fact]
    [Trait("Rule", "R84")]
    public async Task a_conflict_found_after_facts_were_given_is_a_task_of_the_office_until_it_is_taken_up()
    {
        var page = await _town.As(_town.Office).OpenAsync(_case);
        await (await _town.As(_town.Office).OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = "Living", Text = "水道が止まっている" });
        await GiveAsync(_town.Member);
        await page.SubmitAsync("/recusals", new { Person = _town.Other.ToString(), Route = "RuleMatch", Ground = "Kinship" });
        Assert.DoesNotContain("後から分かりました", (await _town.As(_town.Office).OpenAsync("/")).Text, StringComparison.Ordinal);

        await (await _town.As(_town.Office).OpenAsync(_case)).SubmitAsync("/recusals", new { Person = _town.Member.ToString(), Route = "RuleMatch", Ground = "Kinship" });
        Assert.Contains("利害関係が後から分かりました", (await _town.As(_town.Office).OpenAsync("/")).Text, StringComparison.Ordinal);
        var found = await _town.As(_town.Office).OpenAsync(_case);
        Assert.Contains("後から分かった利害関係", found.Text, StringComparison.Ordinal);
        await found.SubmitAsync("/recusals/taken-up");
        Assert.DoesNotContain("後から分かりました", (await _town.As(_town.Office).OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("検討を始めました", (await _town.As(_town.Office).OpenAsync(_case)).Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "R80")]
    [Trait("Rule", "R81")]
    public async Task the_office_is_told_who_else_of_the_agency_may_have_to_stay_out_and_enters_it()
    {
        await (await _town.As(_town.Member).OpenAsync(_case)).SubmitAsync("/recusal", new { Ground = "MoneyAtStake" });
        var page = await _town.As(_town.Office).OpenAsync(_case);
        Assert.Contains("除斥に当たるかもしれない人", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("除斥に当たるかもしれない人", (await _town.As(_town.Chair).OpenAsync(_case)).Text, StringComparison.Ordinal);

        var form = page.Document.Forms.Single(one => one.Id == $"match-{_town.Unsigned}");
        Assert.DoesNotContain(page.Document.Forms, one => one.Id == $"match-{_town.Other}");
        await _town.As(_town.Office).PostAsync(form.GetAttribute("action")!, Page.FieldsOf(form));
        Assert.True(await CountAsync(db => db.Set<CaseRecusal>().InForce().CountAsync(one => one.Account == _town.Unsigned)) == 1);
    }

    private async Task<Page> ChallengeAsync(AccountId who, AccountId about, bool follow = true) =>
        await (await _town.As(who).OpenAsync(_case)).SubmitAsync("/challenge", new { Person = about.ToString(), Ground = "Acquaintance" }, follow: follow);

    /// <summary>From the person's home page to the decision that waits there.</summary>
    private async Task<Page> FromHomeAsync(AccountId person)
    {
        var home = await _town.As(person).OpenAsync("/");
        var href = home.Document.Links.Select(one => one.GetAttribute("href")!).First(one => one.Contains("/recusals/", StringComparison.Ordinal));
        return await _town.As(person).OpenAsync(href);
    }

    private Task<RecusalId> IdAsync() => _town.Host.InsideAsync(inside =>
        inside.GetRequiredService<MeetingsDb>().Set<CaseRecusal>().OrderByDescending(one => one.DeclaredAt).Select(one => one.Id).FirstAsync());

    private Task<int> CountAsync(Func<MeetingsDb, Task<int>> count) => _town.Host.InsideAsync(inside => count(inside.GetRequiredService<MeetingsDb>()));

    /// <summary>As the ledger has it after an item was opened to this person.</summary>
    private Task<int> GiveAsync(AccountId person) => _town.Host.InsideAsync(async inside =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        var fact = await db.Set<Server.Cases.Facts.Fact>().SingleAsync();
        db.Add(new Disclosure
        {
            Account = person, Fact = fact.Id, CaseFile = fact.CaseFile, Place = AgendaItemId.New(), Basis = BasisKind.Consent, BasisId = Guid.CreateVersion7(), At = _town.Host.Clock.GetUtcNow(),
        });
        return await db.SaveChangesAsync();
    });
}
