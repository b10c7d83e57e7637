using ConsoleSupport.Meetings.Shared.Audit;

namespace ConsoleSupport.Meetings.Server.Audit.Reading;

/// <summary>Writes a filter into the address of the page.</summary>
internal static class AuditAddress
{
    public static string Of(AuditFilter filter, string? before = null, string? after = null)
    {
        (string Name, string? Value)[] parts =
        [
            (nameof(filter.From), filter.From),
            (nameof(filter.Until), filter.Until),
            (nameof(filter.Person), filter.Person),
            (nameof(filter.Act), filter.Act),
            (nameof(filter.Thing), filter.Thing),
            (nameof(filter.Result), filter.Result),
            (nameof(filter.Chain), filter.Chain),
            (nameof(filter.Before), before),
            (nameof(filter.After), after),
        ];
        return "/audit" + QueryString.Create(parts.Where(part => !string.IsNullOrWhiteSpace(part.Value)).Select(part => KeyValuePair.Create(part.Name, part.Value)));
    }
}
