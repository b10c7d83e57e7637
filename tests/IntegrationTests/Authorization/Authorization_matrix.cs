using System.Net;
using System.Net.WebSockets;
using System.Text.Json;
using ConsoleSupport.Meetings.IntegrationTests.Leaks;
using ConsoleSupport.Meetings.Support.Hosts;

namespace ConsoleSupport.Meetings.IntegrationTests.Authorization;

/// <summary>Every address and every call of the hub, tried by one person of every relation over real connections, against the written matrix (T1, T9).</summary>
/// <remarks>An act that would be done is stopped last before its commit; what it wrote into the trail is counted there.</remarks>
public sealed class Authorization_matrix(MatrixTown town) : IClassFixture<MatrixTown>
{
    private const string Yes = "●", SignIn = "入", Factor = "2", Own = "未", Role = "役", Hidden = "–";

    /// <summary>What anybody may try; their own tests look at what they leave in the trail.</summary>
    private static readonly string[] OpenToAnybody = ["/sign-in", "/invitation/", "/forgotten-password", "/new-password/", "/mail-address/"];

    /// <summary>Posts that only show or only lead on.</summary>
    private static readonly HashSet<string> ChangesNothing =
    [
        "POST /cases", // a search, posted so that no label stands in an address
        "POST /account/second-factor", // whoever has one is led on
        "POST /bodies/{body}/cases/{caseFile}/facts/{fact}", // the fact is fixed: the way leads to its correction
        "POST /bodies/{body}/cases/{caseFile}/responsible", // is named already
        "POST /bodies/{body}/meetings/{meeting}/check-in/ask", // is in already
        "POST /bodies/{body}/meetings/{meeting}/room/leave", // was not in
    ];

    [Fact]
    [Trait("Rule", "R37")]
    [Trait("Rule", "R41")]
    [Trait("Rule", "R42")]
    public async Task is_what_the_server_does()
    {
        var attempts = await Attempts.OfAsync(town);
        var cells = new Dictionary<(string Row, string Column), string>();
        var faults = new List<string>();
        var rows = attempts.Rows();
        await Parallel.ForEachAsync(MatrixTown.Relations, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (relation, _) =>
        {
            var visitor = await town.ComeAsync(relation.Person);
            var token = await PlantedTown.TokenAsync(visitor);
            foreach (var row in rows)
            {
                var (cell, fault) = await TryAsync(visitor, relation, row, attempts, token);
                lock (cells) cells[(row, relation.Column)] = cell;
                if (fault is not null) lock (faults) faults.Add($"{row} as {relation.Column}: {fault}");
            }

            foreach (var call in new[] { "Join", "CatchUp", "Here" })
            {
                var cell = await CallAsync(visitor, call);
                lock (cells) cells[($"HUB {call}", relation.Column)] = cell;
            }
        });

        string[] all = [.. rows, "HUB Join", "HUB CatchUp", "HUB Here"];
        var different = await new Matrix("matrix").CompareAsync(all, [.. MatrixTown.Relations.Select(relation => relation.Column)], cells);
        Assert.True(different.Count == 0, $"{different.Count} of {cells.Count} cells:\n{string.Join('\n', different.Take(60))}");
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(60))}");
    }

    private async Task<(string Cell, string? Fault)> TryAsync(Visitor visitor, Relation relation, string row, Attempts attempts, string token)
    {
        var (method, address, ids) = attempts.Of(row, relation.Case);
        var number = Guid.CreateVersion7().ToString("N");
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        request.Headers.Add(Ledger.Header, number);
        if (method == "POST")
        {
            var own = relation.Person.Length > 0 && !relation.Person.Contains(' ', StringComparison.Ordinal) ? (await town.AccountAsync(relation.Person))! : ids["account"];
            request.Content = new FormUrlEncodedContent(BelievableFields.Of(ids, own, token));
        }

        using var response = await visitor.Raw.SendAsync(request);
        var entry = town.Ledger.Of(number);
        var place = response.Headers.Location?.OriginalString ?? "";
        var cell = (response.StatusCode, entry.Done) switch
        {
            (_, true) => Yes,
            (HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity or HttpStatusCode.Conflict, _) => Yes,
            (HttpStatusCode.SeeOther or HttpStatusCode.Found, _) when place.StartsWith("/sign-in/code", StringComparison.Ordinal) || place.StartsWith("/account/second-factor", StringComparison.Ordinal) => Factor,
            (HttpStatusCode.SeeOther or HttpStatusCode.Found, _) when place.StartsWith("/sign-in", StringComparison.Ordinal) && row != "POST /sign-out" => SignIn,
            (HttpStatusCode.SeeOther or HttpStatusCode.Found, _) => Yes,
            (HttpStatusCode.Forbidden, _) => (await response.Content.ReadAsStringAsync()).Contains("未了", StringComparison.Ordinal) ? Own : Role,
            (HttpStatusCode.NotFound, _) => Hidden,
            var (status, _) => $"{(int)status}",
        };
        return (cell, FaultOf(row, cell, response.StatusCode, entry, relation));
    }

    /// <summary>T9: what was done or refused stands in the trail.</summary>
    private static string? FaultOf(string row, string cell, HttpStatusCode status, Ledger.Entry entry, Relation relation)
    {
        if (cell.Length > 1) return $"an answer that the matrix has no sign for: {cell}";
        if (OpenToAnybody.Any(row.Contains)) return null;
        if (entry.Done && entry.Allowed == 0 && !ChangesNothing.Contains(row)) return "would be done without an entry";
        var isKnown = relation.Person.Length > 0 && !relation.Person.Contains(' ', StringComparison.Ordinal);
        var isRefusal = status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.Conflict;
        return isKnown && isRefusal && entry.Refused != 1 ? $"a refusal ({(int)status}) with {entry.Refused} entries" : null;
    }

    private async Task<string> CallAsync(Visitor visitor, string call)
    {
        HubClient line;
        try
        {
            line = await HubClient.OpenAsync(visitor, town.Host.Address, town.Host.Address.GetLeftPart(UriPartial.Authority));
        }
        catch (WebSocketException)
        {
            return SignIn;
        }

        await using (line)
        {
            var joined = await line.JoinAsync(await visitor.OpenAsync($"{town.Meeting}/room"), town.Session);
            if (call == "CatchUp") joined = await line.CallAsync("CatchUp", joined.TryGetProperty("cursor", out var cursor) ? cursor.GetString() : "");
            if (call == "Here")
            {
                await line.CallAsync("Here");
                return Yes;
            }

            return joined.ValueKind is JsonValueKind.Object && joined.ToString().Contains("\"reload\"", StringComparison.Ordinal) ? Hidden : Yes;
        }
    }
}
