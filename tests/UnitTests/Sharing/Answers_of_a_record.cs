using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

/// <summary>From the strings of ten questions to what the rule D2 looks at: what cannot be read counts as not answered.</summary>
[Trait("Rule", "R56")]
public sealed class Answers_of_a_record
{
    private static readonly FactId Rent = FactId.New();
    private static readonly FactId Gone = FactId.New();
    private static readonly AccountId Nurse = AccountId.New();
    private static readonly AccountId Police = AccountId.New();
    private static readonly AccountId Proposer = AccountId.New();

    private static SharingAnswers Full => new()
    {
        AnonymousIsEnough = "no",
        ConsentCovers = "yes",
        StatutoryNotification = "no",
        ImmediateDanger = "yes",
        Meeting = "meeting",
        Obstacle = nameof(ConsentObstacle.RefusesSupport),
        ObstacleWords = " 会えない ",
        Attempts = "3回訪問",
        Answer = nameof(ConsentAnswer.RefusedWithCapacity),
        KnownWishes = "放っておいてほしい",
        WhyNeedIsCertain = "滞納",
        Encouragement = "電話",
        WordsOfRefusal = "いらない",
        Goods = [nameof(ProtectedGood.Life), nameof(ProtectedGood.Life), "Honour"],
        Whose = nameof(RiskBearer.Household),
        Likelihood = nameof(RiskLikelihood.Likely),
        Imminence = nameof(RiskImminence.Weeks),
        RiskWords = "立ち退き",
        RiskOfNotSharing = "住まいを失う",
        RiskOfSharing = "関係が切れる",
        Lines = [Line(Rent, Nurse), Line(Rent, Police), Line(Rent, Nurse), Line(Gone, Nurse), "broken", $"{Rent}:", $":{Nurse}", $"{Line(Rent, Nurse)}:more"],
        Places = [Rent.ToString()],
        Reasons = new Dictionary<string, string> { [Rent.ToString()] = " 訪問先が決められない " },
        Alternatives = "匿名の相談",
        Bases = new Dictionary<string, string> { [Rent.ToString()] = nameof(ProviderBasis.PublicByLaw) },
        LawGrounds = new Dictionary<string, string> { [Rent.ToString()] = "地方税法22条" },
        Telling = "口頭で",
        ReviewOn = "2027-02-25",
    };

    [Fact]
    public void Every_answer_reaches_the_rule()
    {
        var read = Read(Full);

        Assert.Equal(Proposer, read.Proposer);
        Assert.Equal(BodyKind.SupportMeeting, read.Forum);
        Assert.True(read.HasMeeting);
        Assert.Equal((false, true, false, true), (read.AnonymousIsEnough, read.ConsentCovers, read.IsStatutoryNotification, read.IsImmediateDanger));
        Assert.Equal((ConsentObstacle.RefusesSupport, ConsentAnswer.RefusedWithCapacity), (read.Obstacle, read.Answer));
        Assert.Equal(("会えない", "滞納", "電話", "いらない"), (read.WhyConsentCannotBeObtained, read.WhyNeedIsCertain, read.Encouragement, read.WordsOfRefusal));
        Assert.Equal([ProtectedGood.Life], read.Goods);
        Assert.Equal((RiskBearer.Household, RiskLikelihood.Likely, RiskImminence.Weeks), (read.Whose, read.Likelihood, read.Imminence));
        Assert.Equal(("立ち退き", "住まいを失う", "口頭で"), (read.LifeBodyOrPropertyAtRisk, read.RiskOfNotSharing, read.WhatThePersonIsTold));
        Assert.Equal(new DateOnly(2027, 2, 25), read.ReviewOn);
    }

    [Fact]
    public void A_fact_that_no_longer_stands_is_not_proposed_and_each_fact_and_recipient_once()
    {
        var read = Read(Full);

        Assert.Equal([new ProposedFact(Rent, "訪問先が決められない", ProviderBasis.PublicByLaw)], read.Facts);
        Assert.Equal([new ProposedRecipient(Nurse, true, false), new ProposedRecipient(Police, false, true)], read.Recipients);
    }

    [Fact]
    public void Of_the_table_only_whole_ticks_count() => Assert.Equal([new(Rent, Nurse), new(Rent, Police), new(Gone, Nurse)], Full.ReadLines());

