using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Audit.Reading;

/// <summary>Turns the code of an act into words; for a refused one, which is an address pattern, the title of the permission it asked for.</summary>
internal sealed class AskedFor(EndpointDataSource endpoints)
{
    private readonly Lazy<Dictionary<string, Permission?>> _patterns = new(() => endpoints.Endpoints.OfType<RouteEndpoint>()
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(method => (Code: $"{method} {endpoint.RoutePattern.RawText}", Endpoint: endpoint)))
        .GroupBy(pair => pair.Code[..Math.Min(80, pair.Code.Length)], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Endpoint.Metadata.GetMetadata<DemandPermission>()?.Permission, StringComparer.Ordinal));

    public string InWords(string act) =>
        AuditTexts.Act(act) ?? (_patterns.Value.GetValueOrDefault(act) is { } permission ? AuditTexts.Tried(permission.Title()) : act);
}
