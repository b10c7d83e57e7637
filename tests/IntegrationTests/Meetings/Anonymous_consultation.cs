using System.Net;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Meetings.Anonymous;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Meetings;

/// <summary>Talking about a matter without personal data (D0): anybody may listen, because somebody made sure that nobody can be recognised.</summary>
public sealed class Anonymous_consultation(AnonymousTown town) : IClassFixture<AnonymousTown>
{
    private readonly MeetingTown _town = town.Town;

    [Fact]
    [Trait("Rule", "D0")]
    public async Task is_read_by_everybody_on_the_roster_and_names_who_checked()
    {
        var meeting = await town.PlanAsync();
        var saved = await WriteAsync(meeting);
        Assert.Contains("匿名", saved.Document.QuerySelector("#agenda")!.TextContent, StringComparison.Ordinal);
        var address = AddressIn(saved);

        // Before the call members know nothing of the meeting, nor of what is asked there.
        Assert.Equal(HttpStatusCode.NotFound, (await _town.Other.Visitor.OpenAsync(address)).Status);
        await town.CallAsync(meeting);
        var read = await _town.Other.Visitor.OpenAsync(address);
        Assert.Contains("訪問を断っている", read.Text, StringComparison.Ordinal);
        Assert.Contains("匿名：浅見が確認", read.Text, StringComparison.Ordinal);
        Assert.Contains("約40人", read.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/edit", read.Html, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "D0")]
    public async Task is_refused_for_all_that_could_give_the_person_away_each_at_its_question()
    {
        var meeting = await town.PlanAsync();
        var refused = await WriteAsync(meeting, new { HasName = "yes", HasUniqueDetail = "yes", PeopleMeant = "9", Presenter = _town.Office.Account.ToString() });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        foreach (var field in new[] { "HasName", "HasUniqueDetail", "PeopleMeant", "Presenter" })
            Assert.Contains(refused.Document.QuerySelectorAll("[aria-invalid=true]"), marked => marked.GetAttribute("name") == field || marked.QuerySelector($"[name={field}]") is not null);
        Assert.Contains("10人より少なく", refused.Text, StringComparison.Ordinal);
        Assert.Contains("説明者とは別の人", refused.Text, StringComparison.Ordinal);
        Assert.Contains("訪問を断っている", refused.Document.QuerySelector("textarea[name=Story]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("/consultations/", (await _town.Office.Visitor.OpenAsync(meeting)).Document.QuerySelector(".agenda-table")!.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Rule", "D0")]
    [InlineData("電話は 090-1234-5678", "人を指す番号")]
    [InlineData("緑町2丁目の方", "人を指す番号")]
    [InlineData("r8-014の方に近い", "事案番号")]
    public async Task finds_numbers_and_labels_in_the_words_themselves(string words, string reason)
    {
        var refused = await WriteAsync(await town.PlanAsync(), new { Story = words });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(reason, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "D0")]
    public async Task is_checked_again_after_every_change_and_never_edited_past_the_check()
    {
        var meeting = await town.PlanAsync();
        var address = AddressIn(await WriteAsync(meeting));
        var office = _town.Office.Visitor;

        var form = await office.OpenAsync($"{address}/edit");
        Assert.Empty(form.Document.QuerySelectorAll("input[type=radio]:checked"));
        var unchecked_ = await form.SubmitAsync("/edit", new { Story = "高齢の方が、配食も断っている。" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unchecked_.Status);
        Assert.Contains("訪問を断っている", (await office.OpenAsync(address)).Text, StringComparison.Ordinal);

        await form.SubmitAsync("/edit", new { Story = "高齢の方が、配食も断っている。", HasName = "no", HasUniqueDetail = "no", Area = "District", PeopleMeant = "25" });
        var read = await office.OpenAsync(address);
        Assert.Contains("配食も断っている", read.Text, StringComparison.Ordinal);
        Assert.Contains("約25人", read.Text, StringComparison.Ordinal);

        // The form for any other item would write past the check: here there is none.
        Assert.Equal(HttpStatusCode.NotFound, (await office.OpenAsync($"{address.Replace("/consultations/", "/items/", StringComparison.Ordinal)}/edit")).Status);
        var acts = await InsideAsync(db => db.Set<AuditEntry>().Where(entry => entry.Rule == "D0").CountAsync());
        Assert.True(acts >= 2);
    }

    [Fact]
    [Trait("Rule", "D0")]
    public async Task goes_by_the_number_that_the_body_has_set()
    {
        await InsideAsync(async db =>
        {
            db.Add(new BodySettings { Body = _town.Body, Number = 2, AdoptedOn = new DateOnly(2026, 11, 1), FewestMeantAnonymously = 50 });
            return await db.SaveChangesAsync();
        });
        try
        {
            var refused = await WriteAsync(await town.PlanAsync());
            Assert.Contains("50人より少なく", refused.Text, StringComparison.Ordinal);
        }
        finally
        {
            await InsideAsync(db => db.Set<Server.Meetings.Meeting>().Where(meeting => meeting.SettingsNumber == 2).ExecuteDeleteAsync());
            await InsideAsync(db => db.Set<BodySettings>().Where(one => one.Body == _town.Body && one.Number == 2).ExecuteDeleteAsync());
        }
    }

    [Fact]
    public async Task is_sealed_and_gone_with_its_item()
    {
        var meeting = await town.PlanAsync();
        var address = AddressIn(await WriteAsync(meeting, new { Story = "封じた相談の言葉" }));
        var id = address.Split('/')[^1];
        var kept = await InsideAsync(db => db.Set<AnonymousItem>().AsNoTracking().ToListAsync());
        Assert.All(kept, one => Assert.Equal(-1, System.Text.Encoding.UTF8.GetString(one.SealedStory).IndexOf("封じた", StringComparison.Ordinal)));

        await (await _town.Office.Visitor.OpenAsync($"{address}/edit")).SubmitAsync("/remove");
        Assert.DoesNotContain((await InsideAsync(db => db.Set<AnonymousItem>().AsNoTracking().ToListAsync())).Select(one => one.Item.ToString()), one => one == id);
    }

    private async Task<Page> WriteAsync(string meeting, object? other = null)
    {
        var fields = new Dictionary<string, object>
        {
            ["Title"] = "訪問を断る方への声かけ", ["Story"] = "高齢の方が訪問を断っている。", ["Outcome"] = "次の手立てを聞きたい", ["Presenter"] = _town.Member.Account.ToString(), ["Duration"] = "10",
            ["HasName"] = "no", ["HasUniqueDetail"] = "no", ["Area"] = "Municipality", ["PeopleMeant"] = "４０",
        };
        foreach (var property in other?.GetType().GetProperties() ?? []) fields[property.Name] = property.GetValue(other)!;
        var form = await _town.Office.Visitor.OpenAsync($"{meeting}/consultations/new");
        var names = fields.Keys.ToHashSet();
        var sent = Page.FieldsOf(form.Form("/consultations/new")).Where(field => !names.Contains(field.Key)).Concat(fields.Select(field => KeyValuePair.Create(field.Key, (string)field.Value)));
        return await _town.Office.Visitor.PostAsync($"{meeting}/consultations/new", sent);
    }

    private static string AddressIn(Page meeting) => meeting.Document.QuerySelectorAll("a[href*='/consultations/']").Select(link => link.GetAttribute("href")!)
        .First(address => !address.EndsWith("/new", StringComparison.Ordinal) && !address.EndsWith("/edit", StringComparison.Ordinal));

    private Task<T> InsideAsync<T>(Func<MeetingsDb, Task<T>> ask) => _town.Host.InsideAsync(services => ask(services.GetRequiredService<MeetingsDb>()));
}

/// <summary>One town for the whole class; every test plans a meeting of its own.</summary>
public sealed class AnonymousTown : IAsyncLifetime
{
    internal MeetingTown Town { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Town = await MeetingTown.FoundAsync();

    public ValueTask DisposeAsync() => Town.DisposeAsync();

    internal async Task<string> PlanAsync()
    {
        var form = await Town.Office.Visitor.OpenAsync("/bodies/shien/meetings/new");
        var plan = await form.SubmitAsync("/meetings/new", new { Day = "2026-12-16", Start = "14:00", End = "15:20", Place = "市役所3階" });
        return plan.Address;
    }

    internal async Task CallAsync(string meeting)
    {
        await (await Town.Chair.Visitor.OpenAsync(meeting)).SubmitAsync("/move");
        await (await Town.Office.Visitor.OpenAsync(meeting)).SubmitAsync("/move");
    }
}
