using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Bodies;

/// <summary>A post ends: access ends the same day, the notice is given and confirmed, and own declarations are all that stays (scenario 16).</summary>
public sealed class Leaving_a_body : IAsyncLifetime
{
    private CaseTown _town = null!;

    public async ValueTask InitializeAsync() => _town = await CaseTown.FoundAsync();

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Trait("Rule", "R98")]
    [Fact]
    public async Task is_told_to_open_screens_once_when_the_last_day_is_over()
    {
        var entry = await EntryAsync(_town.Member);
        await (await _town.As(_town.Office).OpenAsync($"/bodies/shien/roster/{entry}")).SubmitAsync("/end", new { Until = "2026-11-25" });
        await AtTheHourAsync();
        Assert.Equal(0, await ToldAsync());

        // 25 November, 9 o'clock: fifteen hours later the day is over.
        _town.Host.Clock.Advance(TimeSpan.FromHours(15));
        await AtTheHourAsync();
        await AtTheHourAsync();
        Assert.Equal(1, await ToldAsync());
        Assert.Equal(1, await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<StoredEvent>().CountAsync(news => news.Type.EndsWith("RosterEntryEnded"))));

        Task<int> ToldAsync() => _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<AuditEntry>().CountAsync(one => one.Act == "bodies.roster-entry-over"));
        Task<bool> AtTheHourAsync() => _town.Host.InsideAsync(async inside =>
        {
            foreach (var one in inside.GetServices<IAtTheHour>()) await one.RunAsync(default);
            return true;
        });
    }

    [Trait("Scenario", "16")]
    [Trait("Rule", "R25")]
    [Trait("Rule", "R98")]
    [Trait("Rule", "R99")]
    [Fact]
    public async Task ends_access_at_once_gives_the_notice_and_leaves_only_own_declarations()
    {
        var leaver = _town.As(_town.Member);
        Assert.Equal(HttpStatusCode.OK, (await leaver.GetAsync("/bodies/shien")).Status);
        Assert.DoesNotContain("退任のお知らせ", (await leaver.OpenAsync("/declarations")).Text, StringComparison.Ordinal);
        await AddActionAsync("家族会の日程を伝える");
        var entry = await EntryAsync(_town.Member);

        var page = await _town.As(_town.Office).OpenAsync($"/bodies/shien/roster/{entry}");
        Assert.DoesNotContain("退任のお知らせ", page.Text, StringComparison.Ordinal);
        var ended = await page.SubmitAsync("/end", new { Until = "2026-11-24" });
        Assert.Equal(HttpStatusCode.OK, ended.Status);

        // The same day, nothing of the body is there any more.
        foreach (var address in new[] { "/bodies/shien", "/bodies/shien/roster", "/bodies/shien/cases", "/bodies/shien/meetings", "/bodies/shien/declaration" })
            Assert.Equal(HttpStatusCode.NotFound, (await leaver.GetAsync(address)).Status);
        Assert.DoesNotContain("家族会", (await leaver.OpenAsync("/actions")).Text, StringComparison.Ordinal);

        // The office sees: given, not confirmed, and what is to be handed over.
        var waiting = await _town.As(_town.Office).OpenAsync($"/bodies/shien/roster/{entry}");
        Assert.Contains("お知らせを渡した日", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("未確認", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("家族会の日程を伝える", waiting.Text, StringComparison.Ordinal);

        // The person: on the first page, with duty and penalty of this body, and an answer that must be given.
        Assert.Contains("退任のお知らせを確認する", (await leaver.OpenAsync("/")).Text, StringComparison.Ordinal);
        var notice = await leaver.OpenAsync($"/farewells/{entry}");
        Assert.Contains("期限なく続きます", notice.Text, StringComparison.Ordinal);
        Assert.Contains("第9条第6項", notice.Text, StringComparison.Ordinal);
        Assert.Contains("100万円以下の罰金", notice.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await notice.SubmitAsync($"/farewells/{entry}")).Status);
        var confirmed = await notice.SubmitAsync($"/farewells/{entry}", new { Papers = "GivenBack" });
        Assert.Contains("確認した日時", confirmed.Text, StringComparison.Ordinal);
        Assert.False(confirmed.HasForm($"/farewells/{entry}"));
        Assert.DoesNotContain("退任のお知らせを確認する", (await leaver.OpenAsync("/")).Text, StringComparison.Ordinal);
        var seen = await _town.As(_town.Office).OpenAsync($"/bodies/shien/roster/{entry}");
        Assert.Contains("確認済み", seen.Text, StringComparison.Ordinal);
        Assert.Contains("すべて返却し、又は廃棄した", seen.Text, StringComparison.Ordinal);

        // Own declarations stay; the notice is nobody else's.
        var own = (await leaver.OpenAsync("/declarations")).Document.QuerySelector("a[href^='/declarations/']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await leaver.GetAsync(own)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Office).GetAsync($"/farewells/{entry}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Other).GetAsync($"/farewells/{entry}")).Status);
    }

    [Trait("Rule", "R25")]
    [Fact]
    public async Task is_told_by_a_mail_that_names_neither_body_nor_leave()
    {
        var entry = await EntryAsync(_town.Member);
        await (await _town.As(_town.Office).OpenAsync($"/bodies/shien/roster/{entry}")).SubmitAsync("/end", new { Until = "2026-11-24" });

        var mail = await QueuedAsync(entry);
        Assert.Equal(_town.Member, mail.To);
        var content = await _town.Host.InsideAsync(inside => inside.GetServices<IMailComposer>().Single(one => one.Kind == mail.Kind).ComposeAsync(mail, default));
        var text = content!.Subject + content.Text;
        Assert.Contains($"/farewells/{entry}", text, StringComparison.Ordinal);
        foreach (var word in new[] { "支援会議", "退任", "みどり野市生活" }) Assert.DoesNotContain(word, text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R14")]
    [Trait("Rule", "R25")]
    [Fact]
    public async Task is_told_to_nobody_who_stays_on_the_roster_in_another_post()
    {
        var entry = await EntryAsync(_town.Member);
        var page = await _town.As(_town.Office).OpenAsync($"/bodies/shien/roster/{entry}");
        await page.SubmitAsync("/change", new { Post = "係長", From = "2026-11-25" });

        Assert.DoesNotContain("退任のお知らせ", (await _town.As(_town.Member).OpenAsync("/declarations")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Member).GetAsync($"/farewells/{entry}")).Status);
    }

    [Trait("Rule", "R25")]
    [Fact]
    public async Task is_told_on_the_day_after_the_last_one_and_not_before()
    {
        var entry = await EntryAsync(_town.Member);
        await (await _town.As(_town.Office).OpenAsync($"/bodies/shien/roster/{entry}")).SubmitAsync("/end", new { Until = "2026-11-25" });
        Assert.Equal(HttpStatusCode.NotFound, (await _town.As(_town.Member).GetAsync($"/farewells/{entry}")).Status);
        Assert.Contains("お知らせを渡す日", (await _town.As(_town.Office).OpenAsync($"/bodies/shien/roster/{entry}")).Text, StringComparison.Ordinal);

        _town.Host.Clock.Advance(TimeSpan.FromHours(15) - TimeSpan.FromMinutes(1));
        Assert.Equal(0, await GivenAsync(entry));
        _town.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await GivenAsync(entry));
    }

    [Trait("Rule", "R100")]
    [Fact]
    public async Task happens_to_everybody_of_an_agency_that_withdraws()
    {
        var office = _town.As(_town.Office);
        var page = await office.OpenAsync("/bodies/shien/agencies");
        var refused = await page.SubmitAsync("/withdraw", new { Agency = _town.City.ToString(), Until = "2026-11-24" });
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("事務局が1人もいなくなります", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _town.As(_town.Other).GetAsync("/bodies/shien")).Status);

        var done = await refused.SubmitAsync("/withdraw", new { Agency = _town.Council.ToString(), Until = "2026-11-24" });
        Assert.Equal("/bodies/shien/roster", done.Address);
        foreach (var person in new[] { _town.Member, _town.Unsigned })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _town.As(person).GetAsync("/bodies/shien")).Status);
            Assert.Equal(HttpStatusCode.OK, (await _town.As(person).GetAsync($"/farewells/{await EntryAsync(person)}")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await _town.As(_town.Other).GetAsync("/bodies/shien")).Status);
    }

    private Task<int> GivenAsync(RosterEntryId entry) => _town.Host.InsideAsync(inside =>
        inside.GetRequiredService<ConsoleSupport.Meetings.Server.Bodies.Leaving.Farewells>().Given().CountAsync(one => one.Entry == entry));

    private Task<RosterEntryId> EntryAsync(AccountId person) => _town.Host.InsideAsync(inside =>
        inside.GetRequiredService<MeetingsDb>().Set<RosterEntry>().Where(entry => entry.Account == person).Select(entry => entry.Id).FirstAsync());

    private Task<int> AddActionAsync(string text) => _town.Host.InsideAsync(async inside =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        db.Add(new AgreedAction
        {
            Id = ActionId.New(), Body = _town.Body, Meeting = MeetingId.New(), Item = AgendaItemId.New(), Agency = _town.Council, Owner = _town.Member, Text = text,
            DueOn = new DateOnly(2026, 12, 10), RecordedBy = _town.Office, RecordedAt = _town.Host.Clock.GetUtcNow(),
        });
        return await db.SaveChangesAsync();
    });

    /// <summary>The mail that news of the leave put into the outbox.</summary>
    private async Task<OutgoingMail> QueuedAsync(RosterEntryId entry)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            var mail = await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<OutgoingMail>().AsNoTracking().FirstOrDefaultAsync(one => one.Subject == entry.Value));
            if (mail is not null) return mail;
            await Task.Delay(50);
        }

        throw new InvalidOperationException("No mail was queued.");
    }
}
