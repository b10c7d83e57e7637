using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Bodies;

internal static class BodiesPermissions
{
    /// <summary>Everybody on the roster.</summary>
    public static readonly Permission See = new("bodies.see", () => BodiesTexts.SeeBody);

    public static readonly Permission KeepRoster = new("bodies.keep-roster", () => BodiesTexts.KeepRoster, RosterRole.Secretariat);

    public static readonly Permission SetSettings = new("bodies.set-settings", () => BodiesTexts.SetSettings, RosterRole.Secretariat);

    public static readonly Permission KeepAgencies = new("bodies.keep-agencies", () => BodiesTexts.KeepAgencies, RosterRole.Secretariat);
}
