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

    /// <summary>Facts it names that are not the giver's to consent to: about a third party in the person's consent, or the other way round (R59).</summary>
    public IReadOnlySet<FactId> NotTheirs { get; init; } = new HashSet<FactId>();

    /// <summary>Sensitive facts, and the recipients each was ticked for one by one (R60).</summary>
    public IReadOnlyDictionary<FactId, IReadOnlySet<Guid>> Ticked { get; init; } = new Dictionary<FactId, IReadOnlySet<Guid>>();

    /// <summary>「この人には伝えない」 of the roster, and of people outside by the name they were given, each with when it was said (R46).</summary>
    public IReadOnlyDictionary<AccountId, DateTimeOffset> ExcludedPeople { get; init; } = new Dictionary<AccountId, DateTimeOffset>();

    public IReadOnlyDictionary<ConsentPersonId, DateTimeOffset> ExcludedPersons { get; init; } = new Dictionary<ConsentPersonId, DateTimeOffset>();

    /// <summary>When it was recorded: a no that was said at that time or later goes before it.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>「この機関には伝えない」, and agencies taken out later, each with when it was said.</summary>
    public IReadOnlyDictionary<AgencyId, DateTimeOffset> Excluded { get; init; } = new Dictionary<AgencyId, DateTimeOffset>();

    /// <summary>Facts taken out later, each with when.</summary>
    public IReadOnlyDictionary<FactId, DateTimeOffset> Withheld { get; init; } = new Dictionary<FactId, DateTimeOffset>();

    /// <summary>Whether the fact is in it for one of these agencies; a sensitive one only where it was ticked for that very agency.</summary>
    public bool Reaches(FactId fact, IReadOnlySet<AgencyId> agencies) =>
        Facts.Contains(fact) && Agencies.Any(agency => agencies.Contains(agency) && IsTickedFor(fact, agency.Value));

    public bool IsTickedFor(FactId fact, Guid recipient) => !Ticked.TryGetValue(fact, out var recipients) || recipients.Contains(recipient);

    public bool IsInForce(DateOnly day) => !IsWithdrawn && IsInPeriod(day);

    /// <summary>Taking a consent back takes back its yes and not its no, so that withdrawing never widens.</summary>
    public bool IsInPeriod(DateOnly day) => From <= day && (Until is null || day <= Until);
}
