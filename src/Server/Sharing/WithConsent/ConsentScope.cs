using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>What one consent covers: facts, agencies, people outside the agencies, and days; and to what it says no (R46, R48).</summary>
internal sealed record ConsentScope(
    ConsentId Id,
    DateOnly From,
    DateOnly? Until,
    bool IsWithdrawn,
    IReadOnlySet<FactId> Facts,
    IReadOnlySet<AgencyId> Agencies)
{
    /// <summary>People outside the agencies who may be told (D11).</summary>
    public IReadOnlySet<ConsentPersonId> Persons { get; init; } = new HashSet<ConsentPersonId>();

    /// <summary>When it was recorded: a no that was said at that time or later goes before it.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>「この機関には伝えない」, and agencies taken out later, each with when it was said.</summary>
    public IReadOnlyDictionary<AgencyId, DateTimeOffset> Excluded { get; init; } = new Dictionary<AgencyId, DateTimeOffset>();

    /// <summary>Facts taken out later, each with when.</summary>
    public IReadOnlyDictionary<FactId, DateTimeOffset> Withheld { get; init; } = new Dictionary<FactId, DateTimeOffset>();

    public bool IsInForce(DateOnly day) => !IsWithdrawn && IsInPeriod(day);

    /// <summary>Taking a consent back takes back its yes and not its no, so that withdrawing never widens.</summary>
    public bool IsInPeriod(DateOnly day) => From <= day && (Until is null || day <= Until);
}
