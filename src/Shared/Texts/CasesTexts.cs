using ConsoleSupport.Meetings.Shared.Sharing;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of cases, facts, selection and recusal.</summary>
public static partial class CasesTexts
{
    public static string PermitRead => In("事案を見る", "See cases");

    public static string PermitOpen => In("事案を登録する", "Open a case");

    public static string PermitPrepare => In("事案を準備する", "Prepare a case");

    public static string PermitDecide => In("選定・除斥を決める", "Decide on selection and recusal");

    // List.

    public static string ListTitle => In("事案", "Cases");

    public static string ListEmpty => In("見られる事案はまだありません", "There is no case you can see yet");

    public static string ListEmptyMore => In("担当になるか、議長に選定されると、ここに事案番号が出ます。", "Cases you are in charge of or selected for appear here.");

    public static string ListNoMatch => In("当てはまるものがありません", "Nothing matches");

    public static string ClearFilter => In("絞り込みを外す", "Clear the filter");

    public static string SearchLabel => In("事案番号でさがす", "Find by label");

    public static string FilterBody => In("会議体", "Body");

    public static string AllBodies => In("すべての会議体", "All bodies");

    public static string Search => In("さがす", "Find");

    public static string Found(int total) => In($"{total}件", total == 1 ? "1 case" : $"{total} cases");

    public static string Page(int page, int pages) => In($"{page} / {pages} 頁", $"Page {page} of {pages}");

    public static string PreviousPage => In("前の頁", "Previous page");

    public static string NextPage => In("次の頁", "Next page");

    public static string Pager => In("頁を移る", "Pages");

    public static string ColumnLabel => In("事案番号", "Label");

    public static string ColumnResponsible => In("担当", "In charge");

    public static string ColumnOpened => In("登録した日", "Opened");

    public static string Closed => In("終結", "Closed");

    public static string OpenAt(string body) => In($"{body}の事案を登録する", $"Open a case of {body}");

    // A new case.

    public static string OpenTitle => In("事案を登録する", "Open a case");

    public static string OpenIntro => In("事案は番号で呼びます。氏名や事情は、登録した後に封をした情報として書きます。", "A case goes by its label. Name and circumstances are written afterwards, as sealed facts.");

    public static string LabelHint => In("年度と通し番号です。変えることもできます。氏名や地名は使えません。", "Fiscal year and number; you may change it. No names of people or places.");

    public static string OpenButton => In("登録する", "Open the case");

    public static string Opened => In("事案を登録しました。あなたが担当です。", "The case is open and you are in charge.");

    public static string LabelNotUsable => In("この事案番号は使えません。別の番号にしてください。", "This label cannot be used. Choose another.");

    public static string LabelHasWords => In("事案番号は、R8-015 のように英字・数字・ハイフンだけで書いてください。", "Use only letters, digits and hyphens, such as R8-015.");

    // The page of a case.

    public static string CaseTitle => In("事案", "Case");

    public static string PreparingNote => In("準備のために開いています。開いたことは記録されます。", "Open for preparation. Opening it is recorded.");

    public static string FactsCard => In("情報項目", "Facts");

    public static string FactsCount(int count) => In($"{count}件の情報が封をして保管されています。", count == 1 ? "1 fact is kept sealed." : $"{count} facts are kept sealed.");

    public static string OpenFacts => In("情報を開く", "Open the facts");

    public static string OpenFactsWhy => In("開くと、見た人と時刻が監査記録に残ります。", "Who opened them and when is written in the audit trail.");

    public static string AddFact => In("情報を書き加える", "Add a fact");

    public static string ResponsibleCard => In("担当", "In charge");

    public static string NameResponsible => In("担当に加える", "Add to those in charge");

    public static string ResponsibleField => In("事務局の人", "Secretariat person");

    public static string ResponsibleNamed => In("担当に加えました。", "Added to those in charge.");

    public static string ChooseOne => In("選んでください", "Choose");

    public static string SelectionCard => In("選定", "Selection");

    public static string SelectionWhy => In("この事案に必要な構成員だけを選びます。議長が確認すると、その人に事案番号が見えるようになります。", "Only the members needed for this case. Once the chair confirms, they can see its label.");

    public static string SelectionNone => In("まだだれも選ばれていません。", "Nobody is selected yet.");

    public static string SelectionWaiting => In("議長の確認待ち", "Waiting for the chair");

    public static string SelectionDone => In("確認済み", "Confirmed");

    public static string Propose => In("議長に提案する", "Propose to the chair");

    public static string ProposeField => In("必要な構成員", "Members needed");

    public static string ProposeSummary => In("構成員を提案する", "Propose members");

    public static string SelectionProposed => In("提案しました。議長が確認すると有効になります。", "Proposed. It takes effect when the chair confirms.");

    public static string Confirm => In("選定を確認する", "Confirm the selection");

    public static string ConfirmField => In("事務局が提案した構成員", "Members the office proposed");

    public static string SelectionConfirmed => In("選定を確認しました。", "The selection is confirmed.");

    public static string EndSelection => In("外す", "Let go");

    public static string EndSelectionOf(string name) => In($"{name}を選定から外す", $"Let go {name} from the selection");

    public static string SelectionEnded => In("選定から外しました。", "Taken off the selection.");

    public static string RecusalCard => In("除斥・忌避・回避", "Recusal");

