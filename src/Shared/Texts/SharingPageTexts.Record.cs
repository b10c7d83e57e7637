using ConsoleSupport.Meetings.Shared.Sharing;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the questions of a record of sharing without consent.</summary>
public static partial class SharingPageTexts
{
    // The record.

    public static string RecordTitle => In("同意によらない共有の記録", "Record of sharing without consent");

    public static string NeverJudges => In("この画面は、共有してよいかどうかを判断しません。条件の記録と、承認した人を残します。", "This page does not judge whether sharing is right. It keeps the conditions and who approved.");

    public static string DraftBadge => In("下書き", "Draft");

    public static string DraftHint => In("いつでも離れて、続きから書けます。", "You may leave at any time and go on later.");

    public static string QuestionOf(int number) => In($"問い {number} / 10", $"Question {number} of 10");

    public static string AnsweredCount(int count) => In($"10の問い・{count}つ答えました", $"10 questions, {count} answered");

    public static string ToMend => In("直すところがあります", "Something to mend");

    public static string BackTo(int number) => In($"問い{number}へ戻る", $"Back to question {number}");

    public static string SaveAndGoTo(int number) => number > 10 ? In("保存して見直しへ", "Save and review") : In($"保存して問い{number}へ", $"Save, on to question {number}");

    public static string SaveAndLeave => In("保存して離れる", "Save and leave");

    public static string DraftKept => In("下書きを保存しました。続きから書けます。", "The draft is kept; go on when you like.");

    public static string MendQuestion(int number) => In($"問い{number}を直す", $"Mend question {number}");

    public static string WhyAsked => In("なぜ聞くのか", "Why this is asked");

    public static string QuestionsLabel => In("10の問い", "The ten questions");

    public static string QuestionShort(int number) => number switch
    {
        1 => In("個人情報なしで足りるか", "Is no personal data enough"),
        2 => In("有効な同意があるか", "Does a consent cover it"),
        3 => In("法律上の通報に当たるか", "Is it a statutory notification"),
        4 => In("いま差し迫った危険があるか", "Is there danger right now"),
        5 => In("会議体と参加者", "Body and meeting"),
        6 => In("同意を得られない理由", "Why consent cannot be had"),
        7 => In("守る必要（生命・身体・財産）", "Need to protect"),
        8 => In("誰に、何を、なぜ", "To whom, what, why"),
        9 => In("提供する機関ごとの根拠", "Basis of each provider"),
        _ => In("本人への説明と見直し", "Telling the person, review"),
    };

    public static string QuestionFull(int number) => number switch
    {
        1 => In("名前や事情をぼかした、個人情報のない相談で足りますか", "Would a consultation without personal data do?"),
        2 => In("本人の有効な同意で、伝えることができますか", "Does a valid consent of the person cover it?"),
        3 => In("虐待など、法律上の通報に当たりますか", "Is it a case of a statutory notification, such as abuse?"),
        4 => In("会議を待てない、差し迫った危険がありますか", "Is there a danger that cannot wait for the meeting?"),
        5 => In("どの支援会議（困窮法9条）で共有しますか", "At which support meeting (Article 9) is it shared?"),
        6 => In("本人の同意を得ることが難しいのは、なぜですか", "Why can the person’s consent not be obtained?"),
        7 => In("本人の生命・身体・財産を守るために、なぜ共有が必要ですか", "Why is sharing needed to protect life, body or property?"),
        8 => In("誰に、どの情報を、なぜ伝えますか", "To whom is which fact told, and why?"),
        9 => In("情報を出す機関は、それぞれ何を根拠にしますか", "On what does each provider rely?"),
        _ => In("本人に何をいつ伝え、いつ見直しますか", "What is the person told and when, and when is it reviewed?"),
    };

    public static string QuestionWhy(int number) => number switch
    {
        1 => In("個人情報がなくても目的を果たせるなら、それがいちばん安全です。", "If the aim can be met without personal data, that is the safest way."),
        2 => In("情報の共有は、本人の同意が原則です。同意の範囲内なら、この記録は要りません。", "Consent is the principle. Where it covers, this record is not needed."),
        3 => In("通報は、この会議とは別に、それぞれの法律に従って行います。この記録は通報を妨げません。", "A notification is made under its own law, apart from this meeting, and is never blocked here."),
        4 => In("いま命にかかわるときは、会議ではなく、動ける機関に連絡します。", "When a life is at stake now, the agency that can act is called, not a meeting."),
        5 => In("同意によらない共有の取扱いは、支援会議（困窮法9条）の構成員の間だけのものです。", "Sharing without consent is only among members of a support meeting (Article 9)."),
        6 => In("2つの条件が両方とも言葉で説明されているときだけ、承認に進めます。これは1つ目です。", "Both conditions must be explained in words. This is the first."),
        7 => In("同意を得られない理由（問い6）とは別に、この必要があることを言葉で残します。これは2つ目の条件です。", "Apart from question 6, the need is kept in words. This is the second condition."),
        8 => In("必要な情報を、必要な人にだけ伝えます。「これがないと何ができないか」が書けない情報は外します。", "Only what is needed, only to those who need it. Leave out a fact for which you cannot say what fails without it."),
        9 => In("情報を出す機関は、自分の根拠で判断します。公的機関と民間の機関では根拠が違います。", "Each provider decides on its own basis; public and private bodies differ."),
        _ => In("共有したことは、安全になりしだい本人に伝え、同意を求めます。見直しの日を過ぎると、共有は自動で閉じます。", "As soon as it is safe the person is told and asked. After the review day everything closes by itself."),
    };

