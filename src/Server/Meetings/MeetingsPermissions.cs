using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Meetings;

internal static class MeetingsPermissions
{
    /// <summary>Everybody on the roster; what they see of the agenda is decided by the gate.</summary>
    public static readonly Permission Read = new("meetings.read", () => MeetingsTexts.PermitRead);

    public static readonly Permission Plan = new("meetings.plan", () => MeetingsTexts.PermitPlan, RosterRole.Secretariat);

    /// <summary>Who of them may make which move is a rule of the meeting's life, not of the door.</summary>
    public static readonly Permission Move = new("meetings.move", () => MeetingsTexts.PermitMove, RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy);
}
