using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>What follows when a person able to judge says no to sharing and no grave risk stands against it: nothing is shared.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D4. What remains is to talk without personal data (D0).</remarks>
internal static class RefusedSharing
{
    /// <summary>Done when this row does not stand in the way.</summary>
    public static Result<Done> Decide(ConsentAnswer answer, bool hasGraveRisk) =>
        answer is ConsentAnswer.RefusedWithCapacity && !hasGraveRisk ? SharingRefusals.PersonRefused : Done.It;
}
