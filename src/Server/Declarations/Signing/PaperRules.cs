using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Declarations.Signing;

/// <summary>When a signature on paper is taken down (R36): somebody other than the signer checked who signed, and somebody other than the signer records it. Pure.</summary>
/// <remarks>Written rule: docs/rules/declarations.md.</remarks>
internal static class PaperRules
{
    /// <param name="textFrom">First day of the text that was compared with the paper.</param>
    public static IEnumerable<Refusal> ReasonsAgainst(AccountId signer, AccountId checkedBy, AccountId recordedBy, DateOnly signedOn, DateOnly textFrom, DateOnly today, bool isSameText)
    {
        if (recordedBy == signer) yield return DeclarationsRefusals.OwnPaper;
        if (checkedBy == signer) yield return DeclarationsRefusals.CheckedOneself;
        if (signedOn > today) yield return DeclarationsRefusals.PaperInFuture;
        if (signedOn < textFrom) yield return DeclarationsRefusals.PaperBeforeText;
        if (!isSameText) yield return DeclarationsRefusals.PaperNotCompared;
    }
}
