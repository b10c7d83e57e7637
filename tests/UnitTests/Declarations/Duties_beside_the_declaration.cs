using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Declarations;

namespace ConsoleSupport.Meetings.UnitTests.Declarations;

public sealed class Duties_beside_the_declaration
{
    private static readonly LegalTexts Laws = LawFiles.ReadLaw(new WebSettings());
    private static readonly IReadOnlyList<OtherDutyView> Listed = OtherDuties.On(Laws, new DateOnly(2026, 11, 25));

    [Trait("Rule", "R26")]
    [Theory]
    [InlineData(OtherDuty.LocalOfficial, "地方公務員法", "第34条", false)]
    [InlineData(OtherDuty.NamedProfession, "刑法", "第134条", false)]
    [InlineData(OtherDuty.WelfareCommissioner, "民生委員法", "第15条", true)]
    [InlineData(OtherDuty.InformationHandler, "個人情報の保護に関する法律", "第67条", true)]
    [InlineData(OtherDuty.TaxOfficer, "地方税法", "第22条", false)]
    public void Each_is_listed_with_its_article_and_says_whether_somebody_checked_it(OtherDuty duty, string law, string article, bool isChecked)
    {
        var first = Assert.Single(Listed, one => one.Whose == duty).Provisions[0];

        Assert.Equal((law, article, isChecked), (first.Law, first.Article, first.Verified));
    }

    [Trait("Rule", "R26")]
    [Fact]
    public void None_shows_a_punishment_and_that_of_commissioners_is_dismissal()
    {
        Assert.All(Listed.SelectMany(one => one.Provisions), one => Assert.DoesNotMatch("拘禁|罰金|万円", one.Text));
        Assert.Contains("解嘱", Listed.Single(one => one.Whose is OtherDuty.WelfareCommissioner).Provisions[1].Text, StringComparison.Ordinal);
    }

    [Trait("Rule", "R26")]
    [Fact]
    public void What_config_law_does_not_hold_is_not_listed() =>
        Assert.Equal([OtherDuty.InformationHandler], OtherDuties.On(new LegalTexts([.. Laws.All.Where(text => text.Key == "personal-information-act/67")]), new DateOnly(2026, 11, 25)).Select(one => one.Whose));
}
