using System.Text;
using ConsoleSupport.Meetings.IntegrationTests.Crawling;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>What lies about after meetings, records and reading: files of the database, its log, lines of the server, mails, numbers (T11, T34).</summary>
public sealed class Nothing_readable_at_rest(PlantedTown town) : IClassFixture<PlantedTown>
{
    /// <summary>Fewer than stand on the roster of the body: each gets a mail when a meeting is called.</summary>
    private const int Members = 8;

    private static readonly DemoPerson Reader = DemoPeople.Of("seto");

    /// <summary>Planted words of every sealed column, a password, the secret of an authenticator.</summary>
    private static string[] Sealed => [PlantedTown.Word, Reader.Password, Reader.TotpSecret];

    [Fact]
    public async Task stands_in_the_files_of_the_database_and_its_log()
    {
        await ReadAsync();
        var found = await DatabaseFiles.FindAsync(town.Host.Database, [.. Sealed, PlantedTown.OpenWord]);

        // Words of agreed actions are open on purpose: they show that the search finds what is there.
        Assert.Contains(found, word => word.StartsWith(PlantedTown.OpenWord, StringComparison.Ordinal));
        Assert.DoesNotContain(found, word => !word.StartsWith(PlantedTown.OpenWord, StringComparison.Ordinal));
    }

    [Fact]
    public async Task stands_in_any_row_that_the_server_can_read()
    {
        var tables = await town.ColumnAsync("SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'");
        var rows = await town.ColumnAsync(string.Join(" UNION ALL ", tables.Select(table => $"SELECT row::text FROM \"{table}\" row")));
        var hex = Convert.ToHexStringLower(Encoding.UTF8.GetBytes(PlantedTown.Word));
        Assert.Contains(rows, row => row.Contains(PlantedTown.OpenWord, StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => Sealed.Append(hex).Any(word => row.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Attack", "14")]
    public async Task stands_in_what_the_server_says_of_its_work()
    {
        await ReadAsync();
        string[] words = [.. Sealed, PlantedTown.OpenWord, "LABEL", await SessionAsync()];
        Assert.NotEmpty(town.Host.Log.All);
        Assert.DoesNotContain(town.Host.Log.All, line => words.Any(word => line.Contains(word, StringComparison.Ordinal)));
        var numbers = town.Host.Services.GetRequiredService<MetricsText>().Write();
        Assert.NotEmpty(numbers);
        Assert.DoesNotContain(words, word => numbers.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Rule", "R97")]
    [Trait("Attack", "14")]
    public async Task stands_in_a_mail_or_in_any_other_file_of_the_server()
    {
        await ReadAsync();
        await CallAsync();
        string[] mails = [];
        for (var tries = 0; tries < 80 && mails.Length < Members; tries++)
        {
            await Task.Delay(250);
            mails = Directory.GetFiles(town.Host.DataDirectory, "*.eml", SearchOption.AllDirectories);
        }

        Assert.True(mails.Length >= Members, $"{mails.Length} mails");
        var words = string.Join('\n', mails.Select(mail => new ReceivedMail("", [], File.ReadAllText(mail))).Select(mail => $"{mail.Headers}\n{mail.Words}"));
        Assert.Contains("BEGIN:VCALENDAR", words, StringComparison.Ordinal);
        Assert.DoesNotContain([.. Sealed, PlantedTown.OpenWord, "LABEL", "架空", "若林", Reader.Name], word => words.Contains(word, StringComparison.Ordinal));
        var files = Directory.GetFiles(town.Host.DataDirectory, "*", SearchOption.AllDirectories);
        Assert.Empty(DatabaseFiles.Find(files, [.. Sealed, PlantedTown.OpenWord, PlantedTown.LabelOf("a"), PlantedTown.LabelOf("b")]));
    }

    [Fact]
    [Trait("Attack", "14")]
    public async Task stands_in_a_header_an_address_or_a_title()
    {
        foreach (var page in await ReadAsync())
        {
            var open = $"{page.Headers}{page.Address}{page.Document.Title}";
            Assert.DoesNotContain(PlantedTown.Word, open, StringComparison.Ordinal);
            Assert.DoesNotContain("LABEL", open, StringComparison.Ordinal);
        }
    }

    /// <summary>A selected member reads whatever is offered, and meets the planted words.</summary>
    private async Task<IReadOnlyList<Page>> ReadAsync()
    {
        var pages = await Crawl.AllPagesAsync(await town.ComeAsync("seto"));
        Assert.Contains(pages, one => one.Page.Html.Contains(PlantedTown.Word, StringComparison.Ordinal));
        return [.. pages.Select(one => one.Page)];
    }

    /// <summary>Tells everybody of the meeting under way, at which the planted cases are discussed.</summary>
    private Task<bool> CallAsync() => town.Host.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<MeetingsDb>();
        var session = await db.Set<LiveSession>().Where(one => one.ClosedAt == null).Select(one => new { one.Body, one.Meeting }).SingleAsync();
        return await services.GetRequiredService<Act>().RunAsync(
            async () =>
            {
                services.GetRequiredService<EventOutbox>().Raise(new MeetingCalled(session.Body, session.Meeting));
                await db.SaveChangesAsync();
                return true;
            },
            static done => done,
            default);
    });

    private async Task<string> SessionAsync() =>
        (await town.ComeAsync("seto")).Cookies.GetAllCookies().Single(cookie => cookie.Name.EndsWith("session", StringComparison.Ordinal)).Value;
}
