using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.UnitTests.Sharing;

/// <summary>Whoever answers a question that somebody else answered meanwhile is shown what stands there, in the words of the page.</summary>
[Trait("Rule", "R56")]
public sealed class Words_somebody_else_saved
{
    private static readonly SharingAnswers Answers = new()
    {
        AnonymousIsEnough = "no",
        Obstacle = nameof(ConsentObstacle.Unreachable),
        ObstacleWords = "会えない",
        Attempts = "3回訪問",
        WhyNeedIsCertain = "滞納",
        Encouragement = "電話",
        WordsOfRefusal = "いらない",
        KnownWishes = "静かに暮らしたい",
        RiskWords = "立ち退き",
        RiskOfNotSharing = "住まいを失う",
        RiskOfSharing = "関係が切れる",
        Alternatives = "匿名の相談",
        Telling = "口頭で",
        ReviewOn = "2027-02-25",
    };

    [Theory]
    [InlineData(1, "個人情報なしで足りるか=足りない")]
    [InlineData(2, "有効な同意があるか=")]
    [InlineData(6, "同意を得られない理由=所在不明・連絡不能|そう考える事実=会えない|同意を得ようとした経過（いつ・誰が・どう・答え）=3回訪問|支援が確かに必要だといえる事実=滞納|働きかけの経過（いつ・誰が・どのように・何回）=電話|支援を断ったときの本人の言葉=いらない|分かっている本人の意向=静かに暮らしたい")]
    [InlineData(7, "守る必要（生命・身体・財産）=|そう考える事実=立ち退き|伝えないことで起こる危険=住まいを失う|伝えることで起こる危険=関係が切れる")]
    [InlineData(8, "誰に、何を、なぜ=|ほかの方法を考えたか（匿名、相手を減らす、後にする）=匿名の相談")]
    [InlineData(10, "本人への説明と見直し=|本人に何を・いつ・誰が伝えるか。伝えない場合はその理由=口頭で|見直しの日=2027-02-25")]
    public void are_those_of_this_question(int question, string shown) => Assert.Equal(shown.Split('|'), SavedAnswers.Of(question, Answers).Select(saved => $"{saved.Label}={saved.Text}"));

    [Fact]
    public void leave_out_what_was_not_answered() => Assert.Single(SavedAnswers.Of(6, new SharingAnswers { Attempts = "" }));
}
