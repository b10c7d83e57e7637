using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Minutes;

internal static class MinutesAddress
{
    public static string Of(Standing standing, MeetingId meeting) => $"/bodies/{standing.BodyCode}/meetings/{meeting}/minutes";
}
