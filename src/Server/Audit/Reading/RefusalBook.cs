using System.Reflection;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;

namespace ConsoleSupport.Meetings.Server.Audit.Reading;

/// <summary>Every named refusal by its code, so that the auditor reads what the person read. Refusals that are made with a value are not in it; their code stands for them.</summary>
internal static class RefusalBook
{
    private static readonly Dictionary<string, Refusal> ByCode = typeof(Refusal).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: true, ContainsGenericParameters: false })
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(Refusal))
        .Select(field => field.GetValue(null))
        .OfType<Refusal>()
        .DistinctBy(refusal => refusal.Code)
        .ToDictionary(refusal => refusal.Code, StringComparer.Ordinal);

    public static string? WordsOf(string code) => ByCode.GetValueOrDefault(code)?.Text;

    /// <summary>Whether the person was told no more than of something that does not exist (R42).</summary>
    public static bool Hides(IEnumerable<string> codes) => codes.Any(code => code == WebRefusals.NotAvailable.Code || ByCode.GetValueOrDefault(code) is { Kind: RefusalKind.NotAvailable });

    /// <summary>What the person read.</summary>
    public static string ToldFor(IReadOnlyList<string> codes) => Hides(codes)
        ? WebRefusals.NotAvailable.Text
        : string.Join('\n', codes.Select(code => WordsOf(code)).OfType<string>());
}
