using System.Net;
using ConsoleSupport.Meetings.Server.Commands;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Identity;

/// <summary>From the command line to a signed-in administrator, and what stands in the way of everybody else.</summary>
public sealed class Signing_in : IAsyncLifetime
{
    private const string Mail = "kanri@example.jp";
    private const string Password = "tsuki-wo-mite-aruku-7";
    private MeetingsHost _host = null!;
    private TotpCodes _codes = null!;
    private string[] _recovery = [];

    public async ValueTask InitializeAsync() => _host = await MeetingsHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task begins_with_one_link_from_the_command_line_that_works_once()
    {
        using var visitor = _host.NewVisitor();
        var link = await FirstLinkAsync();
        var codes = await SetUpAsync(visitor, link);
        Assert.Equal(8, _recovery.Length);
        Assert.Equal(HttpStatusCode.OK, codes.Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/admin/accounts")).Status);

        using var other = _host.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(link)).Status);
        var second = await CreateFirstAdministrator.MakeAsync(_host.Services, "zwei@example.jp", "二人目", "ふたりめ");
        Assert.Equal("identity.administrator-exists", second.Refusals.Single().Code);
    }

    [Fact]
    public async Task leads_back_to_the_page_that_was_asked_for_and_takes_each_code_once()
    {
        await SetUpAsync();
        using var visitor = _host.NewVisitor();
        var signIn = await visitor.OpenAsync("/admin/accounts?find=a");
        Assert.StartsWith("/sign-in", signIn.Address, StringComparison.Ordinal);
        var code = await signIn.SubmitAsync("/sign-in", new { Email = " KANRI@example.jp ", Password });
        Assert.StartsWith("/sign-in/code", code.Address, StringComparison.Ordinal);
        var used = _codes.Next();
        var done = await code.SubmitAsync("/sign-in/code", new { Code = used });
        Assert.Equal("/admin/accounts?find=a", done.Address);

        using var thief = _host.NewVisitor();
        var again = await (await (await thief.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { Email = Mail, Password })).SubmitAsync("/sign-in/code", new { Code = used });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
    }

    [Fact]
    public async Task by_password_alone_opens_nothing_and_cannot_set_up_another_factor()
    {
        await SetUpAsync();
        using var visitor = _host.NewVisitor();
        await (await visitor.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { Email = Mail, Password });
        foreach (var address in new[] { "/account", "/admin/accounts", "/account/second-factor" })
            Assert.StartsWith("/sign-in/code", (await visitor.OpenAsync(address)).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task takes_a_recovery_code_once()
    {
        await SetUpAsync();
        Assert.Equal("/account", (await WithCodeAsync(_recovery[0])).Address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await WithCodeAsync(_recovery[0])).Status);
        Assert.Equal("/account", (await WithCodeAsync(_recovery[1])).Address);
    }

    [Fact]
    [Trait("Attack", "13")]
    public async Task answers_the_same_for_unknown_people_and_wrong_passwords_and_stops_after_ten_tries()
    {
        var known = await SetUpAsync();
        using var stranger = _host.NewVisitor();
        var page = await stranger.OpenAsync("/sign-in");
        for (var attempt = 0; attempt < 12; attempt++)
        {
            // Another address with each try changes nothing: nobody is believed who says where they come from.
            stranger.Raw.DefaultRequestHeaders.Remove("X-Forwarded-For");
            stranger.Raw.DefaultRequestHeaders.Add("X-Forwarded-For", $"203.0.113.{attempt}");
            var wrong = await page.SubmitAsync("/sign-in", new { Email = Mail, Password = "not-the-password" });
            var nobody = await page.SubmitAsync("/sign-in", new { Email = "nobody@example.jp", Password = "not-the-password" });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
            Assert.Equal(wrong.Status, nobody.Status);
            Assert.Equal(wrong.Text, nobody.Text);
        }

        // The right password does not help the stranger any more, and does not harm who was signed in here before.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await page.SubmitAsync("/sign-in", new { Email = Mail, Password })).Status);
        await (await known.OpenAsync("/account")).SubmitAsync("/sign-out");
        var own = await (await known.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { Email = Mail, Password });
        Assert.StartsWith("/sign-in/code", own.Address, StringComparison.Ordinal);
        known.Dispose();

        _host.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.StartsWith("/sign-in/code", (await page.SubmitAsync("/sign-in", new { Email = Mail, Password })).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ends_by_idleness_by_age_and_by_signing_out()
    {
        using var visitor = await SetUpAsync();
        _host.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal("/account", (await visitor.OpenAsync("/account")).Address);
        _host.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.StartsWith("/sign-in", (await visitor.OpenAsync("/account")).Address, StringComparison.Ordinal);

        using var worker = await SignInAsync();
        for (var hours = 0; hours < 48 && (await worker.OpenAsync("/account")).Address == "/account"; hours++) _host.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.StartsWith("/sign-in", (await worker.OpenAsync("/account")).Address, StringComparison.Ordinal);

        using var last = await SignInAsync();
        var account = await last.OpenAsync("/account");
        await account.SubmitAsync("/sign-out");
        Assert.StartsWith("/sign-in", (await last.OpenAsync("/account")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task can_be_ended_elsewhere_and_by_a_changed_password()
    {
        using var here = await SetUpAsync();
        using var there = await SignInAsync();
        await (await here.OpenAsync("/account")).SubmitAsync("/account/end-other-sign-ins");
        Assert.StartsWith("/sign-in", (await there.OpenAsync("/account")).Address, StringComparison.Ordinal);

        using var again = await SignInAsync();
        const string changed = "hoshi-ga-ochiru-yoru-3";
        var form = await here.OpenAsync("/account/password");
        var refused = await form.SubmitAsync("/account/password", new { NewPassword = changed, NewPasswordAgain = changed, StepUp__Password = "wrong", StepUp__Code = _codes.Next() });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var done = await refused.SubmitAsync("/account/password", new { NewPassword = changed, NewPasswordAgain = changed, StepUp__Password = Password, StepUp__Code = _codes.Next() });
        Assert.Equal("/account", done.Address);
        Assert.StartsWith("/sign-in", (await again.OpenAsync("/account")).Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task of_an_invited_person_ends_when_the_account_is_closed()
    {
        using var administrator = await SetUpAsync();
        var invited = await (await administrator.OpenAsync("/admin/accounts/invite")).SubmitAsync(
            "/admin/accounts/invite", new { Name = "𠮷田 󠄀花子", NameKana = "よしだ はなこ", Email = "yoshida@example.jp", Roles = new[] { "Auditor" } });
        var link = invited.Document.QuerySelector(".link-once")!.TextContent.Replace("https://meetings.example", "", StringComparison.Ordinal);

        using var person = _host.NewVisitor();
        await SetUpAsync(person, link, "kumo-no-ue-no-niwa-5");
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.GetAsync("/admin/accounts")).Status);

        var list = await administrator.OpenAsync("/admin/accounts?find=よしだ");
        var row = list.Document.QuerySelectorAll("tbody a").Single().GetAttribute("href")!;
        var one = await administrator.OpenAsync(row);
        await one.SubmitAsync("/deactivate");
        Assert.StartsWith("/sign-in", (await person.OpenAsync("/account")).Address, StringComparison.Ordinal);
    }

    private async Task<string> FirstLinkAsync()
    {
        var made = await CreateFirstAdministrator.MakeAsync(_host.Services, Mail, "管理 太郎", "かんり たろう");
        return made.Value.Replace("https://meetings.example", "", StringComparison.Ordinal);
    }

    private async Task<Visitor> SetUpAsync()
    {
        var visitor = _host.NewVisitor();
        await SetUpAsync(visitor, await FirstLinkAsync());
        return visitor;
    }

    /// <summary>Opens the link, chooses a password, sets up the authenticator; ends at the recovery codes.</summary>
    private async Task<Page> SetUpAsync(Visitor visitor, string link, string password = Password)
    {
        var factor = await (await visitor.OpenAsync(link)).SubmitAsync(link, new { NewPassword = password, NewPasswordAgain = password });
        Assert.Equal("/account/second-factor", factor.Address);
        Assert.True(factor.Status is HttpStatusCode.OK, factor.Text);
        var letters = factor.Document.QuerySelector(".factor-letters")!.TextContent.Trim();
        _codes = new TotpCodes(letters, _host.Clock);
        var codes = await factor.SubmitAsync("/account/second-factor", new { Code = _codes.Next() });
        Assert.True(codes.Status is HttpStatusCode.OK, codes.Text);
        _recovery = [.. codes.Document.QuerySelectorAll(".recovery-codes li").Select(item => item.TextContent.Trim())];
        return codes;
    }

    private async Task<Visitor> SignInAsync()
    {
        var visitor = _host.NewVisitor();
        var code = await (await visitor.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { Email = Mail, Password });
        await code.SubmitAsync("/sign-in/code", new { Code = _codes.Next() });
        return visitor;
    }

    private async Task<Page> WithCodeAsync(string code)
    {
        using var visitor = _host.NewVisitor();
        var page = await (await visitor.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { Email = Mail, Password });
        return await page.SubmitAsync("/sign-in/code", new { Code = code });
    }
}
