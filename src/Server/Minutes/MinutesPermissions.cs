using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Minutes;

internal static class MinutesPermissions
{
    /// <summary>Everybody on the roster; which parts exist for them is decided by the gate.</summary>
    public static readonly Permission Read = new("minutes.read", () => MinutesTexts.PermitRead);

    public static readonly Permission Draft = new("minutes.draft", () => MinutesTexts.PermitDraft, RosterRole.Secretariat);

    public static readonly Permission Approve = new("minutes.approve", () => MinutesTexts.PermitApprove, RosterRole.Chair);
}
