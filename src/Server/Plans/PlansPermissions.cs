using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Plans;

internal static class PlansPermissions
{
    /// <summary>Everybody on the roster; the gate decides whether the item's plan exists for them.</summary>
    public static readonly Permission Read = new("plans.read", () => PlansTexts.PermitRead);

    /// <summary>For 担当 and whoever presides.</summary>
    public static readonly Permission Prepare = new("plans.prepare", () => PlansTexts.PermitPrepare, RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy);

    /// <summary>For those who lead the item.</summary>
    public static readonly Permission Attending = new("plans.attending", () => AttendingTexts.Permit, RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy);

    public static readonly Permission Write = new("plans.write", () => PlansTexts.PermitWrite, RosterRole.Secretariat);
}
