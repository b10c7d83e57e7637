using System.Diagnostics;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConsoleSupport.Meetings.Measurements.SameAnswer;

/// <summary>One person asks for a case they are recused from, for the same case while they are only not selected, for another of the kind, and for one that does not exist (R42).</summary>
internal sealed class HiddenCases(MeetingsHost host)
{
    public const string Recused = "recused";
    public const string Unselected = "unselected";
    public const string Another = "another unselected";
    public const string Nowhere = "not there";

    private const int WarmUp = 20;
    private const int Rounds = 400;

    public static readonly (string First, string Second)[] Pairs = [(Recused, Unselected), (Recused, Nowhere), (Unselected, Nowhere), (Another, Nowhere)];

    public async Task<IReadOnlyList<ComparedPair>> MeasureAsync()
    {
        var people = new DemoPeople(host);
        var ids = await ColumnAsync("""SELECT "Id"::text FROM case_files ORDER BY "OpenedAt", "Id" """);
        var (case1, case2) = (await ObjectsAsync(ids[0]), await ObjectsAsync(ids[1]));
        using var member = await people.SignInAsync("wakabayashi");
        using var office = await people.SignInAsync("onodera");
        var askers = new[]
        {
            new Asker("member", member, await AccountAsync("wakabayashi"), await TokenAsync(member),
            [
                new("GET case", one => one.File), new("GET item", one => one.Item),
                new("POST own recusal", one => $"{one.File}/recusal", IsPost: true),
                new("GET list of cases", _ => "/cases", IsList: true), new("GET agenda", _ => case1.Meeting, IsList: true), new("GET first page", _ => "/", IsList: true),
            ]),
            new Asker("office", office, await AccountAsync("onodera"), await TokenAsync(office),
            [
                new("GET case", one => one.File), new("GET facts", one => $"{one.File}/facts"), new("GET record", one => one.Record),
                new("POST selection", one => $"{one.File}/selection/propose", IsPost: true),
            ]),
        };
        foreach (var asker in askers) await RecuseAsync(ids[0], asker.Account);
        var comparisons = askers.SelectMany(asker => asker.Questions.Select(question => (Asker: asker, Question: question, Comparison: new Comparison($"{asker.Name}: {question.Name}")))).ToArray();
        for (var round = -WarmUp; round < Rounds; round++)
        {
            if (round == 0) foreach (var one in comparisons) one.Comparison.Forget();
            Random.Shared.Shuffle(comparisons);
            foreach (var (asker, question, comparison) in comparisons)
            {
                var kinds = question.IsList ? new[] { Recused, Unselected } : [Recused, Unselected, Another, Nowhere];
                Random.Shared.Shuffle(kinds);
                foreach (var kind in kinds)
                {
                    var objects = kind is Nowhere ? CaseObjects.Nowhere(case1.Meeting) : kind is Another ? case2 : case1;
                    if (question.Address(objects) is not { } address) continue;
                    await SwitchAsync(ids[0], asker.Account, kind is Recused);
                    comparison.Add(kind, await AskAsync(asker, question, address));
                }
            }
        }

        return [.. comparisons.OrderBy(one => one.Comparison.Question, StringComparer.Ordinal).SelectMany(one => one.Comparison.Pairs(Pairs))];
    }

    /// <summary>From the first byte sent to the last one read.</summary>
    private static async Task<double> AskAsync(Asker asker, Question question, string address)
    {
        using var content = question.IsPost
            ? new FormUrlEncodedContent(new Dictionary<string, string> { [FormSecrets.TokenField] = asker.Token, [FormSecrets.KeyField] = Guid.NewGuid().ToString("N") })
            : null;
        using var request = new HttpRequestMessage(question.IsPost ? HttpMethod.Post : HttpMethod.Get, address) { Content = content };
        var start = Stopwatch.GetTimestamp();
        using var response = await asker.Visitor.Raw.SendAsync(request);
        var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var expected = question.IsList ? 200 : 404;
        return (int)response.StatusCode == expected ? taken : throw new InvalidOperationException($"{asker.Name}: {address} was answered by {(int)response.StatusCode}.");
    }

