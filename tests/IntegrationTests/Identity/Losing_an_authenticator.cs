using System.Net;
using ConsoleSupport.Meetings.Server.Commands;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Administration;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Identity;

/// <summary>Who lost the second factor comes back through two other people, and still needs the password (choice 6).</summary>
public sealed class Losing_an_authenticator : IAsyncLifetime
{
    private const string Password = "tsuki-wo-mite-aruku-7";
    private MeetingsHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await MeetingsHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task takes_the_office_an_administrator_and_the_password()
    {
        using var administrator = _host.NewVisitor();
        await SetUpAsync(administrator, (await CreateFirstAdministrator.MakeAsync(_host.Services, "kanri@example.jp", "管理 太郎", "かんり たろう")).Value);
        var (_, link) = await InviteAsync("member@example.jp");
        using var member = _host.NewVisitor();
        await SetUpAsync(member, link);
        var (office, _) = await InviteAsync("office@example.jp");

        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync("/account/lost-authenticators")).Status);
        Assert.True(await AskAsync(office, "member@example.jp"));
        Assert.False(await AskAsync(office, "member@example.jp"));
        Assert.False(await AskAsync(office, "office@example.jp"));

        var list = await administrator.OpenAsync("/admin/accounts");
        var agreed = await list.SubmitAsync("/agree");
        var back = agreed.Document.QuerySelector(".link-once")!.TextContent.Replace("https://meetings.example", "", StringComparison.Ordinal);

        using var returning = _host.NewVisitor();
        var door = await returning.OpenAsync(back);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await door.SubmitAsync(back, new { Password = "not-the-password" })).Status);
        Assert.Equal("/account", (await member.OpenAsync("/account")).Address);
        var factor = await door.SubmitAsync(back, new { Password });
        Assert.Equal("/account/second-factor", factor.Address);
        Assert.StartsWith("/sign-in", (await member.OpenAsync("/account")).Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await returning.GetAsync(back)).Status);
    }

    [Fact]
    public async Task a_code_brought_twice_at_the_same_moment_is_taken_once()
    {
        using var person = _host.NewVisitor();
        var codes = await SetUpAsync(person, (await CreateFirstAdministrator.MakeAsync(_host.Services, "kanri@example.jp", "管理 太郎", "かんり たろう")).Value);
        Visitor[] visitors = [.. Enumerable.Range(0, 4).Select(_ => _host.NewVisitor())];
        var pages = new List<Page>();
        foreach (var visitor in visitors)
            pages.Add(await (await visitor.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { Email = "kanri@example.jp", Password }));

        var code = codes.Next();
        var answers = await Task.WhenAll(pages.Select(page => page.SubmitAsync("/sign-in/code", new { Code = code }, follow: false)));
        Assert.Single(answers, answer => answer.Status is HttpStatusCode.SeeOther);
        foreach (var visitor in visitors) visitor.Dispose();
    }

    private Task<(AccountId Account, string Link)> InviteAsync(string email) => InActAsync(async services =>
        (await services.GetRequiredService<Invitations>().InviteAsync(email, "佐藤 花", "さとう はな", [], CancellationToken.None)).Value, static _ => true);

    private Task<bool> AskAsync(AccountId office, string email) => InActAsync(
        async services =>
        {
            var current = services.GetRequiredService<CurrentMember>();
            current.Become(office, "", [], null, true);
            var outcome = await services.GetRequiredService<AskForLostFactor>().HandleAsync(new LostFactorForm { Email = email, Confirmed = "true" }, current, CancellationToken.None);
            return outcome.IsDone;
        },
        static done => done);

    private Task<T> InActAsync<T>(Func<IServiceProvider, Task<T>> work, Func<T, bool> keep) =>
        _host.InsideAsync(services => services.GetRequiredService<Act>().RunAsync(() => work(services), keep, CancellationToken.None));

    private async Task<TotpCodes> SetUpAsync(Visitor visitor, string whole)
    {
        var link = whole.Replace("https://meetings.example", "", StringComparison.Ordinal);
        var factor = await (await visitor.OpenAsync(link)).SubmitAsync(link, new { NewPassword = Password, NewPasswordAgain = Password });
        var codes = new TotpCodes(factor.Document.QuerySelector(".factor-letters")!.TextContent.Trim(), _host.Clock);
        Assert.Equal(HttpStatusCode.OK, (await factor.SubmitAsync("/account/second-factor", new { Code = codes.Next() })).Status);
        return codes;
    }
}
