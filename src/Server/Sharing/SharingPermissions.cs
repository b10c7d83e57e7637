using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Sharing;

internal static class SharingPermissions
{
    /// <summary>For 担当 and whoever presides; the gate asks which case.</summary>
    public static readonly Permission Record = new("sharing.record", () => SharingPageTexts.PermitRecord, RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy);

    /// <summary>Those who prepare, and those who are asked to approve.</summary>
    public static readonly Permission Read = new(
        "sharing.read", () => SharingPageTexts.PermitRead, RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy, RosterRole.InformationManager);

    public static readonly Permission Approve = new("sharing.approve", () => SharingPageTexts.PermitApprove, RosterRole.Chair, RosterRole.Deputy, RosterRole.InformationManager);
}
