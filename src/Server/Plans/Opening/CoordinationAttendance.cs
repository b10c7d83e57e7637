using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Plans.Opening;

/// <summary>Somebody let into the room.</summary>
/// <param name="IsMunicipal">Of a department of this municipality.</param>
internal sealed record Attendant(AccountId Account, bool IsMunicipal);

/// <summary>Who must sit in a 支援調整会議 before it opens (R19): for each plan its worker in charge, and not the municipality alone.</summary>
/// <remarks>Written rule: docs/rules/plans.md.</remarks>
internal static class CoordinationAttendance
{
    /// <param name="inCharge">For each case on the agenda that the opener may know, who is in charge of it (担当).</param>
    /// <param name="isReasoned">Somebody wrote down why only municipal staff are there.</param>
    public static IReadOnlyList<Refusal> ReasonsAgainstOpening(
        IReadOnlyCollection<Attendant> present, IReadOnlyCollection<IReadOnlySet<AccountId>> inCharge, bool isReasoned)
    {
        var missing = inCharge.Count(workers => !present.Any(one => workers.Contains(one.Account)));
        return
        [
            .. missing > 0 ? [PlansRefusals.NobodyInCharge(missing)] : Array.Empty<Refusal>(),
            .. present.All(one => one.IsMunicipal) && !isReasoned ? [PlansRefusals.OnlyMunicipal] : Array.Empty<Refusal>(),
        ];
    }
}
