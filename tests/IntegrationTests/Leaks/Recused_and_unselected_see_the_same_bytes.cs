using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.Support.Hosts;
using Npgsql;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>A recusal shows in no byte: the same person meets the same answers with it, without it, and for ids that do not exist.</summary>
[Trait("Rule", "R42")]
[Trait("Rule", "R82")]
public sealed partial class Recused_and_unselected_see_the_same_bytes(PlantedTown town) : IClassFixture<PlantedTown>
{
    [Fact]
    [Trait("Attack", "3")]
    public async Task whether_the_recusal_stands_or_not()
    {
        var visitor = await town.ComeAsync("wakabayashi");
        await PlantedTown.CheckInAsync(visitor, town.Meeting);
        var addresses = await AddressesAsync((await town.CaseAsync("a"))!);
        foreach (var address in addresses) await AnswerAsync(visitor, address);
        var recused = await AnswersAsync(visitor, addresses);

        var removed = await RemoveRecusalAsync();
        var unselected = await AnswersAsync(visitor, addresses);
        Assert.Equal(1, removed);
        foreach (var address in addresses) Assert.Equal(unselected[address], recused[address]);
    }

    [Theory]
    [InlineData("wakabayashi")]
    [InlineData("sagara")]
    [Trait("Attack", "3")]
    public async Task whether_the_case_exists_or_not(string person)
    {
        var visitor = await town.ComeAsync(person);
        foreach (var (there, nowhere) in (await ObjectsAsync((await town.CaseAsync("a"))!)).Zip(await ObjectsAsync(Guid.CreateVersion7().ToString("N"))))
        {
            await AnswerAsync(visitor, there);
            var (first, second) = (await AnswerAsync(visitor, there), await AnswerAsync(visitor, nowhere));
            Assert.Equal(second, first);

            // 403 where the person's role may not open such an address of any case.
            Assert.Matches("^40[34] ", first);
        }
    }

    [Fact]
    public async Task and_the_comparison_sees_what_a_selected_person_meets()
    {
        var (selected, recused) = (await town.ComeAsync("seto"), await town.ComeAsync("wakabayashi"));
        foreach (var address in (await ObjectsAsync((await town.CaseAsync("a"))!)).Take(2))
            Assert.NotEqual(await AnswerAsync(recused, address), await AnswerAsync(selected, address));
    }

    private async Task<IReadOnlyList<string>> AddressesAsync(string caseFile)
    {
        var finished = await town.IdAsync("""SELECT "Meeting"::text FROM minutes LIMIT 1""");
        return
        [
            "/", "/meetings", "/cases", "/actions", "/declarations", "/bodies", "/bodies/shien", "/account", town.Meeting, $"{town.Meeting}/check-in", $"{town.Meeting}/room", $"{town.Meeting}/minutes",
            $"/bodies/shien/meetings/{finished}", $"/bodies/shien/meetings/{finished}/minutes", $"/bodies/shien/meetings/{finished}/minutes/print", .. await ObjectsAsync(caseFile),
        ];
    }

    /// <summary>The addresses of the objects of a case; an id that does not exist stands for all of its objects.</summary>
    private async Task<IReadOnlyList<string>> ObjectsAsync(string caseFile)
    {
        var known = caseFile == await town.CaseAsync("a");
        var item = known ? await town.IdAsync($"""SELECT "Id"::text FROM agenda_items WHERE "CaseFile" = '{caseFile}'""") : caseFile;
        var fact = known ? await town.IdAsync($"""SELECT "Id"::text FROM facts WHERE "CaseFile" = '{caseFile}' ORDER BY "Number" LIMIT 1""") : caseFile;
        var record = known ? await town.IdAsync($"""SELECT "Id"::text FROM sharing_records WHERE "CaseFile" = '{caseFile}'""") : caseFile;
        var file = $"/bodies/shien/cases/{caseFile}";
        return [file, $"{file}/facts", $"{town.Meeting}/items/{item}", $"{file}/facts/{fact}", $"{file}/sharing/{record}"];
    }

    private static async Task<Dictionary<string, string>> AnswersAsync(Visitor visitor, IReadOnlyList<string> addresses)
    {
        var answers = new Dictionary<string, string>();
        foreach (var address in addresses) answers[address] = await AnswerAsync(visitor, address);
        return answers;
    }

    /// <summary>Status, names of headers and body, without what is new in every answer.</summary>
    private static async Task<string> AnswerAsync(Visitor visitor, string address)
    {
        using var response = await visitor.Raw.GetAsync(new Uri(address, UriKind.Relative));
        var headers = response.Headers.Concat(response.Content.Headers).Select(header => header.Key).Order(StringComparer.Ordinal);
        var location = response.Headers.Location is { } to ? Ids().Replace(to.OriginalString, "{id}") : "";
        var body = await response.Content.ReadAsStringAsync();
        foreach (var once in new[] { Ids(), Tokens(), Times() }) body = once.Replace(body, "…");
        return $"{(int)response.StatusCode} {location}\n{string.Join(',', headers)}\n{body}";
    }

    private async Task<int> RemoveRecusalAsync()
    {
        await using var connection = new NpgsqlConnection(town.Host.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"""DELETE FROM case_recusals WHERE "Account" = '{Guid.ParseExact((await town.AccountAsync("wakabayashi"))!, "N")}'""", connection);
        return await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex("[0-9a-f]{32}")]
    private static partial Regex Ids();

    /// <summary>Tokens of forms and other sealed values.</summary>
    [GeneratedRegex("CfDJ8[0-9A-Za-z_-]+")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"\d{1,2}:\d{2}(:\d{2})?|あと\d+分")]
    private static partial Regex Times();
}
