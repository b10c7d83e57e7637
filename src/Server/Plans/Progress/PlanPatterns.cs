using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.Server.Plans.Progress;

/// <summary>Which services wait for the municipality's 支援決定, and the pattern that follows for the plan (R89).</summary>
/// <remarks>Written rule: docs/rules/plans.md. 自立相談支援 and 子どもの学習・生活支援 are services of the Act, but nothing is decided on them: beside others they change no pattern.</remarks>
internal static class PlanPatterns
{
    public static bool NeedsDecision(PlanService service) => service is
        PlanService.HousingBenefit or PlanService.WorkReadiness or PlanService.CertifiedTraining or PlanService.HousingSupport or PlanService.HouseholdBudget;

    public static PlanPattern Of(IReadOnlyCollection<PlanService> services) =>
        !services.Any(NeedsDecision) ? PlanPattern.WithoutDecision
        : services.Any(service => service is PlanService.LivelihoodLoan or PlanService.Other) ? PlanPattern.Mixed
        : PlanPattern.StatutoryOnly;
}
