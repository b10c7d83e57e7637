using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Identity;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Declarations;

/// <summary>The body words what no statute fixes, as versions; office and chair learn that somebody does not sign (R10, R32, R37, R39).</summary>
public sealed class Wording_of_a_declaration : IAsyncLifetime
{
    private const string Text = "/bodies/shien/declaration/text";
    private const string Own = "資料は閉会後すぐに事務局の箱に入れて返します。";
    private AccountTown _town = null!;
    private Visitor _office = null!;
    private Visitor _member = null!;
    private Person _signer = null!;
    private Person _clerk = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await AccountTown.StartAsync();
        var desk = _town.Desk;
        await (await desk.OpenAsync("/admin/agencies")).SubmitAsync("/admin/agencies", new { Name = "福祉課", NameKana = "ふくしか", Type = "PublicBody" });
        await _town.BecomeCityAsync();
        var form = await (await desk.OpenAsync("/admin/bodies")).SubmitAsync("/admin/bodies", new { Name = "支援会議", Kind = "SupportMeeting", Code = "shien" });
        var agency = form.Document.QuerySelector("option:not([value=''])")!.GetAttribute("value")!;
        _office = _town.Host.NewVisitor();
        _clerk = await AddAsync(form, "/admin/bodies/shien", "jimu@example.jp", "Secretariat", agency, _office);
        _member = _town.Host.NewVisitor();
        _signer = await AddAsync(await _office.OpenAsync("/bodies/shien/roster/add"), "/bodies/shien/roster/add", "minsei@example.jp", "Member", agency, _member);
    }

    public async ValueTask DisposeAsync()
    {
        _office.Dispose();
        _member.Dispose();
        await _town.DisposeAsync();
    }

    [Trait("Rule", "R32")]
    [Trait("Rule", "R39")]
    [Fact]
    public async Task keeps_the_clauses_of_the_law_and_takes_the_body_s_own_words_for_the_others()
    {
        var page = await _office.OpenAsync(Text);
        var law = page.Document.QuerySelectorAll("ol.clauses li").Select(item => item.TextContent).ToArray();
        Assert.Equal(4, law.Length);
        Assert.Equal(6, page.Document.QuerySelectorAll("textarea[name^='Local']").Length);

        var empty = await _office.PostAsync(Text, With(page, 1, ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.Status);
        Assert.Single(empty.Document.QuerySelectorAll("textarea[aria-invalid=true]"));
        var adopted = await _office.PostAsync(Text, With(empty, 1, Own));
        Assert.Contains("第1版", adopted.Text, StringComparison.Ordinal);

        var signing = await _member.OpenAsync("/bodies/shien/declaration");
        Assert.Contains(Own, signing.Text, StringComparison.Ordinal);
        Assert.All(law, clause => Assert.Contains(clause, signing.Html, StringComparison.Ordinal));
        await SignAsync(signing);
        Assert.Contains("署名済み", (await _member.OpenAsync("/declarations")).Text, StringComparison.Ordinal);

        // The next version begins with the body's words, not with the template's, and asks again.
        var next = await _office.OpenAsync(Text);
        Assert.Contains(next.Document.QuerySelectorAll("textarea"), area => area.TextContent.Trim() == Own);
        Assert.Contains("第2版", (await next.SubmitAsync(Text, new { Checked = "true", Extra = "会議の日程を外に出しません。" })).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await next.SubmitAsync(Text, new { Checked = "true", IdempotencyKey = "another" })).Status);
        Assert.Contains("会議の日程を外に出しません。", (await _member.OpenAsync("/bodies/shien/declaration")).Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R37")]
    [Fact]
    public async Task tells_office_and_first_page_that_somebody_does_not_sign_without_a_name_in_the_mail()
    {
        await (await _office.OpenAsync(Text)).SubmitAsync(Text, new { Checked = "true" });
        var signing = await _member.OpenAsync("/bodies/shien/declaration");
        await _member.PostAsync("/bodies/shien/declaration/declined", Page.FieldsOf(signing.Form("/declaration")));

        IReadOnlyList<ReceivedMail> told = [];
        for (var round = 0; round < 100 && told.Count == 0; round++)
        {
            await Task.Delay(100);
            told = [.. (await _town.MailsToAsync("jimu@example.jp")).Where(mail => mail.Words.Contains("/bodies/shien/roster", StringComparison.Ordinal))];
        }

        var mail = Assert.Single(told);
        Assert.DoesNotContain("署名", mail.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("minsei", mail.Words, StringComparison.Ordinal);
        Assert.Contains("署名しないとの申出", (await _office.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("署名しないとの申出", (await _member.OpenAsync("/")).Text, StringComparison.Ordinal);

        // A later signature simply follows it.
        await SignAsync(await _member.OpenAsync("/bodies/shien/declaration"));
        Assert.DoesNotContain("署名しないとの申出", (await _office.OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R36")]
    [Trait("Rule", "R24")]
    [Fact]
    public async Task is_taken_down_from_paper_by_the_office_when_somebody_else_checked_the_signer()
    {
        await (await _office.OpenAsync(Text)).SubmitAsync(Text, new { Checked = "true" });
        Assert.Contains("福祉課は国又は地方公共団体の機関です", (await _member.OpenAsync("/bodies/shien/declaration")).Text, StringComparison.Ordinal);
        var entries = await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<RosterEntry>().ToDictionaryAsync(one => one.Role, one => one.Id));
        var address = $"/bodies/shien/roster/{entries[RosterRole.Member]}/paper-signature";
        Assert.Equal(HttpStatusCode.Forbidden, (await _member.GetAsync(address)).Status);
        Assert.Contains(address, (await _office.OpenAsync($"/bodies/shien/roster/{entries[RosterRole.Member]}")).Html, StringComparison.Ordinal);

        var form = await _office.OpenAsync(address);
        Assert.Contains("福祉課は国又は地方公共団体の機関です", form.Text, StringComparison.Ordinal);
        var early = await form.SubmitAsync("/paper-signature", new { SignedOn = "2020-01-01", Check = "IdCard", KeptAt = "福祉課の書庫" }, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        foreach (var field in new[] { "SignedOn", "Same" }) Assert.Equal("true", early.Document.QuerySelector($"[name={field}]")!.GetAttribute("aria-invalid"));
        Assert.Equal("福祉課の書庫", early.Document.QuerySelector("[name=KeptAt]")!.GetAttribute("value"));
        var unproved = await early.SubmitAsync("/paper-signature", new { SignedOn = "2026-11-25", Same = "true", StepUp__Password = "wrong", StepUp__Code = "000000" }, follow: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unproved.Status);

        var receipt = await unproved.SubmitAsync("/paper-signature", new { Same = "true", StepUp__Password = AccountTown.Password, StepUp__Code = _clerk.Codes.Next() });
        Assert.Contains("この署名は紙で行われました", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("福祉課の書庫", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("紙の署名", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("署名済み", (await _member.OpenAsync("/declarations")).Text, StringComparison.Ordinal);
        Assert.Contains("この署名は紙で行われました", (await _member.OpenAsync(receipt.Address)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await unproved.SubmitAsync("/paper-signature", new { Same = "true", IdempotencyKey = "another" }, follow: false)).Status);

        // Nobody takes down their own.
        var own = await (await _office.OpenAsync($"/bodies/shien/roster/{entries[RosterRole.Secretariat]}/paper-signature")).SubmitAsync(
            "/paper-signature", new { SignedOn = "2026-11-25", CheckedBy = receipt.Document.Title, Check = "IdCard", KeptAt = "書庫", Same = "true" }, follow: false);
        Assert.NotEqual(HttpStatusCode.SeeOther, own.Status);
        Assert.Equal(1, await _town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<AuditEntry>().CountAsync(one => one.Act == "declarations.signed-on-paper" && one.Allowed)));
    }

    private static Dictionary<string, string> With(Page page, int clause, string words) => Page.FieldsOf(page.Form(Text))
        .Where(field => field.Key != $"Local[{clause}]" && field.Key != "Checked")
        .Append(KeyValuePair.Create($"Local[{clause}]", words)).Append(KeyValuePair.Create("Checked", "true")).ToDictionary();

    private Task<Page> SignAsync(Page signing) => signing.SubmitAsync(
        "/bodies/shien/declaration", new { Confirmed = new[] { "0", "1", "2" }, StepUp__Password = AccountTown.Password, StepUp__Code = _signer.Codes.Next() });

    private async Task<Person> AddAsync(Page form, string action, string email, string role, string agency, Visitor visitor)
    {
        var invited = await form.SubmitAsync(action, new { Email = email, Name = "構成 花", NameKana = "こうせい はな", Agency = agency, Post = "主査", Class = "RelatedAgency", Role = role });
        return await _town.SetUpAsync(visitor, email, AccountTown.PathOf(invited.Document.QuerySelector(".hash")!.TextContent.Trim()));
    }
}