    public static string WayOutTitle => In("ここで終わります", "The way ends here");

    public static string WayOutMore => In("答えを変えると、続けられます。記録を残す場合は「共有しないことに決める」を選べます。", "Change the answer to go on, or decide not to share and keep that.");

    public static string WayOut(int number) => number switch
    {
        1 => In("匿名の相談として、次第に加えてください。", "Put it on the agenda as an anonymous consultation."),
        2 => In("事案の頁で、同意の記録を確かめてください。", "See the consent on the page of the case."),
        4 => In("緊急のときは、ためらわず警察・救急・福祉事務所に連絡してください。何も共有されていません。", "In an emergency call the police, ambulance or welfare office. Nothing has been shared."),
        _ => In("何も共有されていません。", "Nothing has been shared."),
    };

    public static string NotificationReminder => In("通報は、この記録を待たずに行ってください。通報先と日付は、支援経過に残してください。会議での共有が別に必要なときは、このまま続けられます。", "Notify without waiting for this record and keep day and addressee. If sharing at the meeting is needed as well, go on.");

    public static string CoveredHint => In("有効な同意の記録があります。伝えたい情報と機関が範囲に入っているか、事案の頁で確かめてください。", "A consent is in force. See on the page of the case whether it covers the facts and agencies.");

    public static string NoMeetings => In("これから開く支援会議がありません。先に会議を起案してください。", "No meeting lies ahead. Plan one first.");

    public static string MeetingField => In("支援会議", "Support meeting");

    public static string MeetingName(int number, string day, string time) => In($"第{number}回 {day} {time}", $"No. {number}, {day} {time}");

    public static string ObstacleField => In("理由", "Reason");

    public static string ObstacleName(ConsentObstacle obstacle) => obstacle switch
    {
        ConsentObstacle.InsufficientCapacity => In("判断能力不十分", "Insufficient capacity"),
        ConsentObstacle.Unreachable => In("所在不明・連絡不能", "Cannot be found or reached"),
        ConsentObstacle.RefusesSupport => In("支援拒否で支援ニーズが確実", "Refuses support, need is certain"),
        ConsentObstacle.AskingIsDangerous => In("尋ねること自体が危険", "Asking is itself dangerous"),
        ConsentObstacle.NoTime => In("時間的余裕なし", "No time"),
        ConsentObstacle.Other => In("その他（説明に書く）", "Other (explain)"),
        _ => throw new ArgumentOutOfRangeException(nameof(obstacle), obstacle, null),
    };

    public static string ObstacleWords => In("そう考える事実", "Facts that show it");

    public static string WordsHint => In("見たこと、聞いたことを、日付と情報源を付けて書きます。評価や推測は「と思われる」と分けて書きます。", "What was seen or heard, with day and source. Keep judgement apart.");

    public static string Attempts => In("同意を得ようとした経過（いつ・誰が・どう・答え）", "Attempts to get consent (when, who, how, answer)");

    public static string AnswerField => In("本人の答え", "The person’s answer");

    public static string AnswerName(ConsentAnswer answer) => answer switch
    {
        ConsentAnswer.Unknown => In("尋ねられていない、または答えを得られない", "Not asked, or no answer"),
        ConsentAnswer.RefusedWithCapacity => In("判断する力があり、共有を断った", "Able to judge, refused sharing"),
        ConsentAnswer.RefusedCapacityUnclear => In("断ったが、判断する力が十分か分からない", "Refused, capacity unclear"),
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };

    public static string RefusesSupportCard => In("「支援そのものを断っている」を選んだときだけ", "Only if the person refuses support itself");

    public static string WhyNeedIsCertain => In("支援が確かに必要だといえる事実", "Facts that make the need certain");

    public static string Encouragement => In("働きかけの経過（いつ・誰が・どのように・何回）", "How the person was encouraged (when, who, how, how often)");

    public static string WordsOfRefusal => In("支援を断ったときの本人の言葉", "The person’s words when refusing");

    public static string KnownWishes => In("分かっている本人の意向", "What is known of the person’s wishes");

    public static string GoodsField => In("守るもの（あてはまるものすべて）", "What is protected (all that apply)");

