using System.Net;
using System.Text;
using ConsoleSupport.Meetings.IntegrationTests.Meetings;
using ConsoleSupport.Meetings.Server.Cases.Drafts;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate;

/// <summary>下書き: what somebody has half written about a fact, without script and as a page with script sends it (choice 13).</summary>
public sealed class Kept_drafts : IAsyncLifetime
{
    private const string Word = "CANARYdraft7f3a";
    private MeetingTown _town = null!;
    private string _facts = "";

    public async ValueTask InitializeAsync()
    {
        _town = await MeetingTown.FoundAsync();
        _facts = $"/bodies/shien/cases/{_town.CaseFile}/facts";
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task wait_for_their_author_and_come_back_into_the_form()
    {
        var office = _town.Office.Visitor;
        var kept = await KeepAsync(office, "new", Word);
        Assert.Equal($"{_facts}/new?draft=1", kept.Address);
        Assert.Contains(Word, kept.Html, StringComparison.Ordinal);

        var later = await office.OpenAsync($"{_facts}/new");
        Assert.Contains("下書きがあります", later.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Word, later.Html, StringComparison.Ordinal);
        var taken = await office.OpenAsync(later.Document.QuerySelector(".draft-box a")!.GetAttribute("href")!);
        Assert.Equal(Word, Field(taken, "Text"));

        var saved = await taken.SubmitAsync(_facts + "/new", new { Category = "Living", Mark = "Observed" });
        Assert.Equal(_facts, saved.Address);
        Assert.DoesNotContain("下書きがあります", (await office.OpenAsync($"{_facts}/new")).Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task are_kept_by_the_page_itself_without_an_answer_and_once_for_each_thing()
    {
        var office = _town.Office.Visitor;
        var form = await office.OpenAsync($"{_facts}/{_town.Fact}");
        for (var times = 0; times < 3; times++)
        {
            var fields = Page.FieldsOf(form.Document.Forms.Single(one => one.Id == "fact")).Where(field => field.Key is not ("IdempotencyKey" or "Text"))
                .Append(KeyValuePair.Create("Text", $"{Word}{times}")).Append(KeyValuePair.Create("Then", "quiet"));
            Assert.Equal(HttpStatusCode.NoContent, (await office.PostAsync($"{_facts}/{_town.Fact}/draft", fields)).Status);
        }

        Assert.Equal(1, await CountAsync());
        Assert.Equal($"{Word}2", Field(await office.OpenAsync($"{_facts}/{_town.Fact}?draft=1"), "Text"));
    }

    [Fact]
    public async Task can_be_thrown_away_and_are_gone_after_thirty_days()
    {
        var office = _town.Office.Visitor;
        await KeepAsync(office, "new", Word);
        var dropped = await (await office.OpenAsync($"{_facts}/new")).SubmitAsync(Drop(await office.OpenAsync($"{_facts}/new")));
        Assert.DoesNotContain("下書きがあります", dropped.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());

        await KeepAsync(office, "new", Word);
        await _town.InsideAsync((db, _) => db.Set<KeptDraft>().ExecuteUpdateAsync(set => set.SetProperty(one => one.KeptAt, _town.Now - KeptDraft.Life - TimeSpan.FromMinutes(1))));
        Assert.DoesNotContain("下書きがあります", (await office.OpenAsync($"{_facts}/new")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Word, (await office.OpenAsync($"{_facts}/new?draft=1")).Html, StringComparison.Ordinal);
        await KeepAsync(office, _town.Fact.ToString(), "another");
        await _town.InsideAsync(async (_, services) =>
        {
            foreach (var one in services.GetServices<IAtTheHour>()) await one.RunAsync(default);
        });
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task show_both_texts_when_somebody_saved_meanwhile()
    {
        var (office, chair) = (_town.Office.Visitor, _town.Chair.Visitor);
        await KeepAsync(office, _town.Fact.ToString(), Word);
        var changed = await (await chair.OpenAsync($"{_facts}/{_town.Fact}")).SubmitAsync($"{_facts}/{_town.Fact}", new { Text = "議長が直した文" });
        Assert.Equal(_facts, changed.Address);
        var taken = await office.OpenAsync($"{_facts}/{_town.Fact}?draft=1");
        Assert.Contains("議長が直した文", taken.Text, StringComparison.Ordinal);
        Assert.Equal(Word, Field(taken, "Text"));
    }

    [Fact]
    public async Task are_nobody_elses_and_end_with_the_right_to_write()
    {
        var (office, chair) = (_town.Office.Visitor, _town.Chair.Visitor);
        await KeepAsync(office, "new", Word);
        var others = await chair.OpenAsync($"{_facts}/new?draft=1");
        Assert.Equal(HttpStatusCode.OK, others.Status);
        Assert.DoesNotContain(Word, others.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("下書きがあります", (await chair.OpenAsync($"{_facts}/new")).Text, StringComparison.Ordinal);

        var fields = Page.FieldsOf((await office.OpenAsync($"{_facts}/new")).Document.Forms.Single(one => one.Id == "fact"));
        var token = Page.FieldsOf((await _town.Member.Visitor.OpenAsync("/account")).Form("/sign-out"));
        var tried = await _town.Member.Visitor.PostAsync($"{_facts}/new/draft", fields.Where(field => field.Key is "Text").Concat(token));
        Assert.NotEqual(HttpStatusCode.OK, tried.Status);

        await _town.RecuseAsync(_town.Office.Account);
        Assert.Equal(HttpStatusCode.NotFound, (await office.OpenAsync($"{_facts}/new?draft=1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.PostAsync($"{_facts}/new/draft", fields)).Status);
    }

    [Fact]
    public async Task stand_nowhere_in_the_clear()
    {
        await KeepAsync(_town.Office.Visitor, "new", Word);
        await using var connection = new NpgsqlConnection(_town.Host.Database.Owner);
        await connection.OpenAsync();
        var tables = await ColumnAsync(connection, "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'");
        var rows = await ColumnAsync(connection, string.Join(" UNION ALL ", tables.Select(table => $"SELECT row::text FROM \"{table}\" row")));
        var hex = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Word));
        Assert.Contains(rows, row => row.Contains(nameof(DraftKind.NewFact), StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Contains(Word, StringComparison.Ordinal) || row.Contains(hex, StringComparison.Ordinal));
        Assert.DoesNotContain(_town.Host.Log.All, line => line.Contains(Word, StringComparison.Ordinal));
    }

    private async Task<Page> KeepAsync(Visitor visitor, string fact, string text)
    {
        var form = await visitor.OpenAsync($"{_facts}/{fact}");
        var button = form.Document.QuerySelector("button[name=Then][value=keep]")!;
        var fields = Page.FieldsOf(form.Document.Forms.Single(one => one.Id == "fact")).Where(field => field.Key is not "Text").Append(KeyValuePair.Create("Text", text)).Append(KeyValuePair.Create("Then", "keep"));
        return await visitor.PostAsync(button.GetAttribute("formaction")!, fields);
    }

    private static AngleSharp.Html.Dom.IHtmlFormElement Drop(Page page) => page.Document.Forms.Single(one => one.Id == "draft-drop");

    private static string? Field(Page page, string name) => Page.FieldsOf(page.Document.Forms.Single(one => one.Id == "fact")).Single(field => field.Key == name).Value;

    private async Task<int> CountAsync()
    {
        var count = 0;
        await _town.InsideAsync(async (db, _) => count = await db.Set<KeptDraft>().CountAsync());
        return count;
    }

    private static async Task<List<string>> ColumnAsync(NpgsqlConnection connection, string query)
    {
        await using var command = new NpgsqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync()) values.Add(await reader.IsDBNullAsync(0) ? "" : reader.GetString(0));
        return values;
    }
}
