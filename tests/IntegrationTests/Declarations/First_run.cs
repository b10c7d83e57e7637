using System.Net;
using ConsoleSupport.Meetings.Server.Commands;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Declarations;

/// <summary>From an empty installation to a signed declaration, by forms only (choice 38).</summary>
public sealed class First_run : IAsyncLifetime
{
    private const string Password = "tsuki-wo-mite-aruku-7";
    private MeetingsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await MeetingsHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Trait("Rule", "R1")]
    [Trait("Rule", "R26")]
    [Fact]
    public async Task leads_from_the_first_administrator_to_a_signature()
    {
        var made = await CreateFirstAdministrator.MakeAsync(_host.Services, "kanri@example.jp", "管理 太郎", "かんり たろう");
        var (admin, _) = await SetUpAsync(made.Value);

        // The administrator: what the municipality is, an agency, a body of a kind that can be used, the first of the office.
        await (await admin.OpenAsync("/admin/municipality")).SubmitAsync("/admin/municipality", new { Kind = "City" });
        var agencies = await (await admin.OpenAsync("/admin/agencies")).SubmitAsync("/admin/agencies", new { Name = "福祉課", NameKana = "ふくしか", Type = "PublicBody" });
        Assert.Contains("福祉課", agencies.Text, StringComparison.Ordinal);
        var refused = await (await admin.OpenAsync("/admin/bodies")).SubmitAsync("/admin/bodies", new { Name = "合同の会議", Kind = "JointSession", Code = "godo" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("一覧から選んでください。", refused.Text, StringComparison.Ordinal);
        var office = await refused.SubmitAsync("/admin/bodies", new { Name = "みどり野市支援会議", Kind = "SupportMeeting", Code = "shien" });
        Assert.Equal("/admin/bodies/shien", office.Address);
        var agency = office.Document.QuerySelector("option:not([value=''])")!.GetAttribute("value");
        var himself = await office.SubmitAsync(office.Address, Person("kanri@example.jp", agency, "Secretariat"));
        Assert.Contains("ご自分を事務局・会長などの役に就けることはできません", himself.Text, StringComparison.Ordinal);
        var invited = await himself.SubmitAsync(office.Address, Person("jimu@example.jp", agency, "Secretariat", "事務 一子", "じむ いちこ"));
        var (secretary, _) = await SetUpAsync(LinkOn(invited));
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/bodies/shien")).Status);

        // The office: no signature before a text, then the text, then a member.
        Assert.Contains("まだ署名できません", (await secretary.OpenAsync("/bodies/shien/declaration")).Text, StringComparison.Ordinal);
        var text = await (await secretary.OpenAsync("/bodies/shien/declaration/text")).SubmitAsync("/bodies/shien/declaration/text", new { Checked = "true" });
        Assert.Contains("第1版", text.Text, StringComparison.Ordinal);
        var add = await secretary.OpenAsync("/bodies/shien/roster/add");
        var member = await add.SubmitAsync(add.Address, Person("minsei@example.jp", agency, "Member", "堀川 みのり", "ほりかわ みのり"));
        var (signer, codes) = await SetUpAsync(LinkOn(member));
        Assert.Equal(HttpStatusCode.Forbidden, (await signer.GetAsync("/bodies/shien/roster/add")).Status);

        // The member: an unread text, a wrong code, then the signature.
        var signing = await signer.OpenAsync("/bodies/shien/declaration?to=%2Fmeetings");
        Assert.Contains("100万円以下の罰金", signing.Text, StringComparison.Ordinal);
        Assert.Contains("民生委員法 第15条", signing.Document.QuerySelector(".other-duties")!.TextContent, StringComparison.Ordinal);
        var unread = await signing.SubmitAsync("/bodies/shien/declaration", Signature(["0", "2"], codes.Next()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unread.Status);
        Assert.Equal([true, false, true], unread.Document.QuerySelectorAll("input[type=checkbox]").Select(box => box.HasAttribute("checked")));
        var wrong = await unread.SubmitAsync("/bodies/shien/declaration", Signature(["0", "1", "2"], "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        var receipt = await wrong.SubmitAsync("/bodies/shien/declaration", Signature(["0", "1", "2"], codes.Next()));
        Assert.StartsWith("/declarations/", receipt.Address, StringComparison.Ordinal);
        Assert.Contains("needy-support-act/9-6@2025-04-01", receipt.Text, StringComparison.Ordinal);
        Assert.Contains("生活困窮者自立支援法第9条第6項（", receipt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("民生委員法", receipt.Document.QuerySelector(".frozen-text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/meetings", receipt.Document.QuerySelector(".btn-primary")!.GetAttribute("href"));

        // Signed once: the page leads to the copy; the office reads it, a stranger does not.
        Assert.StartsWith("/declarations/", (await signer.OpenAsync("/bodies/shien/declaration")).Address, StringComparison.Ordinal);
        Assert.Contains("署名済み", (await signer.OpenAsync("/declarations")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await secretary.GetAsync(receipt.Address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync(receipt.Address)).Status);
        var roster = await secretary.OpenAsync("/bodies/shien/roster?q=ホリカワ");
        Assert.Contains("署名済み", Assert.Single(roster.Document.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
    }

    private static object Signature(string[] confirmed, string code) => new { Confirmed = confirmed, StepUp__Password = Password, StepUp__Code = code };

    private static object Person(string email, string? agency, string role, string name = "", string kana = "") =>
        new { Email = email, Name = name, NameKana = kana, Agency = agency, Post = "主任", Class = "RelatedAgency", Role = role };

    private static string LinkOn(Page page) =>
        page.Document.QuerySelectorAll("p").Select(line => line.TextContent.Trim()).First(line => line.Contains("/invitation/", StringComparison.Ordinal));

    /// <summary>Opens an invitation, chooses a password, sets up the authenticator.</summary>
    private async Task<(Visitor Visitor, TotpCodes Codes)> SetUpAsync(string link)
    {
        var path = link.Replace("https://meetings.example", "", StringComparison.Ordinal);
        var visitor = _host.NewVisitor();
        var factor = await (await visitor.OpenAsync(path)).SubmitAsync(path, new { NewPassword = Password, NewPasswordAgain = Password });
        var codes = new TotpCodes(factor.Document.QuerySelector(".factor-letters")!.TextContent.Trim(), _host.Clock);
        await factor.SubmitAsync("/account/second-factor", new { Code = codes.Next() });
        return (visitor, codes);
    }
}
