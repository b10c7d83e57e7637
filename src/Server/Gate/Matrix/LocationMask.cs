using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Gate.Matrix;

/// <summary>A fact that tells where the person is, let out by one consent, record or item that names it: confirmed by itself, a second time (R139).</summary>
internal readonly record struct LocationTick(FactId Fact, Guid NamedBy);

/// <summary>What the 支援措置 flag of a case hides (R139). Pure. No tick, no fact: it then looks as if it had never been written.</summary>
/// <param name="Masked">Facts that tell where the person lives or stays; empty while the case has no flag.</param>
internal sealed record LocationMask(IReadOnlySet<FactId> Masked, IReadOnlySet<LocationTick> Ticks)
{
    public static LocationMask None { get; } = new(new HashSet<FactId>(), new HashSet<LocationTick>());

    /// <summary>Whether this consent, record or item lets the fact out.</summary>
    public bool Lets(FactId fact, Guid namedBy) => !Masked.Contains(fact) || Ticks.Contains(new LocationTick(fact, namedBy));

    /// <summary>Whether this basis still carries the fact. 準備 always does: those who prepare see it, with a warning.</summary>
    public bool Carries(FactId fact, BasisRef basis) => basis.Kind is BasisKind.Preparation || Lets(fact, basis.Id);

    /// <summary>Whether free text about the case may be read by others than those who prepare it: while the flag stands, only what was said to tell no place, and said so since then.</summary>
    /// <param name="hiddenSince">When the flag was set; null while none stands.</param>
    /// <param name="saidToTellNoPlace">When somebody who prepares the case said so of this very text.</param>
    public static bool LetsText(DateTimeOffset? hiddenSince, DateTimeOffset? saidToTellNoPlace) => hiddenSince is null || saidToTellNoPlace >= hiddenSince;

    /// <summary>What lies on the table of an item for one person: a masked fact only where the item and the person's own basis both let it out.</summary>
    /// <param name="own">The bases that carry facts for this person.</param>
    public IReadOnlySet<FactId> TableOf(AgendaItemId item, IEnumerable<FactId> named, IReadOnlyDictionary<FactId, BasisRef> own) =>
        named.Where(fact => !Masked.Contains(fact) || (Lets(fact, item.Value) && own.TryGetValue(fact, out var basis) && Carries(fact, basis))).ToHashSet();
}
