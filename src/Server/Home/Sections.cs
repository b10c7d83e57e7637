using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Identity;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Home;

/// <summary>The sections of the header by what the person is anywhere.</summary>
internal sealed class Sections(CurrentMember member, OwnPlaces places) : ISections
{
    public async Task<(PersonView Person, IReadOnlyList<SectionLink> Sections)> OfAsync(PathString here, CancellationToken cancellation)
    {
        var own = await places.AllAsync(cancellation);
        var post = own.Count > 0 ? own[0].Post : HomeTexts.Roles(member.Roles);
        var roles = own.SelectMany(place => place.Roles).ToHashSet();
        return (new PersonView(member.Name, post), Links(roles, own.Count > 0, member.Roles, here));
    }

    /// <summary>Pure: which sections, in which order, and which one this address belongs to.</summary>
    internal static IReadOnlyList<SectionLink> Links(IReadOnlySet<RosterRole> roles, bool isOnARoster, IReadOnlySet<AccountRole> accountRoles, PathString here)
    {
        var current = SectionOf(here);
        return [.. Sections().Select(section => new SectionLink(section.Text, section.Href, section.Href == current))];

        IEnumerable<(string Text, string Href)> Sections()
        {
            yield return (HomeTexts.SectionHome, "/");
            if (isOnARoster) yield return (HomeTexts.SectionMeetings, "/meetings");
            if (roles.Overlaps([RosterRole.Secretariat, RosterRole.Chair, RosterRole.Deputy, RosterRole.InformationManager])) yield return (HomeTexts.SectionCases, "/cases");
            if (roles.Contains(RosterRole.InformationManager)) yield return (DisclosuresTexts.Title, "/disclosures");
            if (isOnARoster) yield return (HomeTexts.SectionActions, "/actions");
            if (roles.Contains(RosterRole.Secretariat)) yield return (HomeTexts.SectionBodies, "/bodies");
            yield return (HomeTexts.SectionDeclarations, "/declarations");
            if (accountRoles.Contains(AccountRole.DisclosureOfficer)) yield return (DisclosuresTexts.OwnTitle, "/own-requests");
            if (accountRoles.Contains(AccountRole.Auditor)) yield return (HomeTexts.SectionAudit, "/audit");
            if (!accountRoles.Contains(AccountRole.Administrator)) yield break;
            yield return (HomeTexts.SectionAccounts, "/admin/accounts");
            yield return (HomeTexts.SectionAgencies, "/admin/agencies");
            yield return (HomeTexts.SectionAdminBodies, "/admin/bodies");
        }
    }

    /// <summary>Pages of one body belong to the section of their kind: /bodies/{body}/meetings/… to 会議.</summary>
    private static string SectionOf(PathString here)
    {
        var parts = (here.Value ?? "/").Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [] => "/",
            ["bodies", _, "meetings", ..] => "/meetings",
            ["bodies", _, "cases" or "sharing" or "plans", ..] => "/cases",
            ["bodies", _, "actions", ..] => "/actions",
            ["bodies", _, "declaration" or "declarations", ..] => "/declarations",
            ["bodies", ..] => "/bodies",
            ["admin", "municipality"] => "/admin/bodies",
            ["admin", var what, ..] => "/admin/" + what,
            [var first, ..] => "/" + first,
        };
    }
}