    public static string RecusalWhy => In("利害関係のある人には、この事案がないのと同じになります（運営ルール）。理由の区分だけを残します。", "For somebody with a conflict the case does not exist (rule of operation). Only the kind of reason is kept.");

    public static string RecusalNone => In("申出はありません。", "None declared.");

    public static string RecusalUndecided => In("議長の判断待ち", "Waiting for the chair");

    public static string RecusalKept => In("加わらない", "Stays out");

    public static string RecusalLifted => In("解かれました", "Lifted");

    public static string RecusalEnter => In("申出・気づいたことを記録する", "Record a challenge or a match");

    public static string RecusalPerson => In("だれが", "Who");

    public static string RecusalRouteField => In("どのように分かったか", "How it came up");

    public static string RecusalGroundField => In("理由の区分", "Kind of reason");

    public static string RecusalEntered => In("記録しました。この人には、この事案はもう見えません。", "Recorded. The case is no longer there for this person.");

    public static string RecusalOwn => In("この事案を回避する", "Recuse yourself");

    public static string RecusalOwnWhy => In("申し出ると、この事案はすぐにあなたから見えなくなります。くわしい事情は書かなくてかまいません。議長が判断します。", "The case is hidden from you at once. No details are needed. The chair decides.");

    public static string RecusalOwnButton => In("回避を申し出る", "Declare it");

    public static string RecusalSent => In("申出を送りました。議長が決めます。", "Your declaration was sent. The chair decides.");

    public static string RecusalLift => In("解いて、加われるようにする", "Lift it");

    public static string RecusalDecidedNotice => In("判断を記録しました。", "The decision is recorded.");

    public static string RecusalDecided => In("この申出は、もう判断されています。", "This was decided already.");

    public static string ReasonToLift => In("加わってよい理由を書いてください。", "Write why they may take part.");

    public static string Decided(string by, string day) => In($"{day}に{by}が判断", $"Decided by {by} on {day}");

    public static string HouseholdCard => In("同じ世帯の事案", "Same household");

    public static string HouseholdWhy => In("つなげても、相手の事案は開きません。両方を準備する人にだけ見えます。", "A link opens nothing. Only those who prepare both cases see it.");

    public static string HouseholdNone => In("あなたが準備している中に、つながっている事案はありません。", "No linked case among those you prepare.");

    public static string HouseholdField => In("あなたが準備している事案", "Cases you prepare");

    public static string HouseholdLink => In("世帯をつなげる", "Link");

    public static string HouseholdUnlink => In("外す", "Unlink");

    public static string HouseholdUnlinkOf(string label) => In($"{label}とのつながりを外す", $"Unlink {label}");

    public static string HouseholdLinked => In("同じ世帯の事案としてつなげました。", "Linked as the same household.");

    public static string HouseholdUnlinked => In("つながりを外しました。", "Unlinked.");

    public static string NobodyChosen => In("1人以上選んでください。", "Choose at least one person.");

    public static string SelectionMovedOn =>
        In("選んだ人は、ほかの人がすでに確認したか、外しています。いまの一覧を確かめてください。", "Somebody else has already confirmed these people or let them go. Look at the list as it is now.");

    public static string NotOnRoster => In("名簿にいる人だけを選べます。", "Only people on the roster can be chosen.");

    public static string NotOffice => In("事務局の人を選んでください。", "Choose somebody of the secretariat.");

    public static string ConsentCard => In("本人の同意", "Consent");

    public static string ConsentNone => In("同意の記録はありません。", "No consent is recorded.");

    public static string ConsentRecord => In("同意を記録する", "Record a consent");

    public static string ConsentOpen => In("同意を見る", "See the consent");

    public static string ConsentFacts(int count) => In($"情報{count}件", count == 1 ? "1 fact" : $"{count} facts");

    public static string ConsentInForce => In("有効", "In force");

    public static string ConsentWithdrawn => In("撤回", "Withdrawn");

    public static string ConsentEnded => In("期間外", "Not in force");

    public static string RecordsCard => In("同意によらない共有の記録", "Sharing without consent");

    public static string RecordsNone => In("記録はありません。", "No record.");

    public static string RecordsNotHere => In("同意によらない共有は、支援会議（困窮法9条）でだけ扱います。この会議体では、本人の同意のある情報だけを共有できます。", "Sharing without consent belongs to the support meeting (Article 9) alone. Here only consented facts are shared.");

    public static string RecordNew => In("記録を書き始める", "Begin a record");

    public static string RecordOpen => In("記録を開く", "Open the record");

    public static string RecordState(SharingRecordState state) => state switch
    {
        SharingRecordState.Draft => In("下書き", "Draft"),
        SharingRecordState.Submitted => In("承認待ち", "Waiting for approval"),
        SharingRecordState.Approved => In("承認済み", "Approved"),
        SharingRecordState.Refused => In("共有しない", "Not shared"),
        SharingRecordState.Lapsed => In("見直し日を過ぎました", "Past its review day"),
        SharingRecordState.Ended => In("終了", "Ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    // The page of a case for a member.

    public static string MemberIntro => In("あなたはこの事案に選定されています。資料は、会議の議題から開けます。", "You are selected for this case. Its papers open from the agenda of the meeting.");

    public static string MemberToMeetings => In("会議を見る", "See the meetings");

    public static string ApproverIntro => In("あなたの承認を待つ記録があります。見られるのは、その記録と、そこに挙げられた情報だけです。", "A record asks for your approval. Only the record and the facts it names are open to you.");
}
