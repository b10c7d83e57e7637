namespace ConsoleSupport.Meetings.IntegrationTests.Identity;

/// <summary>A sign-in from a browser that was never used for the account is told to the person and marked on their page.</summary>
public sealed class Signing_in_from_a_new_browser : IAsyncLifetime
{
    private const string Mail = "sato@example.jp";
    private AccountTown _town = null!;
    private Person _person = null!;

    public async ValueTask InitializeAsync()
    {
        _town = await AccountTown.StartAsync();
        _person = await _town.NewPersonAsync(Mail);
    }

    public ValueTask DisposeAsync() => _town.DisposeAsync();

    [Fact]
    public async Task is_told_by_mail_without_content_and_marked_and_the_second_time_is_neither()
    {
        using var browser = _town.Host.NewVisitor();
        await _town.SignInAsync(browser, _person);
        var told = Assert.Single(await _town.MailsToAsync(Mail), mail => mail.Words.Contains("使われていない端末", StringComparison.Ordinal));
        Assert.Contains("11月25日", told.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("佐藤", told.Words, StringComparison.Ordinal);
        var account = await browser.OpenAsync("/account");
        Assert.Single(account.Document.QuerySelectorAll(".badge"), badge => badge.TextContent.Contains("初めての端末", StringComparison.Ordinal));

        // The browser is known now, also after signing out; the first time stays in the list of what is over.
        await account.SubmitAsync("/sign-out");
        await _town.SignInAsync(browser, _person);
        Assert.Single(await _town.MailsToAsync(Mail), mail => mail.Words.Contains("使われていない端末", StringComparison.Ordinal));
        var again = await browser.OpenAsync("/account");
        Assert.Single(again.Document.QuerySelectorAll("#past-sign-ins .badge"), badge => badge.TextContent.Contains("初めての端末", StringComparison.Ordinal));
        Assert.Empty(again.Document.QuerySelectorAll(".card > .table-scroll .badge").Where(badge => badge.TextContent.Contains("初めての端末", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task is_not_told_for_the_browser_in_which_the_account_was_set_up()
    {
        await (await _town.Desk.OpenAsync("/account")).SubmitAsync("/sign-out");
        await _town.SignInAsync(_town.Desk, _town.Administrator);
        Assert.DoesNotContain(await _town.MailsToAsync(_town.Administrator.Email), mail => mail.Words.Contains("使われていない端末", StringComparison.Ordinal));
    }
}
