using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Plans;

namespace ConsoleSupport.Meetings.Server.Plans.Progress;

/// <summary>How the 支援提供通知書 may reach the person (R91), and what a decision against support must bring with it (R90).</summary>
internal static class NoticeRules
{
    public static IReadOnlyList<Refusal> ReasonsAgainst(bool noPost, NoticeDelivery delivery, string? otherWay) =>
    [
        .. noPost && delivery is NoticeDelivery.Post ? [PlansRefusals.NoPost] : Array.Empty<Refusal>(),
        .. delivery is NoticeDelivery.OtherSafeWay && string.IsNullOrWhiteSpace(otherWay) ? [PlansRefusals.SafeWayMissing] : Array.Empty<Refusal>(),
    ];

    public static IReadOnlyList<Refusal> ReasonsAgainstDeclining(string? reason, DateOnly? toldWorker, DateOnly? toldPerson, string? alternatives) =>
    [
        .. string.IsNullOrWhiteSpace(reason) ? [PlansRefusals.ReasonMissing] : Array.Empty<Refusal>(),
        .. toldWorker is null ? [PlansRefusals.WorkerNotTold] : Array.Empty<Refusal>(),
        .. toldPerson is null ? [PlansRefusals.PersonNotTold] : Array.Empty<Refusal>(),
        .. string.IsNullOrWhiteSpace(alternatives) ? [PlansRefusals.AlternativesMissing] : Array.Empty<Refusal>(),
    ];
}
