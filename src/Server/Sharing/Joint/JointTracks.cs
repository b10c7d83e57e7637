using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Sharing.Joint;

/// <summary>K and I, and the two kinds of body they stand for (R68).</summary>
internal static class JointTracks
{
    public static IReadOnlySet<BodyKind> KindsOf(ItemTrack track) => track switch
    {
        ItemTrack.Support => new HashSet<BodyKind> { BodyKind.SupportMeeting },
        ItemTrack.Council => new HashSet<BodyKind> { BodyKind.IsolationCouncil },
        ItemTrack.Both => new HashSet<BodyKind> { BodyKind.SupportMeeting, BodyKind.IsolationCouncil },
        _ => throw new InvalidOperationException($"No body for {track}."),
    };

    /// <summary>The tracks an item with a case of this body can have: its own, or both. Null for a kind that no joint session knows.</summary>
    public static IReadOnlyList<ItemTrack> OfCaseOf(BodyKind kind) => kind switch
    {
        BodyKind.SupportMeeting => [ItemTrack.Support, ItemTrack.Both],
        BodyKind.IsolationCouncil => [ItemTrack.Council, ItemTrack.Both],
        _ => [],
    };
}