    public static string GoodName(ProtectedGood good) => good switch
    {
        ProtectedGood.Life => In("生命", "Life"),
        ProtectedGood.Body => In("身体", "Body"),
        ProtectedGood.Property => In("財産", "Property"),
        _ => throw new ArgumentOutOfRangeException(nameof(good), good, null),
    };

    public static string WhoseField => In("誰の", "Whose");

    public static string WhoseName(RiskBearer bearer) => bearer switch
    {
        RiskBearer.Person => In("本人", "The person"),
        RiskBearer.Household => In("同居の家族", "The household"),
        RiskBearer.Others => In("そのほかの人", "Others"),
        _ => throw new ArgumentOutOfRangeException(nameof(bearer), bearer, null),
    };

    public static string LikelihoodField => In("起こりやすさ", "How likely");

    public static string LikelihoodName(RiskLikelihood likelihood) => likelihood switch
    {
        RiskLikelihood.Happening => In("すでに起きている", "Happening already"),
        RiskLikelihood.Likely => In("起こる可能性が高い", "Likely"),
        RiskLikelihood.Possible => In("起こるかもしれない", "Possible"),
        _ => throw new ArgumentOutOfRangeException(nameof(likelihood), likelihood, null),
    };

    public static string ImminenceField => In("いつまでに", "How soon");

    public static string ImminenceName(RiskImminence imminence) => imminence switch
    {
        RiskImminence.Today => In("今日・明日", "Today or tomorrow"),
        RiskImminence.Weeks => In("数週間のうち", "Within weeks"),
        RiskImminence.Later => In("それより先", "Later"),
        _ => throw new ArgumentOutOfRangeException(nameof(imminence), imminence, null),
    };

    public static string RiskOfNotSharing => In("伝えないことで起こる危険", "What may happen if nothing is told");

    public static string RiskOfSharing => In("伝えることで起こる危険", "What may happen if it is told");

    public static string FactsIntro => In("情報ごとに、伝える相手を選び、「これがないと何ができないか」を書きます。相手を選ばない情報は共有されません。", "For each fact choose who is told and write what cannot be done without it. A fact without a recipient is not shared.");

    public static string NoFactsYet => In("この事案には、まだ情報がありません。先に情報を書き加えてください。", "The case has no facts yet. Add them first.");

    public static string Recipients => In("伝える相手", "Who is told");

    public static string WhyNeeded => In("これがないと何ができないか", "What cannot be done without it");

    public static string Alternatives => In("ほかの方法を考えたか（匿名、相手を減らす、後にする）", "Other ways considered (anonymous, fewer people, later)");

    public static string NoFactsChosen => In("問い8で情報を選ぶと、ここで根拠を答えられます。", "Choose facts at question 8 first.");

    public static string BasisField => In("根拠", "Basis");

    public static string BasisName(ProviderBasis basis) => basis switch
    {
        ProviderBasis.PublicByLaw => In("公的機関：個情法69条1項（法令に基づく）", "Public body: Art. 69(1)"),
        ProviderBasis.PublicForDuties => In("公的機関：個情法69条2項3号（事務に必要・相当の理由）", "Public body: Art. 69(2)(iii)"),
        ProviderBasis.PublicForBenefit => In("公的機関：個情法69条2項4号（明らかに本人の利益・特別の理由）", "Public body: Art. 69(2)(iv)"),
        ProviderBasis.PrivateByLaw => In("民間：個情法27条1項1号（法令に基づく）", "Private body: Art. 27(1)(i)"),
        ProviderBasis.PrivateToProtect => In("民間：個情法27条1項2号（生命・身体・財産の保護）", "Private body: Art. 27(1)(ii)"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static string Telling => In("本人に何を・いつ・誰が伝えるか。伝えない場合はその理由", "What the person is told, when and by whom; or why not");

    public static string ReviewField => In("見直しの日", "Review day");

    public static string ReviewHint(int months) => In($"{months}か月以内。この日を過ぎると自動で閉じます。", $"Within {months} months. Everything closes after it.");

    public static string? ShortAnswer(int number, SharingAnswers answers) => number switch
    {
        1 => answers.AnonymousIsEnough switch { "no" => In("足りない", "no"), "yes" => In("足りる", "yes"), _ => null },
        2 => answers.ConsentCovers switch { "no" => In("ない", "no"), "yes" => In("ある", "yes"), _ => null },
        3 => answers.StatutoryNotification switch { "no" => In("当たらない", "no"), "yes" => In("当たる", "yes"), _ => null },
        4 => answers.ImmediateDanger switch { "no" => In("ない", "no"), "yes" => In("ある", "yes"), _ => null },
        5 => string.IsNullOrEmpty(answers.Meeting) ? null : In("支援会議（困窮法9条）", "Support meeting (Art. 9)"),
        6 => Enum.TryParse<ConsentObstacle>(answers.Obstacle, out var obstacle) && Enum.IsDefined(obstacle) ? ObstacleName(obstacle) : null,
        _ => null,
    };
}
