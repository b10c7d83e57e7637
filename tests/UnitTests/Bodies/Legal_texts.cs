using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.UnitTests.Bodies;

public sealed class Legal_texts
{
    private static readonly LegalTexts Laws = LawFiles.ReadLaw(new WebSettings());
    private static readonly DeclarationTemplates Templates = LawFiles.ReadTemplates(new WebSettings(), Laws);

    [Trait("Rule", "R10")]
    [Theory]
    [InlineData(2024, 6, 1, "第9条第5項")]
    [InlineData(2025, 3, 31, "第9条第5項")]
    [InlineData(2025, 4, 1, "第9条第6項")]
    [InlineData(2025, 5, 1, "第9条第6項")]
    public void The_duty_is_cited_by_the_number_it_had_on_that_day(int year, int month, int day, string article) =>
        Assert.Equal(article, Laws.InForce("needy-support-act/9-6", new DateOnly(year, month, day))!.Article);

    [Trait("Rule", "R10")]
    [Fact]
    public void Before_its_first_day_a_provision_is_not_there() => Assert.Null(Laws.InForce("isolation-act/18", new DateOnly(2024, 3, 31)));

    [Trait("Rule", "R30")]
    [Fact]
    public void The_abolished_word_for_the_punishment_appears_nowhere() =>
        Assert.DoesNotContain(Laws.All, text => text.Text.Contains("懲" + "役", StringComparison.Ordinal));

    [Trait("Rule", "R29")]
    [Fact]
    public void No_fine_for_corporations_is_shown() =>
        Assert.DoesNotContain(Laws.All.Where(text => text.Kind is LegalTextKind.Penalty), text => text.Text.Contains("法人", StringComparison.Ordinal));

    [Trait("Rule", "R28")]
    [Fact]
    public void Each_body_has_its_own_amount()
    {
        var today = new DateOnly(2026, 11, 25);
        Assert.Contains("100万円", Laws.InForce("needy-support-act/28", today)!.Short, StringComparison.Ordinal);
        Assert.Contains("50万円", Laws.InForce("isolation-act/28", today)!.Short, StringComparison.Ordinal);
    }

    [Trait("Rule", "R1")]
    [Fact]
    public void Every_kind_has_a_template_with_the_duty_and_the_penalty_of_its_own()
    {
        foreach (var law in BodyKinds.All)
        {
            var template = Templates.For(law.Kind, new DateOnly(2026, 4, 1));
            Assert.NotNull(template);
            Assert.Equal(law.DutyKeys, template.DutyKeys);
            Assert.Equal(law.PenaltyKeys, template.PenaltyKeys);
        }
    }

    [Trait("Rule", "R1")]
    [Fact]
    public void Every_kind_is_described_and_cites_only_known_provisions()
    {
        Assert.Equal(Enum.GetValues<BodyKind>().Order(), BodyKinds.All.Select(law => law.Kind).Order());
        var cited = BodyKinds.All.SelectMany(law => law.BasisKeys.Concat(law.DutyKeys).Concat(law.PenaltyKeys).Concat(law.SiblingKeys));
        Assert.All(cited, key => Assert.True(Laws.Knows(key), key));
    }

    [Fact]
    public void Two_wordings_of_one_day_stop_the_start()
    {
        var first = Penalty(new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31));
        var second = Penalty(new DateOnly(2025, 12, 31), null);

        var failure = Assert.Throws<LawNotReadableException>(() => new LegalTexts([first, second]));

        Assert.Contains("cover the same day", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unchecked_penalty_with_an_amount_stops_the_start() =>
        Assert.Throws<LawNotReadableException>(() => new LegalTexts([Penalty(new DateOnly(2025, 1, 1), null) with { Verified = false }]));

    [Fact]
    public void A_missing_folder_is_named() => Assert.Contains(
        "/nowhere/law",
        Assert.Throws<LawNotReadableException>(() => LawFiles.ReadLaw(new WebSettings { ConfigDirectory = "/nowhere" })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_broken_file_is_named()
    {
        var folder = Directory.CreateTempSubdirectory("meetings-law-");
        try
        {
            File.WriteAllText(Path.Combine(folder.CreateSubdirectory("law").FullName, "broken-act.json"), "[{");
            Assert.Contains(
                "broken-act.json",
                Assert.Throws<LawNotReadableException>(() => LawFiles.ReadLaw(new WebSettings { ConfigDirectory = folder.FullName })).Message,
                StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static LegalText Penalty(DateOnly from, DateOnly? to) =>
        new("some-act/1", "ある法律", "第1条", LegalTextKind.Penalty, "10万円以下の罰金", "10万円以下の罰金", from, to, "", true);
}
