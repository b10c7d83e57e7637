using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>Who may try. What is there to be seen or changed, the gate decides afterwards, case by case.</summary>
internal static class CasesPermissions
{
    /// <summary>Everybody on the roster; the gate decides whether the case exists for them.</summary>
    public static readonly Permission Read = new("cases.read", () => CasesTexts.PermitRead);

    public static readonly Permission Open = new("cases.open", () => CasesTexts.PermitOpen, RosterRole.Secretariat);

    /// <summary>For 担当 and whoever presides.</summary>
    public static readonly Permission Prepare = new("cases.prepare", () => CasesTexts.PermitPrepare, RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy);

    public static readonly Permission Decide = new("cases.decide", () => CasesTexts.PermitDecide, RosterRole.Chair, RosterRole.Deputy);
}
