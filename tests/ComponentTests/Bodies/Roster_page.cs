using Bunit;
using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.ComponentTests.Bodies;

public sealed class Roster_page : PartTest
{
    [Fact]
    public void The_office_sees_who_has_signed_and_can_change_entries()
    {
        var page = Draw(isOffice: true, showsStates: true);

        Assert.Contains("未署名", page.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll("tbody a"));
        Assert.Contains("名簿に加える", page.Find(".btn-primary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_sees_people_and_nothing_of_their_declarations()
    {
        var page = Draw(isOffice: false, showsStates: false);

        Assert.Contains("堀川 みのり", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("tbody a"));
        Assert.DoesNotContain("署名", page.Markup, StringComparison.Ordinal);
    }

    [Trait("Rule", "R1")]
    [Fact]
    public void The_law_stands_with_the_kind() => Assert.Contains("支援会議（困窮法9条）", Draw(false, false).Markup, StringComparison.Ordinal);

    private IRenderedComponent<RosterPage> Draw(bool isOffice, bool showsStates)
    {
        var line = new RosterLine(
            RosterEntryId.New(), "堀川 みのり", "ほりかわ みのり", "民児協", "民生委員", MemberClass.SupportWorker, RosterRole.Member,
            new DateOnly(2026, 4, 1), null, false, false, showsStates ? DeclarationState.Missing : null, null);
        var view = new RosterView("shien", "みどり野市支援会議", BodyKind.SupportMeeting, isOffice, showsStates, "議長", 1, null, null, [line], []);
        return Render<RosterPage>(page => page.Add(part => part.View, view));
    }
}
