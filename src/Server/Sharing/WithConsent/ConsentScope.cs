using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Sharing.WithConsent;

/// <summary>What one consent covers: facts, agencies, exclusions and days (R46).</summary>
internal sealed record ConsentScope(
    ConsentId Id,
    DateOnly From,
    DateOnly? Until,
    bool IsWithdrawn,
    IReadOnlySet<FactId> Facts,
    IReadOnlySet<AgencyId> Agencies,
    IReadOnlySet<AgencyId> Excluded)
{
    public bool IsInForce(DateOnly day) => !IsWithdrawn && From <= day && (Until is null || day <= Until);
}