    [Fact]
    public void What_was_left_empty_is_not_answered()
    {
        var read = Read(new SharingAnswers { Lines = [Line(Rent, Nurse)] });

        Assert.Equal((null, null, null, null), (read.AnonymousIsEnough, read.ConsentCovers, read.IsStatutoryNotification, read.IsImmediateDanger));
        Assert.Equal((null, ConsentAnswer.Unknown), (read.Obstacle, read.Answer));
        Assert.Equal((null, null, null, null), (read.Whose, read.Likelihood, read.Imminence, read.ReviewOn));
        Assert.Equal(["", "", "", "", "", "", ""], [read.WhyConsentCannotBeObtained, read.WhyNeedIsCertain, read.Encouragement, read.WordsOfRefusal, read.LifeBodyOrPropertyAtRisk, read.RiskOfNotSharing, read.WhatThePersonIsTold]);
        Assert.Empty(read.Goods);
        Assert.Equal([new ProposedFact(Rent, "", null)], read.Facts);
        Assert.Empty(new SharingAnswers().ReadLines());
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("", null)]
    [InlineData("Yes", null)]
    [InlineData("true", null)]
    [InlineData(null, null)]
    public void Yes_and_no_are_said_in_one_way(string? given, bool? meant) => Assert.Equal(meant, AnswersReader.YesNo(given));

    [Theory]
    [InlineData("Likely", RiskLikelihood.Likely)]
    [InlineData("1", null)]
    [InlineData("99", null)]
    [InlineData("-1", null)]
    [InlineData("+1", null)]
    [InlineData(" 1", null)]
    [InlineData(" Likely", null)]
    [InlineData("Happening,Likely", null)]
    [InlineData("likely", null)]
    [InlineData("Certain", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_choice_is_named_and_never_numbered(string? given, RiskLikelihood? meant) => Assert.Equal(meant, AnswersReader.One<RiskLikelihood>(given));

    [Trait("Rule", "R63")]
    [Theory]
    [InlineData("2027-02-25", true)]
    [InlineData("2027-02-30", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_day_that_is_none_is_not_answered(string? given, bool isDay) => Assert.Equal(isDay, AnswersReader.Day(given) is not null);

    [Theory]
    [InlineData(1, "AnonymousIsEnough")]
    [InlineData(2, "ConsentCovers")]
    [InlineData(3, "StatutoryNotification")]
    [InlineData(4, "ImmediateDanger")]
    [InlineData(5, "Meeting")]
    [InlineData(6, "Obstacle ObstacleWords Attempts Answer KnownWishes WhyNeedIsCertain Encouragement WordsOfRefusal")]
    [InlineData(7, "Goods Whose Likelihood Imminence RiskWords RiskOfNotSharing RiskOfSharing")]
    [InlineData(8, "Lines Places Reasons Alternatives")]
    [InlineData(9, "Bases LawGrounds")]
    [InlineData(10, "Telling ReviewOn")]
    public void Saving_one_question_lays_its_answers_over_what_is_kept_and_touches_no_other(int question, string fields)
    {
        var kept = new SharingAnswers();
        kept.Take(question, Full);
        Assert.Equal(fields.Split(' ').Order(StringComparer.Ordinal), Given(kept).Order(StringComparer.Ordinal));

        var emptied = Full;
        emptied.Take(question, new SharingAnswers());
        Assert.Equal(fields.Split(' ').Order(StringComparer.Ordinal), Given(Full).Except(Given(emptied)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void There_are_ten_questions(int question) => Assert.Throws<ArgumentOutOfRangeException>(() => new SharingAnswers().Take(question, Full));

    private static SharingProposal Read(SharingAnswers answers) =>
        answers.ToProposal(Proposer, BodyKind.SupportMeeting, true, new HashSet<FactId> { Rent }, person => (person == Nurse, person != Nurse));

    private static string Line(FactId fact, AccountId person) => $"{fact}:{person}";

    private static IEnumerable<string> Given(SharingAnswers answers) =>
        typeof(SharingAnswers).GetProperties().Where(property => property.GetValue(answers) is not null).Select(property => property.Name);
}
