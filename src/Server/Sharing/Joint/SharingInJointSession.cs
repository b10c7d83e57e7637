using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;

namespace ConsoleSupport.Meetings.Server.Sharing.Joint;

/// <summary>To whom, and on what, something may be given while two bodies sit at once or one performs both functions (機能の追加, 一体的に開催).</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D9 with R69, R71 and R77. Of two rules the stricter holds: only the intersection, on both bases.</remarks>
internal static class SharingInJointSession
{
    /// <summary>Whose gates an item with a case asks: at C both, whatever its track; at A those the track names.</summary>
    public static IReadOnlySet<BodyKind> AskedOf(JointMode mode, ItemTrack track) =>
        mode is JointMode.Integrated ? JointTracks.KindsOf(ItemTrack.Both) : JointTracks.KindsOf(track);

    /// <summary>Why this person does not get it. Nobody is let in by one body for the other.</summary>
    public static IEnumerable<Refusal> ReasonsAgainst(IReadOnlySet<BodyKind> asked, JointPerson person)
    {
        if (asked.Any(kind => !person.OnRoster.Contains(kind))) yield return JointRefusals.NotOnBothRosters;
        if (asked.Any(kind => !person.Signed.Contains(kind))) yield return JointRefusals.NotSignedForBoth;
    }

    /// <summary>Those present who belong to all bodies asked and could take part once they sign: the item stays shut until they sign or leave.</summary>
    public static IReadOnlyList<AccountId> Holding(IReadOnlySet<BodyKind> asked, IEnumerable<JointPerson> present) =>
        [.. present.Where(person => ReasonsAgainst(asked, person).SequenceEqual([JointRefusals.NotSignedForBoth])).Select(person => person.Account)];

    /// <summary>Whether a record without consent carries to a session of both bodies: it needs the word of both heads, who may be one person, and for the council's side what D7 asks.</summary>
    /// <param name="own">The kind of the body whose case it is.</param>
    public static Refusal? ReasonAgainstRecord(BodyKind own, IReadOnlyCollection<Approver> approvers)
    {
        var councilHeads = approvers.Where(one => own is BodyKind.IsolationCouncil ? one.IsHead : one.IsPartnerHead).ToList();
        var hasBothHeads = approvers.Any(one => one.IsHead) && approvers.Any(one => one.IsPartnerHead);
        var hasManager = councilHeads.Any(head => approvers.Any(one => one.IsInformationManager && one.Account != head.Account));
        return hasBothHeads && hasManager ? null : JointRefusals.BothHeadsNeeded;
    }
}

/// <summary>One person and the kinds of body whose roster carries them and whose declaration they signed.</summary>
internal sealed record JointPerson(AccountId Account, IReadOnlySet<BodyKind> OnRoster, IReadOnlySet<BodyKind> Signed);
