using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.UnitTests.Audit;

/// <summary>Makes chains the way the trail does.</summary>
internal static class Chains
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 25, 0, 0, 0, TimeSpan.Zero);

    public static List<AuditEntry> Of(string chain, int length)
    {
        var entries = new List<AuditEntry>();
        for (var number = 1; number <= length; number++) entries.Add(Next(chain, entries.LastOrDefault(), number));
        return entries;
    }

    public static AuditEntry Next(string chain, AuditEntry? before, int number) => Sealed(new AuditEntry
    {
        Chain = chain,
        Number = number,
        At = Begin.AddSeconds(number),
        Actor = number % 5 == 0 ? null : AccountId.New(),
        Act = number % 3 == 0 ? "cases.fact-read" : "POST /bodies/{body}/meetings",
        ObjectType = "meeting",
        ObjectId = Guid.CreateVersion7(),
        Allowed = number % 4 != 0,
        Rule = (number % 3) switch { 0 => null, 1 => "", _ => "R42,選定" },
        Previous = before?.Hash ?? [],
        Hash = [],
    });

    public static AuditEntry Sealed(AuditEntry entry) => With(entry, hash: entry.ExpectedHash());

    public static AuditEntry With(
        AuditEntry entry, string? chain = null, long? number = null, DateTimeOffset? at = null, string? act = null, bool? allowed = null,
        Guid? thing = null, byte[]? previous = null, byte[]? hash = null, Func<string?, string?>? rule = null, Func<AccountId?, AccountId?>? actor = null) => new()
    {
        Chain = chain ?? entry.Chain,
        Number = number ?? entry.Number,
        At = at ?? entry.At,
        Actor = actor is null ? entry.Actor : actor(entry.Actor),
        Act = act ?? entry.Act,
        ObjectType = entry.ObjectType,
        ObjectId = thing ?? entry.ObjectId,
        Allowed = allowed ?? entry.Allowed,
        Rule = rule is null ? entry.Rule : rule(entry.Rule),
        Previous = previous ?? entry.Previous,
        Hash = hash ?? entry.Hash,
    };
}
