using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Actions;

internal static class ActionsPermissions
{
    /// <summary>Everybody on the roster may try; only the agency in charge may do it, which is a rule of the action.</summary>
    public static readonly Permission Report = new("actions.report", () => ActionsTexts.PermitReport);

    /// <summary>What may be told inside an agency is written by the office (D13).</summary>
    public static readonly Permission TakeHome = new("actions.take-home", () => TakeHomeTexts.PermitWrite, RosterRole.Secretariat);
}
