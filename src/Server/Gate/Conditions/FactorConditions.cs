using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Gate.Conditions;

/// <summary>Answers from Identity, which stands above the gate and does not know it.</summary>
internal sealed class FactorConditions(SecondFactors factors) : IFactorConditions
{
    public Task<IReadOnlySet<AccountId>> WithTwoFactorsAsync(IReadOnlyCollection<AccountId> people, CancellationToken cancellation) =>
        factors.WithTwoFactorsAsync(people, cancellation);

    public IQueryable<AccountId> HavingTwoFactors() => factors.HavingTwoFactors();
}
