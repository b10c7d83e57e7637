using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>When a fact may be given at a 支援調整会議: with consent, and not otherwise.</summary>
/// <remarks>Written rule: docs/rules/sharing.md, row D6. The meeting of the manual has no exception of its own; a 支援会議 is the way where consent cannot be had.</remarks>
internal static class CoordinationMeetingSharing
{
    public static Result<BasisRef> Decide(BodyKind forum, Result<BasisRef> consent)
    {
        Refusal[] reasons =
        [
            .. forum is BodyKind.CoordinationMeeting ? Array.Empty<Refusal>() : [SharingRefusals.WrongForum],
            .. consent.IsDone ? [] : consent.Refusals.Append(SharingRefusals.ConsentNeededHere),
        ];
        return reasons is [] ? consent : reasons;
    }
}
