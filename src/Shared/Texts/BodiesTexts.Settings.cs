using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of what a body itself has set.</summary>
public static partial class BodiesTexts
{
    public static string AdoptedOn => In("採択した日", "Adopted on");

    public static string InForceNow => In("いまの決まり", "In force now");

    public static string History => In("これまでの版", "Earlier versions");

    public static string Version(int number) => In($"第{number}版", $"version {number}");

    public static string NewVersion => In("新しい版を定める", "Adopt a new version");

    public static string NewVersionWhy => In("決まりは書き換えず、新しい版として定めます。すでに招集した会議は、その日の版のままです。", "Settings are never overwritten. Meetings keep the version of their day.");

    public static string Adopt => In("この内容で定める", "Adopt");

    public static string SettingsAdopted(int number) => In($"第{number}版を定めました。", $"Version {number} is adopted.");

    public static string RulesLink => In("要綱の掲載先", "Where the rules can be read");

    public static string RulesLinkHint => In("https:// で始まるアドレス。", "An address that begins with https://");

    public static string ChairTitle => In("議長の呼び名", "Title of the chair");

    public static string ApproversNeeded => In("同意なし共有の承認者の人数", "Approvers for sharing without consent");

    public static string ApproversHint => In("異なる人が2人以上。", "Different people, two at least.");

    public static string ReviewMonths => In("承認の見直しまでの月数", "Months until an approval is reviewed");

    public static string LeastAnswerLength => In("理由を書く最低の字数", "Least length of a reason");

    public static string DaysOpenAfterClosing => In("閉会後に資料を開いておく日数", "Days papers stay open after closing");

    public static string MinutesPerCase => In("事案1件の目安の時間（分）", "Guide per case (minutes)");

    public static string FewestMeant => In("匿名の相談：話に当てはまる人がこれより少ないときは匿名としない（人）", "Anonymous consultation: not anonymous when the story fits fewer people than this");

    public static string CheckInOpens => In("入室確認を始める時刻（開始の何分前）", "Check-in opens (minutes before)");

    public static string MayCopyUnsent => In("接続が切れている間、保存前の文章を写せるようにする", "Unsaved text may be copied while the line is lost");

    public static string Linkage => In("連携の方法", "How it works with linked meetings");

    public static string LinkageHint => In("調整会議（保護法27条の3）や支援会議（社福法106条の6）があるとき、どう連携するか。", "With meetings under Art. 27-3 and Art. 106-6, where there are any.");

    public static string LinkageOpen => In("連携の方法：未設定", "How it works with them: not set");

    public static string NoticeOn => In("公示の日", "Day of the public notice");

    public static string NoticeOnHint => In("協議会を設けたことを公示した日（孤独法15条2項）。公示していない協議会は、合同開催に加われません。", "When the council was given public notice of (Art. 15(2)). Without it the council takes no part in a joint session.");

    public static string NoticeOnHintAdded => In("協議会の機能を加えるとき（方式A）に、公示を改めた日。", "When the council’s function is added (mode A): the day the notice was renewed.");

    public static string CoordinatingBody => In("調整機関の名称", "Coordinating body");

    public static string CoordinatingBodyHint => In("指定したときだけ。1つの協議会に1つです（孤独法17条）。", "Only where one is designated; a council has one (Art. 17).");

    public static string JointReason => In("合同で開く理由", "Why it holds joint sessions");

    public static string JointReasonHint => In("例：事務局と、重なる構成員の負担を減らすため。合同開催を計画する前に書いてください。", "For example to spare the offices and those who sit in both. Needed before a joint session is planned.");

    public static string RuleNamesBothActs => In("要綱に、両方の法律の根拠が書いてある（方式A）", "The establishment rule cites both Acts (mode A)");

    public static string NoticeDraft => In("公示の文案", "Draft of the public notice");

    public static string NoticeText(string body, string? coordinating, string agencies) => In(
        $"孤独・孤立対策推進法第15条第1項の規定により、次の協議会を設置したので、同条第2項の規定により公示します。\n\n名称　{body}\n調整機関の名称　{coordinating ?? "（指定していません）"}\n構成機関等の名称　{agencies}",
        $"A council was set up under Article 15(1) of the Isolation Act; notice is given under Article 15(2).\n\nName: {body}\nCoordinating body: {coordinating ?? "(none designated)"}\nConstituent bodies: {agencies}");

    public static string Yes => In("できる", "yes");

    public static string No => In("できない", "no");
}
