using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Platform;

/// <summary>What must hold before the server answers anybody; a wrong deployment does not start (T30, choices 27, 28).</summary>
internal static class StartUp
{
    /// <exception cref="InvalidOperationException">With every reason, in one sentence each.</exception>
    public static void Check(WebSettings settings, IEnumerable<string> addresses)
    {
        string[] reasons = [.. ReasonsAgainst(settings, [.. addresses])];
        if (reasons.Length > 0) throw new InvalidOperationException("The server does not start: " + string.Join(" ", reasons));
    }

    internal static IEnumerable<string> ReasonsAgainst(WebSettings settings, IReadOnlyList<string> addresses)
    {
        if (string.IsNullOrWhiteSpace(settings.Database)) yield return "Meetings:Database is not set.";
        if (!Path.IsPathRooted(settings.DataDirectory)) yield return "Meetings:DataDirectory must be an absolute folder.";
        if (string.IsNullOrWhiteSpace(settings.Municipality)) yield return "Meetings:Municipality is not set.";

        var loopbackOnly = addresses.All(address => BindingAddress.Parse(address).Host is "localhost" or "127.0.0.1" or "[::1]");
        if (settings.Demo && !loopbackOnly) yield return "Demo data is for loopback addresses only.";
        if (!settings.Demo && addresses.Any(address => address.StartsWith("http:", StringComparison.OrdinalIgnoreCase)))
            yield return "Plain http is for the demo only; set an https address.";
        if (!settings.Demo && string.IsNullOrWhiteSpace(settings.PublicAddress)) yield return "Meetings:PublicAddress is not set.";
        if (!string.IsNullOrWhiteSpace(settings.Mail.Host) && string.IsNullOrWhiteSpace(settings.Mail.From)) yield return "Meetings:Mail:From is not set, but a mail host is.";
    }

    /// <summary>Every endpoint says what it demands; one that forgot does not get to run.</summary>
    public static void CheckDemands(IEnumerable<Endpoint> endpoints)
    {
        string[] forgotten = [.. endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<Demand>() is null && endpoint.Metadata.GetMetadata<DemandNothing>() is null)
            .Select(endpoint => endpoint.DisplayName ?? "?")];
        if (forgotten.Length > 0) throw new InvalidOperationException("These endpoints demand nothing and do not say so: " + string.Join("; ", forgotten));
    }
}
