using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Disclosures.Ledger;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Sharing;

/// <summary>The four rows that give outside a meeting, from the form to the ledger.</summary>
public sealed class Given_outside_a_meeting : IAsyncLifetime
{
    private CaseTown _town = null!;
    private string _case = "";
    private FactId _fact;

    public async ValueTask InitializeAsync()
    {
        _town = await CaseTown.FoundAsync();
        var office = _town.As(_town.Office);
        _case = (await (await office.OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new")).Address;
        await (await office.OpenAsync($"{_case}/facts/new")).SubmitAsync("/facts/new", new { Category = "Housing", Text = "家賃を滞納している。" });
        _fact = await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.Facts.Fact>().Select(fact => fact.Id).SingleAsync());
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Trait("Rule", "D5")]
    [Fact]
    public async Task an_emergency_is_entered_in_the_ledger_and_waits_for_its_report()
    {
        var office = _town.As(_town.Office);
        var refused = await SaveAsync("emergency", new { Decision = "give", Reason = "往診のため" }, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        foreach (var sentence in new[] { "相手の機関を選んでください。", "どのような危険かを、言葉で書いてください。", "会議を待てない理由を、言葉で書いてください。", "提供した情報を選んでください。", "相談できなかった理由を書いてください。" })
            Assert.Contains(sentence, refused.Text, StringComparison.Ordinal);
        Assert.Contains("往診のため", refused.Html, StringComparison.Ordinal);
        Assert.Empty(await EnteredAsync());

        var given = await SaveAsync("emergency", new
        {
            Decision = "give", Agency = _town.Council.ToString(), Help = "Medical", Imminence = "Today", Goods = new[] { "Life" }, Danger = "返事が弱い", NoTime = "今日診てもらう",
            Basis = "PublicForBenefit", Supervisor = _town.Manager.ToString(), Facts = new[] { _fact.ToString() }, Reason = "往診のため",
        });
        Assert.Contains("事後報告が必要", given.Text, StringComparison.Ordinal);
        var entered = Assert.Single(await EnteredAsync());
        Assert.Equal((_fact, _town.Council, BasisKind.Emergency), (entered.Fact, entered.Agency, entered.Basis));
        Assert.Contains("事後報告を書く", (await office.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("事後報告を書く", (await _town.As(_town.Colleague).OpenAsync("/")).Text, StringComparison.Ordinal);

    }

    [Trait("Rule", "D5")]
    [Fact]
    public async Task the_report_closes_the_flag_and_is_written_once()
    {
        var given = await SaveAsync("emergency", new
        {
            Decision = "give", Agency = _town.Council.ToString(), Help = "Police", Imminence = "Today", Goods = new[] { "Body" }, Danger = "倒れている", NoTime = "待てない",
            Basis = "PrivateToProtect", SupervisorWhyNot = "夜間で連絡がつかない", Facts = new[] { _fact.ToString() }, Reason = "保護のため", Day = "2026-11-02",
        });
        Assert.Contains("事後報告の期限を過ぎました", given.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await given.SubmitAsync("/report", follow: false)).Status);
        var reported = await given.SubmitAsync("/report", new { Report = "入院した。" });
        Assert.Contains("事後報告済み", reported.Text, StringComparison.Ordinal);
        Assert.Contains("入院した。", reported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("事後報告を書く", (await _town.As(_town.Office).OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await given.SubmitAsync("/report", new { Report = "もう一度" }, follow: false)).Status);
    }

    [Trait("Rule", "D11")]
    [Fact]
    public async Task a_landlord_is_told_only_when_the_consent_names_this_person_and_no_longer_after_its_withdrawal()
    {
        var blocked = await SaveAsync("person", new { Decision = "give", PersonName = "大家 太郎", Relation = "Landlord", Facts = new[] { _fact.ToString() }, Reason = "相談" }, follow: false);
        Assert.Equal(HttpStatusCode.Conflict, blocked.Status);
        Assert.Contains("本人の同意に、この人の名前がありません。", blocked.Text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await NamingAsync("", "")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await NamingAsync("大家 花子", "")).Status);
        var consent = await NamingAsync("大家 花子", "Landlord");
        Assert.Contains("大家 花子（家主・管理会社）", consent.Text, StringComparison.Ordinal);
        var form = await _town.As(_town.Office).OpenAsync($"{_case}/outside/new/person");
        var person = form.Document.QuerySelectorAll("select[name=Person] option").Single(option => option.TextContent.Contains("大家 花子", StringComparison.Ordinal)).GetAttribute("value");
        var given = await form.SubmitAsync("/outside/new/person", new { Decision = "give", Person = person, Facts = new[] { _fact.ToString() }, Reason = "相談" });
        Assert.Contains("大家 花子", given.Text, StringComparison.Ordinal);
        var entered = Assert.Single(await EnteredAsync());
        Assert.Equal((BasisKind.Consent, (AgencyId?)null), (entered.Basis, entered.Agency));

        await consent.SubmitAsync("/withdraw");
        var after = await form.SubmitAsync("/outside/new/person", new { Decision = "give", Person = person, Facts = new[] { _fact.ToString() }, Reason = "もう一度" }, follow: false);
        Assert.Contains("本人の同意は撤回されています。", after.Text, StringComparison.Ordinal);
        Assert.Single(await EnteredAsync());
    }

    [Trait("Rule", "D12")]
    [Trait("Rule", "R57")]
    [Fact]
    public async Task an_agency_that_is_not_at_the_meeting_needs_consent_and_a_no_is_kept()
    {
        var blocked = await SaveAsync("agency", new { Decision = "give", Agency = _town.Council.ToString(), Facts = new[] { _fact.ToString() }, Reason = "引き継ぎ" }, follow: false);
        Assert.Contains("構成員に選び、会議を招集してください。", blocked.Text, StringComparison.Ordinal);

        var kept = await SaveAsync("agency", new { Decision = "not", Agency = _town.Council.ToString(), Reason = "同意がないため" });
        Assert.Contains("提供しないと決定", kept.Text, StringComparison.Ordinal);
        Assert.Contains("同意がないため", kept.Text, StringComparison.Ordinal);
        Assert.Empty(await EnteredAsync());
    }

    [Trait("Rule", "D17")]
    [Fact]
    public async Task a_demand_is_answered_with_law_document_and_the_head_of_section_not_the_chair_alone()
    {
        object Answer(string decider, string name) => new
        {
            Decision = "give", Demander = "Court", DemanderName = "みどり野家庭裁判所", Law = "家事事件手続法62条", Document = "第123号", Decider = decider, DeciderName = name,
            Answer = "家計の状況", Facts = new[] { _fact.ToString() }, Reason = "調査嘱託",
        };
        var alone = await SaveAsync("demand", Answer(_town.Chair.ToString(), ""), follow: false);
        Assert.Contains("議長・職務代理だけの判断では提供できません。", alone.Text, StringComparison.Ordinal);
        var given = await SaveAsync("demand", Answer("", "生活福祉課長 課長 一郎"));
        Assert.Contains("生活福祉課長 課長 一郎", given.Text, StringComparison.Ordinal);
        Assert.Equal(BasisKind.Demand, Assert.Single(await EnteredAsync()).Basis);
    }

    [Trait("Rule", "R42")]
    [Fact]
    public async Task nobody_but_those_who_prepare_the_case_meets_any_of_it()
    {
        var given = await SaveAsync("agency", new { Decision = "not", Agency = _town.Council.ToString(), Reason = "同意がないため" });
        foreach (var address in new[] { $"{_case}/outside", $"{_case}/outside/new/emergency", given.Address })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Colleague).GetAsync(address)).Status);
            Assert.NotEqual(HttpStatusCode.OK, (await _town.As(_town.Member).GetAsync(address)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Office).GetAsync($"{_case}/outside/new/nobody")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Office).GetAsync($"{_case}/outside/{OutsideSharingId.New()}")).Status);
    }

    private async Task<Page> SaveAsync(string row, object answers, bool follow = true) =>
        await (await _town.As(_town.Office).OpenAsync($"{_case}/outside/new/{row}")).SubmitAsync($"/outside/new/{row}", answers, follow);

    private async Task<Page> NamingAsync(string name, string relation)
    {
        var form = (await _town.As(_town.Office).OpenAsync($"{_case}/consents/new")).Form("/consents/new");
        string[] written = ["Facts", "Purpose", "RulesVersion", "AgencyListVersion", "GivenOn", "NameEntry", "Persons[0].Name", "Persons[0].Relation"];
        var fields = Page.FieldsOf(form).Where(field => !written.Contains(field.Key)).ToList();
        fields.AddRange(written.Zip([_fact.ToString(), "住まいの相談", "第2版", "第3版", "2026-11-20", "本人記名", name, relation], KeyValuePair.Create));
        return await _town.As(_town.Office).PostAsync($"{_case}/consents/new", fields);
    }

    private Task<List<OutsideDisclosure>> EnteredAsync() =>
        _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<OutsideDisclosure>().AsNoTracking().ToListAsync());
}
