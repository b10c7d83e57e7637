using ConsoleSupport.Meetings.Shared.Cases;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of challenges, of the decision on a recusal, and of what is proposed to the office.</summary>
public static class RecusalTexts
{
    public static string Challenge => In("ほかの構成員について申し出る（忌避）", "Ask that another member stay out");

    public static string ChallengeWhy => In(
        "利害関係があると思う人を申し出ます。決まるまで、その人に見えるものは変わりません。申し出たことは、その人に知らされません。くわしい事情は書きません。",
        "Name somebody you think is concerned. Until it is decided nothing changes for them, and they are not told. No details are written.");

    public static string ChallengePerson => In("だれについて", "About whom");

    public static string ChallengeButton => In("申し出る", "Ask");

    public static string ChallengeSent => In("申出を送りました。議長（議長についての申出は職務代理）が決めます。", "Sent. The chair decides, or the deputy where it is about the chair.");

    public static string WaitingChallenge => In("判断待ち（まだ見えています）", "Waiting (still sees the case)");

    public static string ToDecide => In("この申出を決める", "Decide on it");

    public static string Enter => In("記録する", "Record");

    public static string EnterHint => In("除斥は記録するとすぐに見えなくなります。忌避は、議長が決めるまで見えたままです。", "A match hides at once. A challenge hides nothing until the chair decides.");

    // The page of a decision.

    public static string DecisionTitle => In("除斥・忌避・回避の判断", "Decision on a recusal");

    public static string DecisionIntro => In("くわしい事情はここには書かれません。必要なら本人や事務局に直接たしかめてください。", "No details stand here. Ask the person or the office where you need to know more.");

    public static string DecisionForDeputy => In("議長に関わる申出のため、職務代理が決めます。事案の内容は開きません。", "It concerns the chair, so the deputy decides. The case itself stays closed.");

    public static string Person => In("だれについて", "About");

    public static string How => In("どのように", "How");

    public static string When => In("申出の日時", "Since");

    public static string Effect => In("いまの扱い", "For now");

    public static string EffectHidden => In("この人には、事案がないのと同じになっています。", "The case does not exist for this person.");

    public static string EffectOpen => In("まだ変わっていません。加わらないと決めると、すぐに見えなくなります。", "Nothing has changed yet. Deciding that they stay out hides the case at once.");

    public static string KnewBefore => In("申出の前に、この人へ事案の情報が渡っています。", "Facts of the case had been given to this person before.");

    public static string Keep => In("加わらないと決める", "Stays out");

    public static string MayTakePart => In("加わってよいと決める", "May take part");

    public static string Reason => In("加わってよい理由", "Why they may take part");

    public static string ReasonHint => In("加わってよいと決めるときだけ書きます。封をして残します。", "Only when they may take part. Kept sealed.");

    public static string Decided => In("この申出は、もう判断されています。", "This has been decided.");

    public static string ToCase => In("事案に戻る", "Back to the case");

    // R84.

    public static string FoundAfterwards => In("後から分かった利害関係", "Found after the fact");

    public static string FoundAfterwardsMore => In(
        "分かる前に情報が渡っています。何が渡ったかを提供記録で確かめ、漏えい等に当たるかを検討してください。", "Facts had been given before. See the ledger for what was given, and consider whether it is an incident.");

    public static string TakeUp => In("検討を始めたと記録する", "Record that it is being looked into");

    public static string TakenUp(string day) => In($"{day}に検討を始めました", $"Being looked into since {day}");

    public static string TakenUpNotice => In("検討を始めたことを記録しました。", "Recorded that it is being looked into.");

    // 除斥: proposals.

    public static string MatchesHead => In("除斥に当たるかもしれない人", "People who may have to stay out");

    public static string MatchesWhy => In("分かっている申出から規則で挙げたものです。決まったわけではありません。記録すると、すぐに見えなくなります。", "Named by rule from what is known. Nothing is decided. Recording hides the case at once.");

    public static string MatchBy(MatchRule rule, string ground, string? through) => rule switch
    {
        MatchRule.Household => In($"同じ世帯の事案 {through} で「{ground}」", $"{ground}, in case {through} of the same household"),
        MatchRule.Agency => In($"同じ機関の人に「{ground}」{(through is null ? "" : $"（事案 {through}）")}", $"{ground} of somebody of the same agency{(through is null ? "" : $", case {through}")}"),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    public static string MatchEnter => In("除斥として記録する", "Record");

    public static string MatchEnterOf(string name) => In($"{name}を除斥として記録する", $"Record a match for {name}");
}
