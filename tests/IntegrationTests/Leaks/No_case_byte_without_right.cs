using System.Net.WebSockets;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>Everybody who may not know a case tries every address of the server, with real ids and forms of their own.</summary>
[Trait("Rule", "R42")]
public sealed class No_case_byte_without_right(PlantedTown town) : IClassFixture<PlantedTown>
{
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = 4 };

    /// <summary>Everything that stands about cases and meetings.</summary>
    private static readonly string[] Tables =
    [
        "case_files", "facts", "case_selections", "case_responsibles", "case_recusals", "location_flags", "location_ticks", "household_links", "consents", "consent_facts", "consent_agencies", "sharing_records", "sharing_lines",
        "sharing_approvals", "agenda_items", "agenda_item_facts", "item_notes", "item_attendances", "decisions", "agreed_actions", "minutes", "minutes_approvals", "minutes_paragraphs", "disclosures", "meetings", "live_sessions",
        "plans", "plan_versions", "plan_version_services", "plan_words", "plan_agreements", "support_decisions", "plan_reports", "plan_corrections", "municipal_only_reasons",
    ];

    /// <summary>Who tries, and the cases of the body the person may know.</summary>
    public static TheoryData<string, string> People => new()
    {
        { "", "" }, // nobody signed in
        { "seto" + PlantedTown.Stopped, "" },
        { "nonomura", "" }, // of another body
        { "fujino", "" }, // selected for case e, has not signed
        { "katagiri", "d" }, // not selected for the others
        { "wakabayashi", "" }, // recused from case a
        { "usami", "" }, // administrator
        { "kiriyama", "" }, // auditor
        { "kashiwagi", "" }, // disclosures
    };

    [Theory]
    [MemberData(nameof(People))]
    [Trait("Rule", "R82")]
    [Trait("Rule", "R37")]
    [Trait("Rule", "R41")]
    [Trait("Attack", "3")]
    public async Task comes_in_any_answer(string person, string knows)
    {
        var visitor = await town.ComeAsync(person);
        var forbidden = Forbidden(knows);
        var attempts = await Attempts.OfAsync(town);
        var faults = new List<string>();
        var tried = 0;
        await Parallel.ForEachAsync(attempts.All("GET").ToArray(), AtOnce, async (attempt, _) =>
        {
            var answer = await SendAsync(visitor, new HttpRequestMessage(HttpMethod.Get, attempt.Address));
            lock (faults) Look($"GET {attempt.Address}", answer, forbidden, faults);
            Interlocked.Increment(ref tried);
        });

        var token = await PlantedTown.TokenAsync(visitor);
        var own = person.Length > 0 ? await town.AccountAsync(person.Replace(PlantedTown.Stopped, "", StringComparison.Ordinal)) : null;
        var before = await StateAsync();

        // Leaving is everybody's right, and would end the trying.
        await Parallel.ForEachAsync(attempts.All("POST", knows).Where(attempt => attempt.Address != "/sign-out").ToArray(), AtOnce, async (attempt, _) =>
        {
            using var form = new FormUrlEncodedContent(BelievableFields.Of(attempt.Ids, own ?? attempt.Ids["account"], token));
            var answer = await SendAsync(visitor, new HttpRequestMessage(HttpMethod.Post, attempt.Address) { Content = form });
            lock (faults) Look($"POST {attempt.Address}", answer, forbidden, faults);
            Interlocked.Increment(ref tried);
        });

        faults.AddRange((await StateAsync()).Except(before).Select(table => $"changed: {table}"));
        Assert.True(tried > 200, $"only {tried} addresses were tried");
        Assert.True(faults.Count == 0, $"{faults.Count} of {tried}:\n{string.Join('\n', faults.Distinct().Take(40))}\n{Complaints()}");
    }

    [Theory]
    [MemberData(nameof(People))]
    [Trait("Rule", "R82")]
    [Trait("Attack", "2")]
    public async Task comes_down_the_line_of_the_room(string person, string knows)
    {
        var visitor = await town.ComeAsync(person);
        HubClient line;
        try
        {
            line = await HubClient.OpenAsync(visitor, town.Host.Address, town.Host.Address.GetLeftPart(UriPartial.Authority));
        }
        catch (WebSocketException)
        {
            Assert.True(person.Length == 0 || person.Contains(' ', StringComparison.Ordinal), $"{person} gets no line");
            return;
        }

        await using (line)
        {
            await line.CallAsync("Join", town.Session, "");
            await line.CallAsync("CatchUp", "");
            await line.CallAsync("Here");
            await line.CallAsync("Join", Guid.CreateVersion7().ToString("N"), "");
            Assert.DoesNotContain(Forbidden(knows), word => line.Frames.Contains(word, StringComparison.Ordinal));
            Assert.Contains("reload", line.Frames, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task is_looked_for_with_words_that_a_person_with_right_does_meet()
    {
        var seto = await town.ComeAsync("seto");
        var met = new HashSet<string>();
        var attempts = await Attempts.OfAsync(town);
        foreach (var (address, _) in attempts.All("GET"))
        {
            var answer = await SendAsync(seto, new HttpRequestMessage(HttpMethod.Get, address));
            met.UnionWith(Forbidden("").Where(word => answer.Body.Contains(word, StringComparison.Ordinal)));
        }

        Assert.Superset(new HashSet<string> { PlantedTown.WordOf("a"), PlantedTown.WordOf("b"), PlantedTown.LabelOf("a"), PlantedTown.LabelOf("b") }, met);
    }

    private static string[] Forbidden(string knows) =>
        [.. PlantedTown.CasesOfShien.Where(key => !knows.Contains(key, StringComparison.Ordinal)).SelectMany(key => new[] { PlantedTown.WordOf(key), PlantedTown.LabelOf(key) })];

    private static void Look(string what, (int Status, string Headers, string Body) answer, string[] forbidden, List<string> faults)
    {
        if (answer.Status >= 500) faults.Add($"{what} → {answer.Status}");
        faults.AddRange(forbidden.Where(word => answer.Body.Contains(word, StringComparison.Ordinal) || answer.Headers.Contains(word, StringComparison.Ordinal)).Select(word => $"{what} → {answer.Status} tells {word}"));
    }

    private static async Task<(int Status, string Headers, string Body)> SendAsync(Visitor visitor, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await visitor.Raw.SendAsync(request);
            return ((int)response.StatusCode, response.Headers.ToString(), await response.Content.ReadAsStringAsync());
        }
    }

    /// <summary>A fingerprint of each table; of a live session without its counter, which the coming and going of members moves too.</summary>
    private async Task<IReadOnlyList<string>> StateAsync() => await town.ColumnAsync(string.Join(" UNION ALL ", Tables.Select(table =>
        $"SELECT '{table} ' || count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' ORDER BY row::text)), '') FROM {(table == "live_sessions" ? """(SELECT "Id", "Phase", "CurrentItem", "ClosedAt" FROM live_sessions)""" : table)} row")));

    private string Complaints() => string.Join('\n', town.Host.Log.All.Where(line => line.StartsWith("Error", StringComparison.Ordinal)).Select(line => line[..Math.Min(line.Length, 1200)]).Take(5));
}
