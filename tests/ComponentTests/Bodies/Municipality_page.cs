using Bunit;
using ConsoleSupport.Meetings.Client.Bodies;
using ConsoleSupport.Meetings.ComponentTests.Ui;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.ComponentTests.Bodies;

public sealed class Municipality_page : PartTest
{
    [Trait("Rule", "R2")]
    [Fact]
    public void Before_a_kind_is_chosen_none_is_ticked_and_nothing_is_called_impossible()
    {
        var page = Draw(null, "先に、この自治体の種類を選んでください。");

        Assert.Equal(4, page.FindAll("input[type=radio]").Count);
        Assert.Empty(page.FindAll("input[type=radio][checked]"));
        Assert.Contains("種類を選ぶと分かります", Line(page, BodyKind.SupportMeeting), StringComparison.Ordinal);
        Assert.DoesNotContain("主催できません", page.Markup, StringComparison.Ordinal);
    }

    [Trait("Rule", "R2")]
    [Fact]
    public void What_cannot_be_organised_says_why_and_what_nobody_checked_says_so()
    {
        var page = Draw(MunicipalityKind.TownWithoutOffice, "福祉事務所を置いていない町村は主催できません。");

        Assert.Equal("TownWithoutOffice", page.Find("input[type=radio][checked]").GetAttribute("value"));
        Assert.Contains("福祉事務所を置いていない町村は", Line(page, BodyKind.SupportMeeting), StringComparison.Ordinal);
        Assert.Contains("未確認", Line(page, BodyKind.PublicAssistanceMeeting), StringComparison.Ordinal);
        Assert.Contains("主催できます", Line(page, BodyKind.IsolationCouncil), StringComparison.Ordinal);
    }

    private static string Line(IRenderedComponent<MunicipalityPage> page, BodyKind kind) => page.Find($"[data-body-kind={kind}]").TextContent;

    private IRenderedComponent<MunicipalityPage> Draw(MunicipalityKind? kind, string against) => Render<MunicipalityPage>(page => page.Add(part => part.View, new MunicipalityView(
        "みどり町", kind,
        [
            new OrganisableKind(BodyKind.SupportMeeting, against, false),
            new OrganisableKind(BodyKind.IsolationCouncil, null, false),
            new OrganisableKind(BodyKind.PublicAssistanceMeeting, null, true),
        ],
        new MunicipalityForm { Kind = kind?.ToString(), Version = kind is null ? "" : "0" }, Problems.None)));
}
