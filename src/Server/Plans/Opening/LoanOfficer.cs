using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.Server.Plans.Opening;

/// <summary>Whether the 社協's officer for 生活福祉資金 is asked to the meeting when the plan contains a loan (R20). A suggestion, never a block.</summary>
internal static class LoanOfficer
{
    public static LoanOfficerHint Of(IReadOnlyCollection<PlanService> services, bool isNamed, bool isSelected) =>
        !services.Contains(PlanService.LivelihoodLoan) ? LoanOfficerHint.NotNeeded
        : !isNamed ? LoanOfficerHint.NameOne
        : isSelected ? LoanOfficerHint.Invited
        : LoanOfficerHint.Invite;
}
