using ConsoleSupport.Meetings.Server.Bodies.Law;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Declarations;

namespace ConsoleSupport.Meetings.UnitTests.Declarations;

public sealed class Declaration_texts
{
    private static readonly DateOnly Day = new(2026, 4, 1);
    private static readonly LegalTexts Laws = LawFiles.ReadLaw(new WebSettings());
    private static readonly DeclarationTemplates Templates = LawFiles.ReadTemplates(new WebSettings(), Laws);

    public static TheoryData<BodyKind> Kinds => [.. Enum.GetValues<BodyKind>()];

    [Trait("Rule", "R32")]
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_text_names_the_body_and_holds_the_ten_things(BodyKind kind)
    {
        var content = Content(kind);

        Assert.Equal(10, content.Clauses.Count);
        Assert.Contains("みどり野市の会議", content.Clauses[0], StringComparison.Ordinal);
        Assert.Equal(BodyKinds.Of(kind).DutyKeys.Count, content.Duties.Count);
        Assert.Equal(BodyKinds.Of(kind).PenaltyKeys.Count, content.Penalties.Count);
        Assert.DoesNotContain('{', content.AsText(1));
    }

    [Trait("Rule", "R22")]
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_first_sentence_says_that_the_duty_is_there_without_a_signature(BodyKind kind)
    {
        var intro = Content(kind).Intro;
        Assert.Contains("署名の有無にかかわらず", intro[..intro.IndexOf('。', StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Trait("Rule", "R30")]
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_abolished_word_for_the_punishment_appears_in_no_text(BodyKind kind) =>
        Assert.DoesNotContain("懲" + "役", Content(kind).Write() + Content(kind).AsText(1), StringComparison.Ordinal);

    /// <summary>An amount is shown where a checked article gives it, and nowhere else.</summary>
    [Trait("Rule", "R28")]
    [Theory]
    [InlineData(BodyKind.SupportMeeting, "100万円")]
    [InlineData(BodyKind.IsolationCouncil, "50万円")]
    [InlineData(BodyKind.SocialWelfareSupportMeeting, "100万円")]
    [InlineData(BodyKind.PublicAssistanceMeeting, null)]
    [InlineData(BodyKind.MultiLayerMeeting, null)]
    [InlineData(BodyKind.SubCommittee, null)]
    public void Each_kind_shows_the_amount_of_its_own_penalty_and_no_other(BodyKind kind, string? amount)
    {
        var text = Content(kind).AsText(1) + Content(kind).Reminder;
        Assert.Equal(amount is null ? [] : [amount], new[] { "100万円", "50万円" }.Where(one => text.Contains(one, StringComparison.Ordinal)));
    }

    [Trait("Rule", "R24")]
    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_text_says_whose_duty_it_is_by_what_the_signers_agency_is(BodyKind kind)
    {
        var content = DeclarationContent.Read(Content(kind).Write());
        string[] texts = [.. Enum.GetValues<AgencyType>().Select(type => content.AsText(1, content.WhoseDuty(type, "みどり野市社会福祉協議会")))];

        Assert.Equal(texts.Length, texts.Distinct().Count());
        Assert.Contains("役員又は職員であった方", texts[(int)AgencyType.Corporation], StringComparison.Ordinal);
        Assert.Contains("みどり野市社会福祉協議会は国又は地方公共団体の機関です", texts[(int)AgencyType.PublicBody], StringComparison.Ordinal);
        Assert.DoesNotContain(texts, text => text.Contains('{', StringComparison.Ordinal));
        Assert.NotEqual(SignDeclaration.HashOf(texts[0]), SignDeclaration.HashOf(texts[1]));
    }

    [Trait("Rule", "R33")]
    [Fact]
    public void What_was_stored_reads_back_as_the_same_text_with_the_same_hash()
    {
        var content = Content(BodyKind.SupportMeeting);
        var stored = DeclarationContent.Read(content.Write());

        Assert.Equal(SignDeclaration.HashOf(content.AsText(3)), SignDeclaration.HashOf(stored.AsText(3)));
        Assert.Equal(content.LawVersion, stored.LawVersion);
    }

    [Trait("Rule", "R33")]
    [Fact]
    public void The_hash_changes_with_a_single_character_and_with_the_version()
    {
        var content = Content(BodyKind.SupportMeeting);
        var other = content with { Clauses = [.. content.Clauses.Take(9), content.Clauses[9] + "。"] };

        Assert.NotEqual(SignDeclaration.HashOf(content.AsText(1)), SignDeclaration.HashOf(other.AsText(1)));
        Assert.NotEqual(SignDeclaration.HashOf(content.AsText(1)), SignDeclaration.HashOf(content.AsText(2)));
    }

    [Trait("Rule", "R33")]
    [Fact]
    public void The_text_names_the_wordings_of_the_law_it_cites() =>
        Assert.Equal("needy-support-act/28@2025-06-01;needy-support-act/9-6@2025-04-01", Content(BodyKind.SupportMeeting).LawVersion);

    [Trait("Rule", "R34")]
    [Theory]
    [InlineData(2026, 4, 1, 2027)]
    [InlineData(2026, 11, 25, 2027)]
    [InlineData(2027, 3, 31, 2027)]
    [InlineData(2027, 4, 1, 2028)]
    public void A_declaration_ends_with_its_fiscal_year(int year, int month, int day, int endsIn) =>
        Assert.Equal(new DateOnly(endsIn, 3, 31), Declaration.LastDayFor(new DateOnly(year, month, day)));

    [Trait("Rule", "R34")]
    [Theory]
    [InlineData(2027, 2, 28, DeclarationState.Current)]
    [InlineData(2027, 3, 1, DeclarationState.Expiring)]
    public void It_is_shown_as_expiring_from_thirty_days_before(int year, int month, int day, DeclarationState state) =>
        Assert.Equal(state, DeclarationStates.OfSigned(new DateOnly(2027, 3, 31), new DateOnly(year, month, day)).State);

    [Theory]
    [InlineData("/meetings", "/meetings")]
    [InlineData("//elsewhere.example", null)]
    [InlineData("/\\elsewhere.example", null)]
    [InlineData("https://elsewhere.example", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void After_signing_the_way_leads_back_only_within_this_server(string? given, string? led) => Assert.Equal(led, ReturnTo.Local(given));

    private static DeclarationContent Content(BodyKind kind) =>
        DeclarationContent.From(Templates.For(kind, Day)!, "みどり野市", "みどり野市の会議", Laws, Day);
}
