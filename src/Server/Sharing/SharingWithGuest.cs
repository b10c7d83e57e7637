using ConsoleSupport.Meetings.Server.Cases.Commissions;
using ConsoleSupport.Meetings.Server.Kernel.Results;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>When a guest or expert may be given something of a case: only when a written commission (委嘱) names it and the chair confirmed it.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D10 with R15 and R17. Commissioned, a guest is treated as a member: every other row still has to hold.</remarks>
internal static class SharingWithGuest
{
    /// <param name="visitor">Null for everybody who is a member, to whom this row does not apply.</param>
    public static Result<Done> Decide(Visitor? visitor)
    {
        if (visitor is null) return Done.It;
        if (visitor.IsObserver) return SharingRefusals.ObserverOfCase;
        if (!visitor.HasCommission) return SharingRefusals.NotCommissioned;
        if (!visitor.IsConfirmed) return SharingRefusals.CommissionNotConfirmed;
        return visitor.IsForMeeting ? Done.It : SharingRefusals.CommissionedElsewhere;
    }
}
