using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Sharing.Joint;

/// <summary>What may be given in one part of a joint session held on one day in two parts (同日に時間を区切る): what that part's own body may, and nothing of the other.</summary>
/// <remarks>
/// Written rule: docs/rules/sharing.md, row D8. Each part is a meeting of its body: its roster, its declaration and its row (D2 or D7) are asked as always,
/// and a record is for one meeting alone, so that nothing carries over. What is left to say is that a part hears no item of the other.
/// </remarks>
internal static class SharingInSplitSession
{
    /// <param name="part">The kind of the body that sits in this part.</param>
    public static Refusal? ReasonAgainst(BodyKind part, ItemTrack track) =>
        JointTracks.KindsOf(track).Any(kind => kind != part) ? JointRefusals.TrackOfOtherPart : null;
}
