using System.Net;
using AngleSharp.Html.Dom;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Identity;

/// <summary>Who lost everything comes back through two other people, and neither of them can come in instead (choice 6).</summary>
public sealed class Losing_password_and_authenticator : IAsyncLifetime
{
    private const string Mail = "sato@example.jp";
    private const string Changed = "hoshi-ga-ochiru-yoru-3";
    private AccountTown _town = null!;
    private Person _person = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await AccountTown.StartAsync();
        _person = await _town.NewPersonAsync(Mail);
        await _town.NewPersonAsync("office@example.jp");
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task takes_two_people_and_a_link_that_neither_of_them_sees()
    {
        using var before = _town.Host.NewVisitor();
        await _town.SignInAsync(before, _person);
        Assert.True(await _town.OfficeAsksAsync(await _town.IdOfAsync("office@example.jp"), Mail, passwordToo: true));
        Assert.Contains(await _town.MailsToAsync(Mail), mail => mail.Words.Contains("頼んだ覚えのないときは", StringComparison.Ordinal));

        var agreed = await (await _town.Desk.OpenAsync("/admin/accounts")).SubmitAsync("/agree");
        Assert.Equal("/admin/accounts", agreed.Address);
        Assert.DoesNotContain("/invitation/", agreed.Html, StringComparison.Ordinal);

        var link = await _town.LinkToAsync(Mail, "/invitation/");
        using var returning = _town.Host.NewVisitor();
        var again = await _town.SetUpAsync(returning, Mail, link, Changed);
        Assert.Equal("/account", (await returning.OpenAsync("/account")).Address);
        Assert.StartsWith("/sign-in", (await before.OpenAsync("/account")).Address, StringComparison.Ordinal);
        Assert.Equal(8, again.Recovery.Count);
        Assert.Equal(HttpStatusCode.NotFound, (await returning.GetAsync(link)).Status);
        Assert.Contains(await _town.MailsToAsync(Mail), mail => mail.Words.Contains("変わりました", StringComparison.Ordinal));

        // Neither the old password nor an old recovery code is good for anything now.
        using var old = _town.Host.NewVisitor();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _town.WithPasswordAsync(old, Mail)).Status);
        var code = await _town.WithPasswordAsync(old, Mail, Changed);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await code.SubmitAsync("/sign-in/code", new { Code = _person.Recovery[0] })).Status);
    }

    [Fact]
    public async Task an_administrator_cannot_agree_to_what_he_asked_for_nor_for_himself()
    {
        var office = await _town.IdOfAsync("office@example.jp");
        var administrator = await _town.IdOfAsync("kanri@example.jp");
        Assert.True(await _town.OfficeAsksAsync(administrator, Mail));
        Assert.True(await _town.OfficeAsksAsync(office, "kanri@example.jp"));
        var list = await _town.Desk.OpenAsync("/admin/accounts");
        Assert.False(list.HasForm("/agree"));

        // Not by an address he makes up himself either.
        foreach (var request in await _town.ColumnAsync("""SELECT replace("Id"::text, '-', '') FROM lost_factors"""))
        {
            var fields = Page.FieldsOf(list.Document.Forms.OfType<IHtmlFormElement>().First(form => form.Method == "post"));
            Assert.Equal(HttpStatusCode.Forbidden, (await _town.Desk.PostAsync($"/admin/lost-authenticators/{request}/agree", fields)).Status);
        }

        Assert.Empty(await _town.ColumnAsync("""SELECT "Id"::text FROM lost_factors WHERE "DecidedAt" IS NOT NULL"""));
    }
}
