using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Cases;

namespace ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;

/// <summary>When a fact under a special secrecy law (税、要対協の記録、避難先、犯歴) may be given: on a ground of that law itself, cited in words for this very sharing.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D15. It adds a condition and never gives anything: consent, record or emergency have to hold beside it.</remarks>
internal static class SharingUnderSecrecyLaw
{
    /// <summary>A citation is at least as long as 「法1条」 with what it says.</summary>
    public const int LeastGround = 5;

    /// <param name="law">Null for a fact to which this row does not apply.</param>
    /// <param name="ground">The provision of that law, in words.</param>
    public static Result<Done> Decide(SecrecyLaw? law, string? ground) =>
        law is null || ground?.Trim().Length >= LeastGround ? Done.It : SharingRefusals.SecrecyLaw;
}
