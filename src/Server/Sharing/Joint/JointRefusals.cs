using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Sharing.Joint;

/// <summary>Why something is not shared at a joint session (D8, D9).</summary>
internal static class JointRefusals
{
    public static readonly Refusal TrackOfOtherPart = new("joint.track-of-other-part", RefusalKind.Incomplete, () => JointTexts.TrackOfOtherPart, "Track");

    public static readonly Refusal NotOnBothRosters = Closed("not-on-both-rosters", () => JointTexts.NotOnBothRosters);

    public static readonly Refusal NotSignedForBoth = Closed("not-signed-for-both", () => JointTexts.NotSignedForBoth);

    public static readonly Refusal BothHeadsNeeded = Closed("both-heads-needed", () => JointTexts.BothHeadsNeeded);

    private static Refusal Closed(string fact, Func<string> words) => new($"joint.{fact}", RefusalKind.WrongState, words);
}
