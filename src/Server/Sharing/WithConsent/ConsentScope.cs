using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>What one consent covers: facts, agencies, exclusions, people outside the agencies, and days (R46).</summary>
internal sealed record ConsentScope(
    ConsentId Id,
    DateOnly From,
    DateOnly? Until,
    bool IsWithdrawn,
    IReadOnlySet<FactId> Facts,
    IReadOnlySet<AgencyId> Agencies,
    IReadOnlySet<AgencyId> Excluded)
{
    /// <summary>People outside the agencies who may be told (D11).</summary>
    public IReadOnlySet<ConsentPersonId> Persons { get; init; } = new HashSet<ConsentPersonId>();

    public bool IsInForce(DateOnly day) => !IsWithdrawn && From <= day && (Until is null || day <= Until);
}
