using System.Net;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Identity;

/// <summary>An administrator mends what stands wrong, and the person is told; a new address counts only once it was shown to work (choice 38).</summary>
public sealed class Correcting_an_account : IAsyncLifetime
{
    private const string Old = "sato@example.jp";
    private const string New = "sato.hana@example.jp";
    private AccountTown _town = null!;
    private Person _person = null!;
    private string _address = "";

    public async ValueTask InitializeAsync()
    {
        _town = await AccountTown.StartAsync();
        _person = await _town.NewPersonAsync(Old);
        _address = $"/admin/accounts/{await _town.IdOfAsync(Old)}";
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task changes_name_reading_and_roles_and_tells_the_person()
    {
        var form = await _town.Desk.OpenAsync(_address + "/correct");
        var done = await CorrectAsync(form, new { Name = "佐藤 花子", NameKana = "さとう はなこ", Roles = new[] { nameof(AccountRole.Auditor) } });
        Assert.Equal(_address, done.Address);
        Assert.Contains("佐藤 花子", done.Text, StringComparison.Ordinal);
        Assert.Equal(["name reading roles:Auditor"], await _town.ColumnAsync("""SELECT "Rule" FROM audit_entries WHERE "Act" = 'identity.account-corrected'"""));
        var told = (await _town.MailsToAsync(Old))[^1];
        Assert.DoesNotContain("佐藤", told.Words, StringComparison.Ordinal);
        using var visitor = _town.Host.NewVisitor();
        await _town.SignInAsync(visitor, _person);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/audit")).Status);
    }

    [Fact]
    public async Task asks_for_proof_and_refuses_a_form_that_is_out_of_date_with_everything_still_in_it()
    {
        var first = await _town.Desk.OpenAsync(_address + "/correct");
        var second = await _town.Desk.OpenAsync(_address + "/correct");
        var unproved = await first.SubmitAsync("/correct", new { Name = "だれか", StepUp__Password = "wrong", StepUp__Code = "000000" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unproved.Status);
        Assert.Contains("だれか", unproved.Html, StringComparison.Ordinal);
        await CorrectAsync(first, new { Name = "佐藤 一" });
        var late = await CorrectAsync(second, new { Name = "佐藤 二" });
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("佐藤 二", late.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task moves_the_mail_address_once_the_link_at_the_new_one_was_opened()
    {
        await CorrectAsync(await _town.Desk.OpenAsync(_address + "/correct"), new { Email = New });
        Assert.Contains(await _town.MailsToAsync(Old), mail => mail.Words.Contains("手続きが始まりました", StringComparison.Ordinal));
        var link = await _town.LinkToAsync(New, "/mail-address/");
        using var visitor = _town.Host.NewVisitor();
        Assert.StartsWith("/sign-in/code", (await _town.WithPasswordAsync(visitor, Old)).Address, StringComparison.Ordinal);

        // Looking at the link changes nothing.
        var page = await visitor.OpenAsync(link);
        Assert.StartsWith("/sign-in/code", (await _town.WithPasswordAsync(visitor, Old)).Address, StringComparison.Ordinal);
        await page.SubmitAsync(link);
        using var other = _town.Host.NewVisitor();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _town.WithPasswordAsync(other, Old)).Status);
        Assert.StartsWith("/sign-in/code", (await _town.WithPasswordAsync(other, New)).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(link)).Status);
        Assert.Contains(await _town.MailsToAsync(Old), mail => mail.Words.Contains("使われなくなりました", StringComparison.Ordinal));
        Assert.Contains(await _town.MailsToAsync(New), mail => mail.Words.Contains("アカウントのメールアドレスになりました", StringComparison.Ordinal));
        Assert.Equal(["identity.mail-changed true"], await _town.TrailAsync("identity.mail-changed"));
    }

    [Fact]
    public async Task lets_the_change_of_address_be_withdrawn_and_takes_no_address_that_is_taken()
    {
        var taken = await CorrectAsync(await _town.Desk.OpenAsync(_address + "/correct"), new { Email = "kanri@example.jp" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, taken.Status);
        Assert.NotNull(taken.Document.QuerySelector("#field-Email[aria-invalid=true]"));
        var waiting = await CorrectAsync(taken, new { Email = New });
        var link = await _town.LinkToAsync(New, "/mail-address/");
        await waiting.SubmitAsync("/withdraw-mail");
        using var visitor = _town.Host.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link)).Status);
    }

    [Fact]
    public async Task sends_the_invitation_again_when_the_account_was_never_opened()
    {
        var invited = await (await _town.Desk.OpenAsync("/admin/accounts/invite")).SubmitAsync("/invite", new { Name = "鈴木 月", NameKana = "すずき つき", Email = "suzki@example.jp" });
        var wrong = AccountTown.PathOf(invited.Document.QuerySelector(".link-once")!.TextContent);
        var address = $"/admin/accounts/{await _town.IdOfAsync("suzki@example.jp")}";
        await CorrectAsync(await _town.Desk.OpenAsync(address + "/correct"), new { Email = "suzuki@example.jp" });
        using var visitor = _town.Host.NewVisitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(wrong)).Status);
        await _town.SetUpAsync(visitor, "suzuki@example.jp", await _town.LinkToAsync("suzuki@example.jp", "/invitation/"));
        Assert.Equal("/account", (await visitor.OpenAsync("/account")).Address);
    }

    [Fact]
    public async Task gives_nobody_a_role_by_their_own_hand()
    {
        var own = $"/admin/accounts/{await _town.IdOfAsync(_town.Administrator.Email)}";
        var form = await _town.Desk.OpenAsync(own + "/correct");
        Assert.Empty(form.Document.QuerySelectorAll("[name=Roles]"));
        var refused = await CorrectAsync(form, new { Roles = new[] { nameof(AccountRole.Administrator), nameof(AccountRole.Auditor) } });
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _town.Desk.GetAsync("/audit")).Status);
    }

    private Task<Page> CorrectAsync(Page form, object values)
    {
        var given = values.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(values));
        var fields = Page.FieldsOf(form.Form("/correct")).Where(field => !given.ContainsKey(field.Key) && !field.Key.StartsWith("StepUp", StringComparison.Ordinal)).ToList();
        foreach (var (name, value) in given)
        {
            if (value is string[] many) fields.AddRange(many.Select(one => KeyValuePair.Create(name, one)));
            else fields.Add(KeyValuePair.Create(name, value!.ToString()!));
        }

        fields.Add(KeyValuePair.Create("StepUp.Password", AccountTown.Password));
        fields.Add(KeyValuePair.Create("StepUp.Code", _town.Administrator.Codes.Next()));
        return _town.Desk.PostAsync(form.Form("/correct").GetAttribute("action")!, fields);
    }
}
