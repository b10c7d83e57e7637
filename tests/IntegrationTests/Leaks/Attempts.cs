using System.Text.RegularExpressions;
using ConsoleSupport.Meetings.Server.Platform.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Leaks;

/// <summary>Every address of the running server, its holes filled with real ids of the town.</summary>
internal sealed partial class Attempts
{
    private readonly IReadOnlyList<RouteEndpoint> _endpoints;
    private readonly IReadOnlyList<IReadOnlyDictionary<string, string>> _settings;

    private Attempts(IReadOnlyList<RouteEndpoint> endpoints, IReadOnlyList<IReadOnlyDictionary<string, string>> settings) => (_endpoints, _settings) = (endpoints, settings);

    public static async Task<Attempts> OfAsync(PlantedTown town)
    {
        var endpoints = town.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null)
            .Where(endpoint => endpoint.Metadata.GetMetadata<Demand>() is not null || endpoint.Metadata.GetMetadata<DemandNothing>() is not null)
            .ToArray();
        var settings = new List<IReadOnlyDictionary<string, string>>();
        foreach (var key in PlantedTown.CasesTried) settings.Add(await IdsAsync(town, key));
        return new Attempts(endpoints, settings);
    }

    /// <summary>Address and the ids it was filled with, each address once; none with the ids of a case that the person may know.</summary>
    public IEnumerable<(string Address, IReadOnlyDictionary<string, string> Ids)> All(string method, string knows = "")
    {
        var done = new HashSet<string>();
        foreach (var endpoint in _endpoints.Where(endpoint => Speaks(endpoint, method)))
        {
            foreach (var ids in _settings.Where(ids => knows.Length == 0 || ids["key"] != knows))
            {
                var address = Fill(Pattern(endpoint), ids);
                if (done.Add(address)) yield return (address, ids);
            }
        }
    }

    /// <summary>Method and pattern of everything that can be tried, in the order of the addresses.</summary>
    public IReadOnlyList<string> Rows() =>
    [
        .. from endpoint in _endpoints
           from method in new[] { "GET", "POST" }
           where Speaks(endpoint, method) && !endpoint.RoutePattern.RawText!.Contains("hubs/", StringComparison.Ordinal)
           let pattern = Pattern(endpoint)
           orderby pattern, method
           select $"{method} {pattern}",
    ];

    /// <summary>The row's address with the ids of one case. Case a has neither consent nor minutes yet: there it is case b, which was decided upon.</summary>
    public (string Method, string Address, IReadOnlyDictionary<string, string> Ids) Of(string row, string key)
    {
        var (method, pattern) = (row[..row.IndexOf(' ', StringComparison.Ordinal)], row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        if (pattern.Contains("{consent}", StringComparison.Ordinal) || pattern.Contains("/minutes", StringComparison.Ordinal)) key = "b";
        var ids = _settings.First(one => one["key"] == key);

        // The entry of the others has ended; who signs on paper is still in office.
        if (pattern.EndsWith("/paper-signature", StringComparison.Ordinal)) ids = new Dictionary<string, string>(ids) { ["entry"] = ids["signer"] };
        return (method, Fill(pattern, ids), ids);
    }

    private static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static string Fill(string pattern, IReadOnlyDictionary<string, string> ids) => Holes().Replace(pattern, hole => ids.TryGetValue(hole.Groups[1].Value, out var id)
        ? id
        : throw new InvalidOperationException($"No id is known for {hole.Value} of {pattern}: add it, so that the address is tried."));

    private static bool Speaks(RouteEndpoint endpoint, string method) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not { HttpMethods: { Count: > 0 } methods } || methods.Contains(method);

    private static async Task<IReadOnlyDictionary<string, string>> IdsAsync(PlantedTown town, string key)
    {
        var caseFile = (await town.CaseAsync(key))!;
        var item = await town.IdAsync($"""SELECT "Id"::text FROM agenda_items WHERE "CaseFile" = '{caseFile}' ORDER BY "Id" LIMIT 1""")
            ?? await town.IdAsync("""SELECT "Id"::text FROM agenda_items WHERE "CaseFile" IS NOT NULL ORDER BY "Id" LIMIT 1""");
        var ids = new Dictionary<string, string> { ["key"] = key, ["body"] = "shien", ["code"] = "shien", ["caseFile"] = caseFile, ["item"] = item!, ["documentName"] = "v1", ["question"] = "3", ["token"] = "x", ["row"] = "emergency" };
        await AddAsync("meeting", $"""SELECT "Meeting"::text FROM agenda_items WHERE "Id" = '{item}'""");
        await AddAsync("fact", $"""SELECT "Id"::text FROM facts WHERE "CaseFile" = '{caseFile}' ORDER BY "Number" LIMIT 1""");
        await AddAsync("record", $"""SELECT "Id"::text FROM sharing_records ORDER BY ("CaseFile" = '{caseFile}') DESC, "Id" LIMIT 1""");
        await AddAsync("consent", $"""SELECT "Id"::text FROM consents ORDER BY ("CaseFile" = '{caseFile}') DESC, "Id" LIMIT 1""");
        await AddAsync("outside", $"""SELECT "Id"::text FROM outside_sharings ORDER BY ("CaseFile" = '{caseFile}') DESC, "Id" LIMIT 1""");
        await AddAsync("consultation", """SELECT "Item"::text FROM anonymous_items ORDER BY "Item" LIMIT 1""");
        await AddAsync("recusal", """SELECT "Id"::text FROM case_recusals""");
        await AddAsync("decision", $"""SELECT "Id"::text FROM decisions ORDER BY ("Item" = '{item}') DESC, "Id" LIMIT 1""");
        await AddAsync("paragraph", """SELECT "Id"::text FROM minutes_paragraphs WHERE "Item" IS NOT NULL ORDER BY "Position" LIMIT 1""");
        await AddAsync("plan", """SELECT "Id"::text FROM plans ORDER BY "Id" LIMIT 1""");
        await AddAsync("action", $"""SELECT "Id"::text FROM agreed_actions ORDER BY ("Owner" = '{await town.AccountAsync("seto")}') DESC, "Id" LIMIT 1""");
        await AddAsync("agency", """SELECT "Id"::text FROM agencies ORDER BY "Id" LIMIT 1""");
        await AddAsync("declaration", """SELECT "Id"::text FROM declarations ORDER BY "Id" LIMIT 1""");

        // Of somebody who tries nothing: the administrator may close the account, and does.
        ids["account"] = (await town.AccountAsync("hidaka"))!;
        await AddAsync("entry", $"""SELECT r."Id"::text FROM roster_entries r JOIN bodies b ON b."Id" = r."Body" WHERE b."Code" = 'shien' AND r."Account" = '{ids["account"]}'""");
        ids["signer"] = (await town.IdAsync($"""SELECT r."Id"::text FROM roster_entries r JOIN bodies b ON b."Id" = r."Body" WHERE b."Code" = 'shien' AND r."Account" = '{await town.AccountAsync("horikawa")}'"""))!;

        // Where nobody has asked, the id of something that is there all the same.
        ids["ownRequest"] = await town.IdAsync($"""SELECT "Id"::text FROM own_requests ORDER BY ("CaseFile" IS NOT DISTINCT FROM '{caseFile}') DESC LIMIT 1""") ?? caseFile;
        ids["request"] = await town.IdAsync("""SELECT "Id"::text FROM lost_factors LIMIT 1""") ?? caseFile;
        return ids;

        async Task AddAsync(string name, string query) => ids[name] = await town.IdAsync(query) ?? throw new InvalidOperationException($"The town has no {name}.");
    }

    [GeneratedRegex(@"\{([A-Za-z]+)[^}]*\}")]
    private static partial Regex Holes();
}
