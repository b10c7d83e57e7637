using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Meetings;
using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>Two people at one form: the second sees what stands now, by whom, keeps their own words, and decides (T8).</summary>
public sealed class When_somebody_was_faster : IAsyncLifetime
{
    private MeetingTown _town = null!;
    private string _meeting = "";

    public async ValueTask InitializeAsync()
    {
        _town = await MeetingTown.FoundAsync();
        _meeting = (await (await _town.Office.Visitor.OpenAsync("/bodies/shien/meetings/new"))
            .SubmitAsync("/meetings/new", new { Day = "2026-12-16", Start = "14:00", End = "15:20", Place = "会議室3" })).Address;
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    public static TheoryData<string, string, string> Forms => new()
    {
        { "/edit", "/edit", "Place" },
        { "/items/{item}/edit", "/edit", "Title" },
        { "/bodies/shien/cases/{case}/facts/{fact}", "/facts/{fact}", "Text" },
        { "/bodies/shien/settings", "/settings", "ChairTitle" },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    [Trait("Attack", "5")]
    public async Task both_versions_are_there_and_saving_again_is_a_choice(string at, string action, string field)
    {
        var address = await FillAsync(at.StartsWith("/bodies", StringComparison.Ordinal) ? at : _meeting + at);
        action = await FillAsync(action);
        var office = _town.Office.Visitor;
        var (first, late) = (await office.OpenAsync(address), await office.OpenAsync(address));
        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync(first, action, field, "先の内容")).Status);

        var refused = await SendAsync(late, action, field, "後の内容");
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        var saved = refused.Document.QuerySelector(".saved-now")!.TextContent;
        Assert.Contains("先の内容", saved, StringComparison.Ordinal);
        Assert.Contains("浅見さんが保存", saved, StringComparison.Ordinal);
        Assert.Contains("09:00", saved, StringComparison.Ordinal);
        Assert.Contains(KeyValuePair.Create(field, "後の内容"), Page.FieldsOf(refused.Form(action)));

        Assert.Equal(HttpStatusCode.SeeOther, (await SendAsync(refused, action, field, "後の内容")).Status);
        Assert.Contains(KeyValuePair.Create(field, "後の内容"), Page.FieldsOf((await office.OpenAsync(address)).Form(action)));
    }

    [Fact]
    public async Task a_report_on_a_closed_action_is_told_how_it_stands_and_gets_its_words_back()
    {
        await _town.InsideAsync(async (db, _) =>
        {
            db.Add(new AgreedAction
            {
                Id = ActionId.New(), Body = _town.Body, Meeting = await db.Set<Meeting>().Select(one => one.Id).FirstAsync(), Item = await db.Set<AgendaItem>().Select(one => one.Id).FirstAsync(),
                Agency = _town.Member.Agency, Owner = _town.Member.Account, Text = "関係機関への連絡", DueOn = new DateOnly(2026, 12, 20), RecordedBy = _town.Office.Account, RecordedAt = _town.Now,
            });
            await db.SaveChangesAsync();
        });
        var editor = (await _town.Member.Visitor.OpenAsync("/actions")).Document.QuerySelector("a[id^=record-]")!.GetAttribute("href")!;
        var (first, late) = (await _town.Member.Visitor.OpenAsync(editor), await _town.Member.Visitor.OpenAsync(editor));
        var form = first.Document.Forms.Single(one => one.Id == "report");
        await first.SubmitAsync(form, new { Status = nameof(ActionStatus.Done) });
        var refused = await late.SubmitAsync(late.Document.Forms.Single(one => one.Id == "report"), new { Status = nameof(ActionStatus.NotDone), Reason = "先方の都合がつかなかった" }, follow: false);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("完了", refused.Document.QuerySelector(".error-page")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("先方の都合がつかなかった", refused.Document.QuerySelector(".unsent")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_fact_that_was_fixed_while_it_was_written_becomes_one_that_corrects_it()
    {
        var (address, office) = ($"/bodies/shien/cases/{_town.CaseFile}/facts/{_town.Fact}", _town.Office.Visitor);
        var late = await office.OpenAsync(address);
        await _town.InsideAsync((db, _) => db.Set<Server.Cases.Facts.Fact>().ExecuteUpdateAsync(fact => fact.SetProperty(one => one.FixedAt, _town.Now)));
        var refused = await late.SubmitAsync($"/facts/{_town.Fact}", new { Text = "郵便受けは片づいた" }, follow: false);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(KeyValuePair.Create("Text", "郵便受けは片づいた"), Page.FieldsOf(refused.Form("/facts/new")));
        var corrected = await refused.SubmitAsync("/facts/new");
        Assert.Contains("郵便受けは片づいた", corrected.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_cancelled_meeting_is_neither_decided_nor_changed()
    {
        var (decide, plan) = (await _town.Chair.Visitor.OpenAsync(_meeting), await _town.Office.Visitor.OpenAsync($"{_meeting}/edit"));
        await (await _town.Office.Visitor.OpenAsync(_meeting)).SubmitAsync("/move", new { Move = nameof(MeetingMove.Cancel), Reason = "日程が合わないため", Version = await VersionAsync() });
        Assert.Equal(MeetingState.Cancelled, await FirstAsync<Meeting, MeetingState>(one => one.State));

        foreach (var version in new[] { "0", await VersionAsync() })
        {
            var decided = await decide.SubmitAsync("/move", new { Move = nameof(MeetingMove.Decide), Version = version }, follow: false);
            Assert.Equal(HttpStatusCode.Conflict, decided.Status);
            Assert.NotNull(decided.Document.QuerySelector(".problems"));
        }

        var changed = await SendAsync(plan, "/edit", "Place", "別館2階");
        Assert.Equal(HttpStatusCode.Conflict, changed.Status);
        Assert.Contains("会議の状態が変わっています", changed.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingState.Cancelled, await FirstAsync<Meeting, MeetingState>(one => one.State));
    }

    private Task<Page> SendAsync(Page page, string action, string field, string words)
    {
        var form = page.Form(action);
        var fields = Page.FieldsOf(form).Where(one => one.Key != field).Append(KeyValuePair.Create(field, words));
        if (field == "ChairTitle") fields = fields.Where(one => one.Key != "AdoptedOn").Append(KeyValuePair.Create("AdoptedOn", "2026-11-25"));
        return _town.Office.Visitor.PostAsync(form.GetAttribute("action")!, fields, follow: false);
    }

    private async Task<string> FillAsync(string address) => address
        .Replace("{item}", (await FirstAsync<AgendaItem, AgendaItemId>(one => one.Id)).ToString(), StringComparison.Ordinal)
        .Replace("{case}", _town.CaseFile.ToString(), StringComparison.Ordinal)
        .Replace("{fact}", _town.Fact.ToString(), StringComparison.Ordinal);

    private async Task<string> VersionAsync() => (await FirstAsync<Meeting, int>(one => one.Version)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Task<TValue> FirstAsync<T, TValue>(System.Linq.Expressions.Expression<Func<T, TValue>> value)
        where T : class => _town.Host.InsideAsync(services => services.GetRequiredService<MeetingsDb>().Set<T>().AsNoTracking().Select(value).FirstAsync());
}
