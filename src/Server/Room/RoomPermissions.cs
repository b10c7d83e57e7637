using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Room;

internal static class RoomPermissions
{
    /// <summary>Everybody on the roster may come to the door; what opens is decided there and by the gate.</summary>
    public static readonly Permission Enter = new("room.enter", () => RoomTexts.PermitEnter);

    /// <summary>Which desk may do what is a rule of the room, not of the door.</summary>
    public static readonly Permission Conduct =
        new("room.conduct", () => RoomTexts.PermitConduct, RosterRole.Chair, RosterRole.Deputy, RosterRole.Secretariat);
}
