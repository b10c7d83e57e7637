using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Audit;

public sealed class Trail_page : IAsyncLifetime
{
    private MeetingsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await MeetingsHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task says_that_reading_it_is_an_entry_and_shows_who_read_it_before()
    {
        var (visitor, id) = await _host.SignedInAsync(AccountRole.Auditor);
        var first = await visitor.OpenAsync("/audit");
        Assert.Contains("この閲覧も記録されました。", first.Text, StringComparison.Ordinal);
        Assert.Contains("まだ検証していません", first.Text, StringComparison.Ordinal);
        var second = await visitor.OpenAsync("/audit");
        Assert.Contains("監査の記録を見た", second.Text, StringComparison.Ordinal);
        Assert.Contains("相原 監", second.Text, StringComparison.Ordinal);
        Assert.All(await _host.EntriesAsync(), entry => Assert.Equal(("audit.read", id), (entry.Act, entry.Actor)));
    }

    [Fact]
    public async Task verifies_and_says_up_to_where()
    {
        var (visitor, _) = await _host.SignedInAsync(AccountRole.Auditor);
        var page = await (await visitor.OpenAsync("/audit")).SubmitAsync("/audit/verification");
        Assert.Equal("/audit", page.Address);
        Assert.Contains("検証済み", page.Text, StringComparison.Ordinal);
        Assert.Contains("鎖は途切れていません", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task says_where_the_chain_is_broken()
    {
        var (visitor, _) = await _host.SignedInAsync(AccountRole.Auditor);
        for (var round = 0; round < 3; round++) await visitor.OpenAsync("/audit");
        await _host.AsOwnerAsync("UPDATE audit_entries SET \"Act\" = 'nothing.happened' WHERE \"Number\" = 2");
        var page = await (await visitor.OpenAsync("/audit")).SubmitAsync("/audit/verification");
        Assert.Contains("検証できません", page.Text, StringComparison.Ordinal);
        Assert.Contains("2件目で途切れています", page.Text, StringComparison.Ordinal);
        var findings = await _host.InsideAsync(services => services.GetRequiredService<TrailVerification>().RunAsync([], TestContext.Current.CancellationToken));
        Assert.Equal(new ChainFault("rest", 2, ChainFaultKind.Edited), findings.Fault);
    }

    [Fact]
    public async Task sees_entries_cut_off_the_end_since_the_last_verification()
    {
        var (visitor, _) = await _host.SignedInAsync(AccountRole.Auditor);
        await (await visitor.OpenAsync("/audit")).SubmitAsync("/audit/verification");
        await _host.AsOwnerAsync("DELETE FROM audit_entries");
        var page = await (await visitor.OpenAsync("/audit")).SubmitAsync("/audit/verification");
        Assert.Contains("前に控えた記録がありません", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task finds_refusals_and_says_what_the_person_read()
    {
        var (curious, id) = await _host.SignedInAsync();
        await curious.GetAsync("/audit");
        var (visitor, _) = await _host.SignedInAsync(AccountRole.Auditor);
        var page = await visitor.OpenAsync($"/audit?Result=refused&Person={id}&From=2026-11-25&Until=2026-11-25");
        Assert.Contains("拒否された行為 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("お探しの資料は表示できません。", page.Text, StringComparison.Ordinal);
        Assert.Contains("存在しないものを求めたときと同じ文です。", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("監査の記録を見た</td>", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task keeps_what_was_typed_when_it_cannot_be_read()
    {
        var (visitor, _) = await _host.SignedInAsync(AccountRole.Auditor);
        var page = await visitor.OpenAsync("/audit?From=someday");
        Assert.Contains("value=\"someday\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("実在する日付", page.Text, StringComparison.Ordinal);
    }
}
