using System.Net;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Sharing;

/// <summary>Consent, from the form to what the gate is told.</summary>
public sealed class Consent_as_a_basis : WithACase
{
    [Trait("Rule", "D1")]
    [Trait("Rule", "R44")]
    [Trait("Rule", "R47")]
    [Trait("Rule", "R48")]
    [Fact]
    public async Task a_consent_covers_its_agencies_until_it_is_withdrawn()
    {
        var form = await Town.As(Town.Office).OpenAsync($"{CaseAddress}/consents/new");
        var empty = await form.SubmitAsync("/consents/new", follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Contains("本人の記名、または代筆・代理・口頭とした理由を書いてください。", empty.Text, StringComparison.Ordinal);

        var consent = await form.SubmitAsync("/consents/new", new
        {
            Facts = new[] { First.ToString() }, Agencies = new[] { Town.Council.ToString() }, Excluded = new[] { Town.City.ToString() }, Purpose = "住まいの相談",
            RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        });
        Assert.Equal(HttpStatusCode.OK, consent.Status);
        Assert.Equal([Town.Member, Town.Unsigned], (await CoveredAsync()).Order(Comparer<AccountId>.Create((one, other) => one.Value.CompareTo(other.Value))));
        Assert.Equal(BasisState.WithinConsent, await StateAsync(Town.Member));

        await consent.SubmitAsync("/withdraw");
        Assert.Empty(await CoveredAsync());
        Assert.Equal(BasisState.None, await StateAsync(Town.Member));

        // The work with the person goes on: the case stands and takes further facts.
        var further = await (await Town.As(Town.Office).OpenAsync($"{CaseAddress}/facts/new")).SubmitAsync("/facts/new", new { Category = "Living", Text = "週に一度訪ねる約束をした。" });
        Assert.Equal(HttpStatusCode.OK, further.Status);
        Assert.Contains("週に一度訪ねる約束をした。", further.Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R46")]
    [Trait("Rule", "R48")]
    [Fact]
    public async Task an_agency_taken_out_of_a_consent_is_covered_by_no_earlier_one()
    {
        object Given(Guid key) => new
        {
            Facts = new[] { First.ToString() }, Agencies = new[] { Town.Council.ToString(), Town.City.ToString() }, Purpose = $"住まいの相談 {key:N}",
            RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        };
        await (await Town.As(Town.Office).OpenAsync($"{CaseAddress}/consents/new")).SubmitAsync("/consents/new", Given(Guid.CreateVersion7()));
        var second = await (await Town.As(Town.Office).OpenAsync($"{CaseAddress}/consents/new")).SubmitAsync("/consents/new", Given(Guid.CreateVersion7()));
        Assert.Contains(Town.Member, await CoveredAsync());

        var nothing = await second.SubmitAsync("/take-out", follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nothing.Status);
        Assert.Contains("撤回する機関または情報を選んでください。", nothing.Text, StringComparison.Ordinal);

        var taken = await second.SubmitAsync("/take-out", new { Agencies = new[] { Town.Council.ToString() } });
        Assert.Contains("あとから撤回されたもの", taken.Text, StringComparison.Ordinal);
        var covered = await CoveredAsync();
        Assert.DoesNotContain(Town.Member, covered);
        Assert.NotEmpty(covered);

        await (await Town.As(Town.Office).OpenAsync(taken.Address)).SubmitAsync("/withdraw");
        Assert.DoesNotContain(Town.Member, await CoveredAsync());
    }

    [Trait("Rule", "R59")]
    [Trait("Rule", "R60")]
    [Trait("Rule", "R46")]
    [Fact]
    public async Task a_consent_leaves_out_third_parties_asks_for_each_recipient_of_a_sensitive_fact_and_keeps_a_no_to_one_person()
    {
        var office = Town.As(Town.Office);
        await (await office.OpenAsync($"{CaseAddress}/facts/new")).SubmitAsync("/facts/new", new { Category = "Health", Text = "糖尿病の治療中。", Sensitive = "true" });
        await (await office.OpenAsync($"{CaseAddress}/facts/new")).SubmitAsync("/facts/new", new { Category = "Relations", Text = "元配偶者に借金がある。", ThirdParty = "true" });
        var facts = await Town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.Facts.Fact>().OrderBy(fact => fact.Number).Select(fact => fact.Id).ToListAsync());
        var given = new
        {
            Facts = facts.Select(fact => fact.ToString()).ToArray(), Agencies = new[] { Town.Council.ToString(), Town.City.ToString() }, ExcludedPeople = new[] { Town.Unsigned.ToString() },
            Purpose = "住まいの相談", RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        };
        var form = await office.OpenAsync($"{CaseAddress}/consents/new");
        var refused = await form.SubmitAsync("/consents/new", given, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("本人以外の人についての情報が選ばれています。", refused.Text, StringComparison.Ordinal);
        Assert.Contains("伝えてよい相手を1つずつ選んでください。", refused.Text, StringComparison.Ordinal);
        refused = await refused.SubmitAsync("/consents/new", new { Facts = given.Facts[..2], Ticks = new[] { $"{facts[1]}:{Town.Other}" } }, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);

        var consent = await refused.SubmitAsync("/consents/new", new { Facts = given.Facts[..2], Ticks = new[] { $"{facts[1]}:{Town.Council}" } });
        Assert.Equal(HttpStatusCode.OK, consent.Status);
        Assert.Contains("情報2：社会福祉協議会", consent.Text, StringComparison.Ordinal);
        Assert.Contains("この人には伝えない", consent.Text, StringComparison.Ordinal);
        Assert.Contains(Town.Office, await CoveredAsync(facts[0]));
        Assert.DoesNotContain(Town.Office, await CoveredAsync(facts[1]));
        Assert.Contains(Town.Member, await CoveredAsync(facts[1]));
        Assert.DoesNotContain(Town.Unsigned, await CoveredAsync(facts[0]));
        Assert.Empty(await CoveredAsync(facts[2]));

        // The third party's own consent covers what is told about them, and nothing of the person.
        await (await office.OpenAsync($"{CaseAddress}/consents/new")).SubmitAsync("/consents/new", new
        {
            Giver = "ThirdParty", Facts = given.Facts[2..], Agencies = new[] { Town.Council.ToString() }, given.Purpose, given.RulesVersion, given.AgencyListVersion, given.GivenOn, NameEntry = "元配偶者の記名",
        });
        Assert.Contains(Town.Member, await CoveredAsync(facts[2]));
    }

    [Trait("Rule", "D15")]
    [Fact]
    public async Task a_fact_under_a_special_secrecy_law_is_shared_on_a_cited_ground_only()
    {
        var office = Town.As(Town.Office);
        await (await office.OpenAsync($"{CaseAddress}/facts/new")).SubmitAsync("/facts/new", new { Category = "Income", Text = "住民税を滞納している。", Law = "Tax" });
        var fact = await Town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.Facts.Fact>().Where(one => one.Number == 2).Select(one => one.Id).SingleAsync());
        Assert.Contains("地方税法22条", (await office.OpenAsync($"{CaseAddress}/facts")).Text, StringComparison.Ordinal);

        var given = new
        {
            Facts = new[] { fact.ToString() }, Agencies = new[] { Town.Council.ToString() }, Purpose = "住まいの相談",
            RulesVersion = "第2版", AgencyListVersion = "第3版", GivenOn = "2026-11-20", NameEntry = "本人記名",
        };
        var refused = await (await office.OpenAsync($"{CaseAddress}/consents/new")).SubmitAsync("/consents/new", given, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("その法律のどの規定で出せるかを書くか、", refused.Text, StringComparison.Ordinal);
        Assert.Equal("true", refused.Document.QuerySelector($"[name='LawGrounds[{fact}]']")!.GetAttribute("aria-invalid"));
        Assert.Empty(await CoveredAsync(fact));

        var form = refused.Form("/consents/new");
        var consent = await office.PostAsync($"{CaseAddress}/consents/new", [.. Page.FieldsOf(form).Where(field => !field.Key.StartsWith("LawGrounds", StringComparison.Ordinal)), KeyValuePair.Create($"LawGrounds[{fact}]", "地方税法22条、本人が出した同意書")]);
        Assert.Contains("本人が出した同意書", consent.Text, StringComparison.Ordinal);
        Assert.Contains(Town.Member, await CoveredAsync(fact));

        // The ground belongs to this consent: without it the gate keeps the fact back again.
        await Town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Sharing.SecrecyLaws.LawGround>().ExecuteDeleteAsync());
        Assert.Empty(await CoveredAsync(fact));
    }
}
