using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Audit;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Audit.Reading;

/// <summary>Where a page of the trail begins: an entry, by its place in the order of time.</summary>
internal readonly record struct TrailKey(DateTimeOffset At, string Chain, long Number)
{
    public static TrailKey Of(AuditEntry entry) => new(entry.At, entry.Chain, entry.Number);

    public static TrailKey? Read(string? text)
    {
        if (text?.Split('~') is not [var ticks, var chain, var number]) return null;
        return long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? new TrailKey(new DateTimeOffset(at, TimeSpan.Zero), chain, place)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.UtcTicks}~{Chain}~{Number}");
}

/// <summary>The auditor's filter, read and checked, and as a query.</summary>
internal sealed record TrailQuery(
    DateOnly? From, DateOnly? Until, AccountId? Person, string? Act, Guid? Thing, bool? Allowed, string? Chain, TrailKey? Before, TrailKey? After)
{
    public static (TrailQuery Query, Read Read) Of(AuditFilter filter)
    {
        var read = new Read();
        var query = new TrailQuery(
            Given(filter.From) ? read.Day(filter.From, nameof(filter.From)) : null,
            Given(filter.Until) ? read.Day(filter.Until, nameof(filter.Until)) : null,
            Given(filter.Person) ? read.Id<AccountId>(filter.Person, nameof(filter.Person)) : null,
            read.Optional(filter.Act, nameof(filter.Act), 80),
            Given(filter.Thing) ? ObjectOf(filter.Thing!, read) : null,
            filter.Result switch { "refused" => false, "allowed" => true, _ => null },
            read.Optional(filter.Chain, nameof(filter.Chain), 60),
            TrailKey.Read(filter.Before),
            TrailKey.Read(filter.After));
        return (query, read);
    }

    public IQueryable<AuditEntry> Apply(IQueryable<AuditEntry> entries)
    {
        if (From is { } from)
        {
            var begin = Tokyo.Instant(from, TimeOnly.MinValue);
            entries = entries.Where(entry => entry.At >= begin);
        }

        if (Until is { } until && until < DateOnly.MaxValue)
        {
            var end = Tokyo.Instant(until.AddDays(1), TimeOnly.MinValue);
            entries = entries.Where(entry => entry.At < end);
        }

        if (Person is { } person) entries = entries.Where(entry => entry.Actor == person);
        if (Act is { } act) entries = entries.Where(entry => entry.Act == act);
        if (Thing is { } on) entries = entries.Where(entry => entry.ObjectId == on);
        if (Allowed is { } allowed) entries = entries.Where(entry => entry.Allowed == allowed);
        if (Chain is { } chain) entries = entries.Where(entry => entry.Chain == chain);
        return entries;
    }

#pragma warning disable CA1309 // Compared by the database, in the same order as it sorts.
    /// <summary>Newest first; a key says where to go on, so that new entries never shift a page.</summary>
    public static IQueryable<AuditEntry> OlderThan(IQueryable<AuditEntry> entries, TrailKey? key)
    {
        if (key is { } k)
        {
            entries = entries.Where(entry => entry.At < k.At
                || (entry.At == k.At && (string.Compare(entry.Chain, k.Chain) < 0 || (entry.Chain == k.Chain && entry.Number < k.Number))));
        }

        return entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Chain).ThenByDescending(entry => entry.Number);
    }

    /// <summary>Oldest first, for going back up.</summary>
    public static IQueryable<AuditEntry> NewerThan(IQueryable<AuditEntry> entries, TrailKey k) => entries
        .Where(entry => entry.At > k.At
            || (entry.At == k.At && (string.Compare(entry.Chain, k.Chain) > 0 || (entry.Chain == k.Chain && entry.Number > k.Number))))
        .OrderBy(entry => entry.At).ThenBy(entry => entry.Chain).ThenBy(entry => entry.Number);

#pragma warning restore CA1309

    private static bool Given(string? text) => !string.IsNullOrWhiteSpace(text);

    private static Guid? ObjectOf(string text, Read read)
    {
        if (Guid.TryParse(text.Trim(), out var id)) return id;
        read.Refuse(WebRefusals.NotAChoice(nameof(AuditFilter.Thing)));
        return null;
    }
}
