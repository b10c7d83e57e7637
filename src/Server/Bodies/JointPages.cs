using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Server.Bodies;

/// <summary>Whether the pages of a body lead to the sessions that other bodies plan together with it: for those who may open that page, of a kind that holds such sessions.</summary>
internal static class JointPages
{
    public static bool AreFor(Standing? standing) => standing is not null
        && JointKinds.PartnerOf(standing.Kind) is not null
        && standing.Is(RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy);
}
