using ConsoleSupport.Meetings.Shared.Actions;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of agreed actions (対応事項).</summary>
public static class ActionsTexts
{
    public static string Title => In("対応事項", "Actions");

    public static string PermitReport => In("対応事項の状況を記録する", "record how an action goes");

    public static string Tab(ActionsTab tab) => tab switch
    {
        ActionsTab.Mine => In("自分", "Mine"),
        ActionsTab.Agency => In("自分の機関", "My agency"),
        ActionsTab.All => In("すべて", "All"),
        _ => throw new InvalidOperationException($"No words for {tab}."),
    };

    public static string TabsLabel => In("だれの対応事項か", "Whose actions");

    public static string FiltersLabel => In("絞り込み", "Filters");

    public static string Filter(ActionsFilter filter) => filter switch
    {
        ActionsFilter.Open => In("開いているもの", "Open"),
        ActionsFilter.Closed => In("最近閉じたもの", "Recently closed"),
        ActionsFilter.Late => In("期限切れ", "Late"),
        ActionsFilter.Week => In("今週", "This week"),
        ActionsFilter.NotStarted => In("未着手", "Not started"),
        ActionsFilter.Underway => In("実施中", "Underway"),
        _ => throw new InvalidOperationException($"No words for {filter}."),
    };

    public static string FieldBody => In("会議体", "Body");

    public static string AllBodies => In("すべて", "All");

    public static string ApplyFilter => In("絞り込む", "Filter");

    public static string ClearFilter => In("絞り込みを外す", "Clear the filters");

    public static string Due(ActionsDue due) => due switch
    {
        ActionsDue.Late => In("期限を過ぎたもの", "Past due"),
        ActionsDue.ThisWeek => In("今週", "This week"),
        ActionsDue.Later => In("来週から後", "Later"),
        ActionsDue.Closed => In("最近閉じたもの", "Recently closed"),
        _ => throw new InvalidOperationException($"No words for {due}."),
    };

    public static string GroupCount(string group, int count) => In($"{group}・{count}件", $"{group}, {count}");

    public static string ColumnDue => In("期限", "Due");

    public static string ColumnText => In("内容", "Action");

    public static string ColumnCase => In("事案", "Case");

    public static string ColumnOwner => In("担当", "Owner");

    public static string ColumnStatus => In("状態", "State");

    public static string ColumnActs => In("操作", "Acts");

    public static string NoCase => In("事案なし", "no case");

    public static string TakenAt(int number, string body) => In($"第{number}回 {body}で引き受けました", $"taken on at {body} no. {number}");

    public static string ReasonLine(string reason) => In($"理由：{reason}", $"Reason: {reason}");

    public static string Status(ActionStatus status) => status switch
    {
        ActionStatus.NotStarted => In("未着手", "Not started"),
        ActionStatus.Underway => In("実施中", "Underway"),
        ActionStatus.Done => In("完了", "Done"),
        ActionStatus.CircumstancesChanged => In("状況変化により不可", "Not possible, circumstances changed"),
        ActionStatus.NotDone => In("未実施", "Not done"),
        ActionStatus.Withdrawn => In("取下げ", "Withdrawn"),
        _ => throw new InvalidOperationException($"No words for {status}."),
    };

    public static string? StatusHint(ActionStatus status) => status switch
    {
        ActionStatus.CircumstancesChanged => In("事情が変わり、しなくてよくなった・できなくなった", "Things changed: no longer needed or possible"),
        ActionStatus.NotDone => In("することだったが、していない", "It was to be done and was not"),
        ActionStatus.NotStarted or ActionStatus.Underway or ActionStatus.Done or ActionStatus.Withdrawn => null,
        _ => throw new InvalidOperationException($"No hint for {status}."),
    };

    public static string Record => In("状況を記録", "Record");

    public static string RecordOf(string text) => In($"「{text}」の状況を記録", $"Record how “{text}” goes");

    public static string CloseEditor => In("入力を閉じる", "Close");

