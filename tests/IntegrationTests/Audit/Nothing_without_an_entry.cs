using System.Net;
using ConsoleSupport.Meetings.Server.Audit.Reading;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Audit;

/// <summary>The trail is complete and fails closed (T9).</summary>
public sealed class Nothing_without_an_entry : IAsyncLifetime
{
    private MeetingsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await MeetingsHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task a_refused_act_leaves_exactly_one_entry()
    {
        var (visitor, id) = await _host.SignedInAsync();
        var page = await visitor.GetAsync("/audit?Person=planted-word");
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        var entry = Assert.Single(await _host.EntriesAsync());
        Assert.Equal(("GET /audit", false, WebRefusals.NotAvailable.Code, id), (entry.Act, entry.Allowed, entry.Rule, entry.Actor));
    }

    [Fact]
    public async Task a_form_that_is_not_ours_is_refused_and_recorded()
    {
        var (visitor, _) = await _host.SignedInAsync(AccountRole.Auditor);
        var page = await visitor.PostAsync("/audit/verification", []);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(WebRefusals.FormNotOurs.Code, Assert.Single(await _host.EntriesAsync()).Rule);
        Assert.Equal(0, await VerificationsAsync());
    }

    [Fact]
    public async Task an_act_that_cannot_be_recorded_does_not_happen()
    {
        var (visitor, _) = await _host.SignedInAsync(AccountRole.Auditor);
        var page = await visitor.OpenAsync("/audit");
        await _host.BreakTrailAsync();
        var answer = await page.SubmitAsync("/audit/verification");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.Status);
        Assert.Equal(0, await VerificationsAsync());
    }

    [Fact]
    public async Task a_reading_that_cannot_be_recorded_shows_nothing()
    {
        var (visitor, _) = await _host.SignedInAsync(AccountRole.Auditor);
        await _host.BreakTrailAsync();
        var page = await visitor.GetAsync("/audit");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.DoesNotContain("/audit/verification", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_refusal_that_cannot_be_recorded_is_answered_alike()
    {
        var (visitor, _) = await _host.SignedInAsync();
        await _host.BreakTrailAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await visitor.GetAsync("/audit")).Status);
    }

    private Task<int> VerificationsAsync() => _host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<AuditVerification>().CountAsync());
}
