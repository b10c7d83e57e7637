using System.Net;
using System.Text;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Forms;

/// <summary>For every form: left empty, too long, a day that is none, signed out, twice, late. A clear sentence, nothing lost, nothing done that was not asked for.</summary>
public sealed class Every_form(WalkedForms walked) : IClassFixture<WalkedForms>
{
    public static TheoryData<string> Names => [.. WalkedForms.Rows.Select(row => row.ToString())];

    [Fact]
    public void stands_in_the_table()
    {
        var posts = walked.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") is true)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(pattern => !pattern.StartsWith("/hubs/", StringComparison.Ordinal))
            .ToHashSet();
        var rows = WalkedForms.Rows.Select(row => row.Endpoint).Concat(FormsOfAccounts.NotWalked.Keys).ToHashSet();

        Assert.True(posts.IsSubsetOf(rows), $"Add a row to the tables in this folder for: {string.Join(", ", posts.Except(rows).Order())}");
        Assert.True(rows.IsSubsetOf(posts), $"No such address any more: {string.Join(", ", rows.Except(posts).Order())}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void fails_in_words_and_loses_nothing(string row)
    {
        var wrong = walked.Wrong.Where(one => one.StartsWith(row + ": ", StringComparison.Ordinal)).Select(one => one[(row.Length + 2)..]).ToArray();
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task beyond_every_limit_is_told_so()
    {
        var office = await walked.People.SignInAsync("onodera");
        var page = await office.OpenAsync("/bodies/shien/meetings/new");
        var fields = Page.FieldsOf(page.Form("/meetings/new")).Where(field => field.Key != "Place").Append(KeyValuePair.Create("Place", new string('長', 3 * 1024 * 1024)));
        var body = new StringBuilder();
        foreach (var (name, value) in fields) body.Append(body.Length == 0 ? "" : "&").Append(WebUtility.UrlEncode(name)).Append('=').Append(WebUtility.UrlEncode(value));
        using var content = new StringContent(body.ToString(), Encoding.ASCII, "application/x-www-form-urlencoded");

        // It asks before it sends, so that the answer is not lost in a connection that breaks off.
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/bodies/shien/meetings/new", UriKind.Relative)) { Content = content };
        request.Headers.ExpectContinue = true;
        var answer = await Page.OfAsync(office, await office.Raw.SendAsync(request));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Contains("大きすぎます", answer.Text, StringComparison.Ordinal);
        Assert.NotNull(answer.Document.QuerySelector("h1"));
        Assert.Equal("/bodies/shien/meetings/new", (await office.OpenAsync("/bodies/shien/meetings/new")).Address);
    }
}

/// <summary>All rows tried once, one after the other, in the invented town: each row finds what the ones before it did.</summary>
public sealed class WalkedForms : IAsyncLifetime
{
    private MeetingsHost? _host;

    internal static IReadOnlyList<FormRow> Rows { get; } = [.. FormsOfMeetings.Rows, .. FormsOfCases.Rows, .. FormsOfRoom.Rows, .. FormsOfPlans.Rows, .. FormsOfAnswers.Rows, .. FormsOfAccounts.Rows];

    internal MeetingsHost Host => _host!;

    internal DemoPeople People { get; private set; } = null!;

    internal IReadOnlyList<string> Wrong { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        _host = await DemoHost.StartAsync();
        People = new DemoPeople(_host);
        var walk = new FormWalk(_host);
        foreach (var person in new[] { "seto", "fujino", "katagiri", "horikawa", "wakabayashi" })
        {
            var account = await walk.FindAsync($"""SELECT "Id"::text FROM accounts WHERE "Email" = '{person}@midorino.example'""");
            walk.Name(person, account);
            walk.Name($"{person}Entry", await walk.FindAsync($"""SELECT r."Id"::text FROM roster_entries r JOIN bodies b ON b."Id" = r."Body" WHERE b."Code" = 'shien' AND r."Account" = '{account}'"""));
        }

        walk.Name("caseA", $"/bodies/shien/cases/{await walk.FindAsync("""SELECT "Id"::text FROM case_files ORDER BY "OpenedAt", "Id" LIMIT 1""")}");
        walk.Name("caseB", $"/bodies/shien/cases/{await walk.FindAsync("""SELECT "Id"::text FROM case_files ORDER BY "OpenedAt", "Id" OFFSET 1 LIMIT 1""")}");
        walk.Name("now", $"/bodies/shien/meetings/{await walk.FindAsync("""SELECT "Id"::text FROM meetings WHERE "State" = 'Released' LIMIT 1""")}");
        foreach (var row in Rows) await walk.TryAsync(row);
        Wrong = walk.Wrong;
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null) await _host.DisposeAsync();
    }
}