    public static string FieldStatus => In("いまの状態", "State now");

    public static string FieldReason => In("理由", "Reason");

    public static string HintReason => In(
        "「状況変化により不可」「未実施」「取下げ」には理由が要ります。事案の中身は書かないでください。催促のメールにも使われる文です。",
        "Needed when it was not possible, not done or withdrawn. No words about the case: reminders use this sentence.");

    public static string Save => In("状況を保存", "Save");

    public static string Cancel => In("やめる", "Cancel");

    public static string Saved(ActionStatus status) => In($"「{Status(status)}」にしました。", $"Now: {Status(status)}.");

    public static string SeeItem => In("議題を見る", "See the item");

    public static string SeeItemOf(string text) => In($"「{text}」の議題を見る", $"See the item of “{text}”");

    public static string OnlyAgency => In("担当機関だけが記録できます", "Only the agency in charge records");

    public static string EmptyTitle => In("担当している対応事項はありません", "You have no actions");

    public static string EmptySentence => In("会議で引き受けると、ここに期限の順に出ます。", "What you take on at a meeting appears here by due date.");

    public static string EmptyFilter => In("当てはまるものがありません", "Nothing matches");

    public static string UnsignedBodies(string bodies) => In(
        $"誓約書に署名していない会議体の対応事項は出ません：{bodies}", $"Actions of bodies whose declaration you have not signed are not shown: {bodies}");

    public static string SignNow => In("誓約書を見る", "See the declarations");

    public static string Print => In("印刷", "Print");

    public static string ReminderNote => In("催促は、事案の中身を含まない文で届きます。", "Reminders hold no words about a case.");

    public static string AllShown(int count) => In($"{count}件すべてを表示しています", $"All {count} are shown");

    // The form in the room.

    public static string FieldText => In("内容", "Action");

    public static string HintText => In(
        "事案の中身を書かずに、何をするかだけを書いてください（例：本人宅への訪問）。この文は封じずに保存し、一覧や催促に出ます。",
        "Say what will be done without facts of the case (such as: visit at home). This sentence is kept unsealed and appears in lists and reminders.");

    public static string FieldOwner => In("担当する人", "Owner");

    public static string FieldDue => In("期限", "Due");

    // Refusals.

    public static string OwnerNotOnRoster => In("この会議体の名簿から、担当する人を選んでください。", "Choose the owner from this body’s roster.");

    public static string DueInThePast => In("期限は今日か、これからの日にしてください。", "The due day must be today or later.");

    /// <summary>R78, 困窮法 8(2).</summary>
    public static string Scheme => In("利用勧奨", "Recommendation");

    public static string RecommendScheme => In("生活困窮者自立支援制度の利用を勧める", "Recommend the scheme for people in economic need");

    public static string FieldScheme => In("利用勧奨（困窮法8条2項）。内容が空なら、決まった文を記録します", "Recommendation of the scheme (Art. 8(2)); left empty, a standard sentence is recorded");

    public static string SchemeNotHere => In(
        "利用勧奨は、協議会の議題（区分I・K+I）の事案でだけ記録できます。",
        "A recommendation of the scheme is recorded at cases the council hears (track I or K+I).");

    public static string TextHoldsFacts => In(
        "電話番号・郵便番号・生年月日・番地のような数字は書かないでください。この文は封じずに保存します。",
        "Leave out numbers that look like a telephone, post code, date of birth or address. This sentence is kept unsealed.");

    public static string ReasonNeeded(string status) => In($"理由を書いてください。「{status}」には理由が必要です。", $"Write the reason. “{status}” needs one.");

    public static string NotYours => In("担当機関だけが記録できます。", "Only the agency in charge records this.");

    public static string IsClosed => In("この対応事項は閉じています。", "This action is closed.");

    public static string ChangedMeanwhile(string status) => In(
        $"ほかの人が先に「{status}」と記録しました。見比べて、もう一度保存してください。", $"Somebody else recorded “{status}” first. Compare and save again.");
}