    private Task<int> RecuseAsync(string caseFile, AccountId person) => host.InsideAsync(async inside =>
    {
        var (db, now) = (inside.GetRequiredService<MeetingsDb>(), host.Clock.GetUtcNow());
        await db.Set<CaseRecusal>().Where(one => one.Account == person).ExecuteDeleteAsync();
        db.Add(new CaseRecusal
        {
            Id = RecusalId.New(), CaseFile = new CaseFileId(Guid.Parse(caseFile)), Account = person, Route = RecusalRoute.Self, Ground = RecusalGround.Kinship,
            DeclaredBy = person, DeclaredAt = now, InForceSince = now, KnewBefore = false, DecidedBy = person, DecidedAt = now,
        });
        return await db.SaveChangesAsync();
    });

    /// <summary>Written before every question, also where nothing changes, so that writing it tells nothing.</summary>
    private Task<int> SwitchAsync(string caseFile, AccountId person, bool stands) => host.InsideAsync(inside =>
    {
        var (id, lifted) = (new CaseFileId(Guid.Parse(caseFile)), stands ? (DateTimeOffset?)null : host.Clock.GetUtcNow());
        return inside.GetRequiredService<MeetingsDb>().Set<CaseRecusal>().Where(one => one.CaseFile == id && one.Account == person)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.LiftedAt, lifted));
    });

    private async Task<CaseObjects> ObjectsAsync(string caseFile)
    {
        var file = $"/bodies/shien/cases/{Guid.Parse(caseFile):N}";
        var item = (await ColumnAsync($"""SELECT i."Meeting"::text || '/items/' || i."Id"::text FROM agenda_items i JOIN meetings m ON m."Id" = i."Meeting" WHERE i."CaseFile" = '{caseFile}' AND m."State" = 'Released' """))[0].Replace("-", "", StringComparison.Ordinal);
        var record = (await ColumnAsync($"""SELECT "Id"::text FROM sharing_records WHERE "CaseFile" = '{caseFile}'""")) is [var first, ..] ? $"{file}/sharing/{Guid.Parse(first):N}" : null;
        return new CaseObjects($"/bodies/shien/meetings/{item[..32]}", file, $"/bodies/shien/meetings/{item}", record);
    }

    private async Task<AccountId> AccountAsync(string shortName) => new(Guid.Parse((await ColumnAsync($"""SELECT "Id"::text FROM accounts WHERE "Email" = '{DemoPeople.Of(shortName).Email}'"""))[0]));

    private static async Task<string> TokenAsync(Visitor visitor) =>
        (await visitor.OpenAsync("/account")).Document.QuerySelector($"input[name={FormSecrets.TokenField}]")?.GetAttribute("value") ?? throw new InvalidOperationException("The page gives no token.");

    private async Task<IReadOnlyList<string>> ColumnAsync(string query)
    {
        await using var connection = new NpgsqlConnection(host.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync()) values.Add(reader.GetString(0));
        return values;
    }

    private sealed record Asker(string Name, Visitor Visitor, AccountId Account, string Token, IReadOnlyList<Question> Questions);

    /// <param name="IsList">A page without the case's id in its address: there are only the first two kinds.</param>
    private sealed record Question(string Name, Func<CaseObjects, string?> Address, bool IsPost = false, bool IsList = false);

    private sealed record CaseObjects(string Meeting, string File, string Item, string? Record)
    {
        public static CaseObjects Nowhere(string meeting)
        {
            var file = $"/bodies/shien/cases/{Guid.CreateVersion7():N}";
            return new CaseObjects(meeting, file, $"{meeting}/items/{Guid.CreateVersion7():N}", $"{file}/sharing/{Guid.CreateVersion7():N}");
        }
    }
}
