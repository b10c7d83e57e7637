using System.Text.Json.Nodes;
using ConsoleSupport.Meetings.IntegrationTests.Room;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>The invented town with a word of its own planted in everything that is written about each case; its next meeting is open at case a.</summary>
public class PlantedTown : IAsyncLifetime
{
    /// <summary>How every planted word begins that must not be met by everybody.</summary>
    public const string Word = "CANARY7f3a";

    /// <summary>What the minutes say for the meeting as a whole.</summary>
    public const string MinutesWord = "CANARY7f3aminutes";

    /// <summary>What every consent says its purpose is.</summary>
    public const string ConsentWord = "CANARY7f3aconsent";

    /// <summary>Ends the name of somebody who has not given the code.</summary>
    public const string Stopped = " stopped before the code";

    /// <summary>The words of agreed actions are not sealed: a scan that works finds them.</summary>
    public const string OpenWord = "OPEN7f3aaction";

    private readonly Dictionary<string, Visitor> _visitors = [];
    private string _config = "";

    internal MeetingsHost Host { get; private set; } = null!;

    internal DemoPeople People { get; private set; } = null!;

    /// <summary>Address of the meeting that is under way.</summary>
    internal string Meeting { get; private set; } = "";

    /// <summary>The live session's id, as a page of the room would tell it.</summary>
    internal string Session { get; private set; } = "";

    internal static IReadOnlyList<string> CasesOfShien { get; } = ["a", "b", "c", "d", "e"];

    /// <summary>Under discussion; decided upon; selected for by somebody who has not signed.</summary>
    internal static IReadOnlyList<string> CasesTried { get; } = ["a", "b", "e"];

    internal static string WordOf(string key) => Word + key;

    /// <summary>In capitals, as the product writes labels.</summary>
    internal static string LabelOf(string key) => $"LABEL{key.ToUpperInvariant()}7F3A";

