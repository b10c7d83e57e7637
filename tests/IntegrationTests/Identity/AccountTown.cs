using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.Server.Commands;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Administration;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConsoleSupport.Meetings.IntegrationTests.Identity;

/// <summary>Somebody with a password, an authenticator and recovery codes.</summary>
internal sealed record Person(string Email, string Password, TotpCodes Codes, IReadOnlyList<string> Recovery);

/// <summary>An installation with an administrator, and a mail server that shows what was sent.</summary>
internal sealed partial class AccountTown : IAsyncDisposable
{
    public const string Password = "tsuki-wo-mite-aruku-7";
    private readonly SmtpPeer _peer;

    private AccountTown(MeetingsHost host, SmtpPeer peer) => (Host, _peer) = (host, peer);

    public MeetingsHost Host { get; }

    public Person Administrator { get; private set; } = null!;

    /// <summary>Signed in as the administrator, in the browser the account was set up in.</summary>
    public Visitor Desk { get; private set; } = null!;

    public static async Task<AccountTown> StartAsync()
    {
        var peer = new SmtpPeer();
        var host = await MeetingsHost.StartAsync(new Dictionary<string, string?>
        {
            ["Meetings:Mail:Host"] = "127.0.0.1",
            ["Meetings:Mail:Port"] = peer.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Meetings:Mail:From"] = "console@city.example.jp",
            ["Meetings:Mail:StartTls"] = "false",
        });
        var town = new AccountTown(host, peer);
        town.Desk = host.NewVisitor();
        var link = await CreateFirstAdministrator.MakeAsync(host.Services, "kanri@example.jp", "管理 太郎", "かんり たろう");
        town.Administrator = await town.SetUpAsync(town.Desk, "kanri@example.jp", PathOf(link.Value));
        return town;
    }

    public async ValueTask DisposeAsync()
    {
        Desk.Dispose();
        await Host.DisposeAsync();
        await _peer.DisposeAsync();
    }

    /// <summary>The administrator says that the municipality is a city, which organises bodies of every kind.</summary>
    public async Task BecomeCityAsync() => await (await Desk.OpenAsync("/admin/municipality")).SubmitAsync("/admin/municipality", new { Kind = "City" });

    /// <summary>Everything that waits is sent, then what one address received so far.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> MailsToAsync(string address)
    {
        await Host.Services.GetRequiredService<MailSender>().SendDueAsync(TestContext.Current.CancellationToken);

        // The server's own round may hold a mail at this moment.
        const string waiting = """SELECT "Id"::text FROM outgoing_mails WHERE "SentAt" IS NULL AND "DroppedAt" IS NULL""";
        for (var round = 0; round < 100 && (await ColumnAsync(waiting)).Count > 0; round++) await Task.Delay(100);
        return [.. _peer.Mails.Where(mail => mail.To.Contains(address))];
    }

    /// <summary>The address behind the link of the newest mail that carries one below this path.</summary>
    public async Task<string> LinkToAsync(string address, string path) => (await MailsToAsync(address))
        .Select(mail => Links().Match(mail.Words))
        .Where(match => match.Success && PathOf(match.Value).StartsWith(path, StringComparison.Ordinal))
        .Select(match => PathOf(match.Value))
        .Last();

    public async Task<Person> NewPersonAsync(string email, params AccountRole[] roles)
    {
        var link = await InActAsync(async services =>
            (await services.GetRequiredService<Invitations>().InviteAsync(email, "佐藤 花", "さとう はな", roles, CancellationToken.None)).Value.Link);
        using var visitor = Host.NewVisitor();
        return await SetUpAsync(visitor, email, PathOf(link));
    }

    /// <summary>Somebody of an office asks for another second factor for somebody else.</summary>
    public Task<bool> OfficeAsksAsync(AccountId office, string email, bool passwordToo = false) => InActAsync(async services =>
    {
        var current = services.GetRequiredService<CurrentMember>();
        current.Become(office, "", [], null, true);
        var form = new LostFactorForm { Email = email, Confirmed = "true", PasswordToo = passwordToo ? "true" : null };
        return (await services.GetRequiredService<AskForLostFactor>().HandleAsync(form, current, CancellationToken.None)).IsDone;
    });

    public async Task<AccountId> IdOfAsync(string email) =>
        (await Host.InsideAsync(services => services.GetRequiredService<AccountNames>().FindByEmailAsync(email, CancellationToken.None)))!.Value;

    public async Task<Page> WithPasswordAsync(Visitor visitor, string email, string password = Password) =>
        await (await visitor.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { Email = email, Password = password });

    public async Task<Page> SignInAsync(Visitor visitor, Person person) =>
        await (await WithPasswordAsync(visitor, person.Email, person.Password)).SubmitAsync("/sign-in/code", new { Code = person.Codes.Next() });

    public async Task<IReadOnlyList<string>> TrailAsync(string act) => await ColumnAsync($"""SELECT "Act" || ' ' || "Allowed" FROM audit_entries WHERE "Act" = '{act}' ORDER BY "Number" """);

    /// <summary>One column of text, read or changed as only the owner could.</summary>
    public async Task<IReadOnlyList<string>> ColumnAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(Host.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync()) values.Add(reader.GetString(0));
        return values;
    }

    public static string PathOf(string link) => link.Replace("https://meetings.example", "", StringComparison.Ordinal);

    public async Task<Person> SetUpAsync(Visitor visitor, string email, string link, string password = Password)
    {
        var factor = await (await visitor.OpenAsync(link)).SubmitAsync(link, new { NewPassword = password, NewPasswordAgain = password });
        var codes = new TotpCodes(factor.Document.QuerySelector(".factor-letters")!.TextContent.Trim(), Host.Clock);
        var shown = await factor.SubmitAsync("/account/second-factor", new { Code = codes.Next() });
        return new Person(email, password, codes, [.. shown.Document.QuerySelectorAll(".recovery-codes li").Select(item => item.TextContent.Trim())]);
    }

    private Task<T> InActAsync<T>(Func<IServiceProvider, Task<T>> work) =>
        Host.InsideAsync(services => services.GetRequiredService<Act>().RunAsync(() => work(services), static _ => true, CancellationToken.None));

    [GeneratedRegex(@"https://meetings\.example/[A-Za-z0-9/_-]+")]
    private static partial Regex Links();
}
