using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Declarations;

internal static class DeclarationsPermissions
{
    public static readonly Permission Sign = new("declarations.sign", () => DeclarationsTexts.Sign);

    public static readonly Permission RecordPaper = new("declarations.record-paper", () => PaperTexts.Permit, RosterRole.Secretariat);

    public static readonly Permission KeepText = new("declarations.keep-text", () => DeclarationsTexts.KeepText, RosterRole.Secretariat);
}
