using ConsoleSupport.Meetings.Server.Sharing.Joint;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Meetings.Joint;

/// <summary>On which track an item of a joint session can stand (R68). Pure.</summary>
internal static class ItemTracks
{
    /// <param name="own">The kind of the body whose agenda it is; a case on it is that body's.</param>
    public static IReadOnlyList<ItemTrack> Of(JointMode mode, BodyKind own, bool hasCase) =>
        mode is JointMode.SplitTime ? [.. Enum.GetValues<ItemTrack>().Where(track => SharingInSplitSession.ReasonAgainst(own, track) is null)]
        : hasCase ? JointTracks.OfCaseOf(own)
        : Enum.GetValues<ItemTrack>();

    /// <summary>What an item without a case begins with: for everybody who is there.</summary>
    public static ItemTrack Usual(JointMode mode, BodyKind own) => mode is JointMode.SplitTime ? Of(mode, own, hasCase: false)[0] : ItemTrack.Both;
}
