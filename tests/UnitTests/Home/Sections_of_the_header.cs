using ConsoleSupport.Meetings.Server.Home;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Identity;
using Microsoft.AspNetCore.Http;

namespace ConsoleSupport.Meetings.UnitTests.Home;

public sealed class Sections_of_the_header
{
    [Fact]
    public void A_member_sees_what_everybody_sees() =>
        Assert.Equal(["/", "/meetings", "/actions", "/declarations"], Hrefs([RosterRole.Member], [], "/"));

    [Fact]
    public void The_office_also_sees_cases_and_bodies() =>
        Assert.Equal(["/", "/meetings", "/cases", "/actions", "/bodies", "/declarations"], Hrefs([RosterRole.Secretariat], [], "/"));

    [Theory]
    [InlineData(RosterRole.Chair)]
    [InlineData(RosterRole.Deputy)]
    public void Those_who_decide_on_cases_see_cases(RosterRole role) =>
        Assert.Equal(["/", "/meetings", "/cases", "/actions", "/declarations"], Hrefs([role], [], "/"));

    [Fact]
    public void An_information_manager_also_sees_the_ledger() =>
        Assert.Equal(["/", "/meetings", "/cases", "/disclosures", "/actions", "/declarations"], Hrefs([RosterRole.InformationManager], [], "/"));

    [Fact]
    public void A_disclosure_officer_is_led_to_requests_and_to_no_case() =>
        Assert.Equal(["/", "/declarations", "/own-requests"], Hrefs([], [AccountRole.DisclosureOfficer], "/"));

    [Fact]
    public void An_auditor_is_led_to_the_trail_and_to_no_case() =>
        Assert.Equal(["/", "/declarations", "/audit"], Hrefs([], [AccountRole.Auditor], "/"));

    [Fact]
    public void An_administrator_is_led_to_accounts_agencies_and_bodies() =>
        Assert.Equal(["/", "/declarations", "/admin/accounts", "/admin/agencies", "/admin/bodies"], Hrefs([], [AccountRole.Administrator], "/"));

    [Trait("Rule", "R99")]
    [Fact]
    public void Whoever_left_is_led_to_their_own_declarations_only() => Assert.Equal(["/", "/declarations"], Hrefs([], [], "/"));

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/meetings", "/meetings")]
    [InlineData("/bodies/shien/meetings/1/minutes", "/meetings")]
    [InlineData("/bodies/shien/cases/1", "/cases")]
    [InlineData("/bodies/shien/declaration", "/declarations")]
    [InlineData("/bodies/shien/roster", "/bodies")]
    public void A_page_of_a_body_belongs_to_the_section_of_its_kind(string here, string section)
    {
        var links = Sections.Links(new HashSet<RosterRole> { RosterRole.Secretariat }, true, new HashSet<AccountRole>(), here);
        Assert.Equal(section, Assert.Single(links, link => link.IsCurrent).Href);
    }

    private static string[] Hrefs(RosterRole[] roles, AccountRole[] accountRoles, PathString here) =>
        [.. Sections.Links(roles.ToHashSet(), roles.Length > 0, accountRoles.ToHashSet(), here).Select(link => link.Href)];
}