    public virtual async ValueTask InitializeAsync()
    {
        _config = DemoHost.CopyOfConfig();
        var file = Path.Combine(_config, "demo", "town.json");
        var town = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        Plant(town);
        await File.WriteAllTextAsync(file, town.ToJsonString());
        Host = await DemoHost.StartAsync(_config, services: Beside);
        People = new DemoPeople(Host);
        var keys = town["cases"]!.AsArray().Select(one => one!["key"]!.GetValue<string>()).ToArray();
        var cases = await ColumnAsync("""SELECT "Id"::text FROM case_files ORDER BY "OpenedAt", "Id" """);
        foreach (var (id, key) in cases.Zip(keys)) await ExecuteAsync($"""UPDATE case_files SET "Label" = '{LabelOf(key)}' WHERE "Id" = '{id}'""");
        await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors.Values) visitor.Dispose();
        await Host.DisposeAsync();
        Directory.Delete(_config, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The person's browser, signed in once; of nobody with an empty name; stopped after the password where the name says so.</summary>
    internal async Task<Visitor> ComeAsync(string person)
    {
        if (_visitors.TryGetValue(person, out var known)) return known;
        if (person.Length == 0) return _visitors[person] = Host.NewVisitor();
        if (!person.EndsWith(Stopped, StringComparison.Ordinal)) return _visitors[person] = await People.SignInAsync(person);
        var half = _visitors[person] = Host.NewVisitor();
        var who = DemoPeople.Of(person[..^Stopped.Length]);
        await (await half.OpenAsync("/sign-in")).SubmitAsync("/sign-in", new { who.Email, who.Password });
        return half;
    }

    /// <summary>The first column of what the owner of the database reads.</summary>
    internal async Task<IReadOnlyList<string>> ColumnAsync(string query)
    {
        await using var connection = new NpgsqlConnection(Host.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync()) values.Add(await reader.IsDBNullAsync(0) ? "" : reader.GetString(0));
        return values;
    }

    /// <summary>An id as addresses spell it, or nothing where the query finds nothing.</summary>
    internal async Task<string?> IdAsync(string query) => (await ColumnAsync(query)) is [var id, ..] ? id.Replace("-", "", StringComparison.Ordinal) : null;

    internal Task<string?> AccountAsync(string shortName) => IdAsync($"""SELECT "Id"::text FROM accounts WHERE "Email" = '{DemoPeople.Of(shortName).Email}'""");

    internal Task<string?> CaseAsync(string key) => IdAsync($"""SELECT "Id"::text FROM case_files WHERE "Label" = '{LabelOf(key)}'""");

    /// <summary>A token of the visitor's own, from whichever page gives one.</summary>
    internal static async Task<string> TokenAsync(Visitor visitor)
    {
        foreach (var address in new[] { "/account", "/sign-in/code", "/sign-in" })
        {
            var page = await visitor.OpenAsync(address);
            if (page.Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") is { } token) return token;
        }

        throw new InvalidOperationException("No page gives a token.");
    }

    /// <summary>What a test wants to have beside the server's own services.</summary>
    private protected virtual void Beside(IServiceCollection services)
    {
    }

    /// <summary>As a plain person does: reminder, conflicts, asking to be let in.</summary>
    internal static async Task<Page> CheckInAsync(Visitor visitor, string meeting)
    {
        var page = await visitor.OpenAsync($"{meeting}/check-in");
        if (page.HasForm("/check-in/reminder")) page = await page.SubmitAsync("/check-in/reminder", new { Confirmed = "true" });
        if (page.HasForm("/check-in/conflicts"))
        {
            var form = page.Form("/check-in/conflicts");
            var fields = Page.FieldsOf(form).Where(field => !field.Key.StartsWith("Grounds", StringComparison.Ordinal) && !field.Key.StartsWith("Answers", StringComparison.Ordinal)).ToList();
            for (var item = 0; item < 3; item++) fields.AddRange([KeyValuePair.Create($"Answers[{item}]", "has-not"), KeyValuePair.Create($"Grounds[{item}]", "")]);
            page = await visitor.PostAsync(form.GetAttribute("action")!, fields);
        }

        return page.HasForm("/check-in/ask") ? await page.SubmitAsync("/check-in/ask") : page;
    }

    private static void Plant(JsonNode town)
    {
        foreach (var one in town["cases"]!.AsArray().Select(one => one!.AsObject()))
        {
            var word = WordOf(one["key"]!.GetValue<string>());
            foreach (var name in new[] { "about", "outcome" }) Mark(one, name, word);
            foreach (var fact in one["facts"]!.AsArray()) Mark(fact!.AsObject(), "text", word);
            if (one["sharing"] is JsonObject sharing)
                foreach (var name in sharing.Select(pair => pair.Key).ToArray()) Mark(sharing, name, word);
            if (one["consentPerson"] is JsonObject named) Mark(named, "name", word);
            foreach (var given in one["outside"]?.AsArray() ?? [])
                foreach (var name in new[] { "reason", "danger", "noTime" }.Where(given!.AsObject().ContainsKey)) Mark(given!.AsObject(), name, word);
            if (one["plan"] is not JsonObject plan) continue;
            foreach (var name in new[] { "wish", "goal", "policy", "monitoring" }) Mark(plan, name, word);
            foreach (var name in plan["services"]!.AsObject().Select(pair => pair.Key).ToArray()) Mark(plan["services"]!.AsObject(), name, word);
        }

        var finished = town["meetings"]!["finished"]!.AsObject();
        var discussed = WordOf(finished["cases"]![0]!.GetValue<string>());
        Mark(finished, "note", discussed);
        Mark(finished, "nothing", MinutesWord);
        var decisions = finished["decisions"]!.AsArray();
        for (var index = 0; index < decisions.Count; index++) decisions[index] = $"{decisions[index]!.GetValue<string>()} {discussed}";
        foreach (var action in finished["actions"]!.AsArray()) Mark(action!.AsObject(), "text", OpenWord);
        Mark(town["consent"]!.AsObject(), "purpose", ConsentWord);
    }

    private static void Mark(JsonObject parent, string name, string word) => parent[name] = $"{parent[name]!.GetValue<string>()} {word}";

    /// <summary>The chair and a selected member come in, and the room stands at case a.</summary>
    private async Task OpenAsync()
    {
        Meeting = $"/bodies/shien/meetings/{await IdAsync($"""SELECT m."Id"::text FROM meetings m JOIN agenda_items i ON i."Meeting" = m."Id" JOIN case_files c ON c."Id" = i."CaseFile" WHERE c."Label" = '{LabelOf("a")}'""")}";
        using var chair = await People.SignInAsync("yagisawa");
        using var member = await People.SignInAsync("seto");
        await CheckInAsync(chair, Meeting);
        await CheckInAsync(member, Meeting);
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync($"{Meeting}/room"), "/admit");
        room = await RoomTown.PressAsync(chair, room, "/open");
        for (var steps = 0; steps < 8 && !room.Html.Contains(WordOf("a"), StringComparison.Ordinal); steps++)
            room = await RoomTown.PressAsync(chair, await chair.OpenAsync($"{Meeting}/room"), "/next");
        Session = room.Document.QuerySelector("live-room")?.GetAttribute("data-session") ?? throw new InvalidOperationException($"The room is not open: {room.Text}");
        if (!(await member.OpenAsync($"{Meeting}/room")).Html.Contains(WordOf("a"), StringComparison.Ordinal)) throw new InvalidOperationException("The room does not stand at case a.");
    }

    private protected async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(Host.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
