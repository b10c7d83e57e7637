using System.Net;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Identity;

/// <summary>A link by mail is not enough to choose another password, and asking for one tells nothing (T41, T13).</summary>
public sealed class Forgetting_a_password : IAsyncLifetime
{
    private const string Mail = "sato@example.jp";
    private const string Changed = "hoshi-ga-ochiru-yoru-3";
    private AccountTown _town = null!;
    private Person _person = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await AccountTown.StartAsync();
        _person = await _town.NewPersonAsync(Mail);
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task is_mended_by_link_and_second_factor_together_and_ends_every_sign_in()
    {
        using var here = _town.Host.NewVisitor();
        await _town.SignInAsync(here, _person);
        using var visitor = _town.Host.NewVisitor();
        await AskAsync(visitor, Mail);
        var link = await _town.LinkToAsync(Mail, "/new-password/");
        var page = await visitor.OpenAsync(link);
        var refused = await page.SubmitAsync(link, new { NewPassword = Changed, NewPasswordAgain = Changed, Code = "000000" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.NotNull(refused.Document.QuerySelector("#field-Code[aria-invalid=true]"));
        Assert.DoesNotContain(Changed, refused.Html, StringComparison.Ordinal);
        Assert.Equal("/account", (await here.OpenAsync("/account")).Address);

        var done = await refused.SubmitAsync(link, new { NewPassword = Changed, NewPasswordAgain = Changed, Code = _person.Codes.Next() });
        Assert.Equal("/sign-in", done.Address);
        Assert.StartsWith("/sign-in", (await here.OpenAsync("/account")).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link)).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _town.WithPasswordAsync(visitor, Mail)).Status);
        Assert.StartsWith("/sign-in/code", (await _town.WithPasswordAsync(visitor, Mail, Changed)).Address, StringComparison.Ordinal);
        Assert.Contains(await _town.MailsToAsync(Mail), mail => mail.Words.Contains("変わりました", StringComparison.Ordinal));
        Assert.Equal(["identity.password-reset true"], await _town.TrailAsync("identity.password-reset"));
        Assert.Equal(["identity.reset-password false"], await _town.TrailAsync("identity.reset-password"));
    }

    [Fact]
    public async Task takes_a_recovery_code_and_a_password_by_the_rule_only()
    {
        using var visitor = _town.Host.NewVisitor();
        await AskAsync(visitor, Mail);
        var link = await _town.LinkToAsync(Mail, "/new-password/");
        var page = await visitor.OpenAsync(link);
        foreach (var bad in new[] { "short", "sato-sato-sato-1", "aaaaaaaaaaaaaaaa" })
        {
            page = await page.SubmitAsync(link, new { NewPassword = bad, NewPasswordAgain = bad, Code = _person.Recovery[0] });
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.NotNull(page.Document.QuerySelector("#field-NewPassword[aria-invalid=true]"));
        }

        // The refusals did not use the code up.
        Assert.Equal("/sign-in", (await page.SubmitAsync(link, new { NewPassword = Changed, NewPasswordAgain = Changed, Code = _person.Recovery[0] })).Address);
    }

    [Fact]
    public async Task answers_everybody_alike_and_writes_the_same_rows()
    {
        using var visitor = _town.Host.NewVisitor();
        var rows = await RowsAsync();
        var known = await AskAsync(visitor, Mail);
        var between = await RowsAsync();
        var unknown = await AskAsync(visitor, "nobody@example.jp");
        Assert.Equal(known.Address, unknown.Address);
        Assert.Equal(known.Text, unknown.Text);
        Assert.Equal(between.Zip(rows, (after, before) => after - before), (await RowsAsync()).Zip(between, (after, before) => after - before));
        Assert.Single(await _town.MailsToAsync(Mail), mail => mail.Words.Contains("/new-password/", StringComparison.Ordinal));
        Assert.Empty(await _town.MailsToAsync("nobody@example.jp"));
    }

    [Fact]
    public async Task sends_three_mails_at_most_and_still_answers_alike()
    {
        using var visitor = _town.Host.NewVisitor();
        var answers = new List<string>();
        for (var tries = 0; tries < 5; tries++) answers.Add((await AskAsync(visitor, Mail)).Text);
        Assert.Single(answers.Distinct());
        Assert.Equal(3, (await _town.MailsToAsync(Mail)).Count(mail => mail.Words.Contains("/new-password/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task gives_a_link_that_lasts_an_hour_and_opens_no_invitation()
    {
        using var visitor = _town.Host.NewVisitor();
        await AskAsync(visitor, Mail);
        var link = await _town.LinkToAsync(Mail, "/new-password/");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link.Replace("/new-password/", "/invitation/", StringComparison.Ordinal))).Status);
        _town.Host.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(link)).Status);
        _town.Host.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(link)).Status);
    }

    [Fact]
    public async Task does_not_open_an_account_that_has_no_second_factor()
    {
        await _town.ColumnAsync("DELETE FROM authenticators");
        using var visitor = _town.Host.NewVisitor();
        await AskAsync(visitor, Mail);
        var mail = (await _town.MailsToAsync(Mail))[^1];
        Assert.DoesNotContain("https://", mail.Words, StringComparison.Ordinal);
        Assert.Contains("事務局", mail.Words, StringComparison.Ordinal);
    }

    private static async Task<Page> AskAsync(Visitor visitor, string email) =>
        await (await visitor.OpenAsync("/forgotten-password")).SubmitAsync("/forgotten-password", new { Email = email });

    /// <summary>How many rows the act leaves behind, before any mail is made.</summary>
    private async Task<IReadOnlyList<long>> RowsAsync() => [.. (await _town.ColumnAsync(
        "SELECT (SELECT count(*) FROM outgoing_mails)::text UNION ALL SELECT (SELECT count(*) FROM guesses)::text UNION ALL SELECT (SELECT count(*) FROM audit_entries)::text UNION ALL SELECT (SELECT count(*) FROM outbox_events)::text"))
        .Select(text => long.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];
}
