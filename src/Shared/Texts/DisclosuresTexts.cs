using ConsoleSupport.Meetings.Shared.Disclosures;
using ConsoleSupport.Meetings.Shared.Sharing;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the disclosure ledger and of a person's request for their own data.</summary>
public static class DisclosuresTexts
{
    public static string Title => In("提供記録", "Disclosures");

    public static string Intro => In("誰が、どの情報を、いつ、何に基づいて受け取ったかの記録です。見てよい事案だけを名前で、ほかは件数だけを示します。",
        "Who received which fact, when and on what basis. Only cases you may know are named; of the others you see counts.");

    public static string TabName(DisclosureTab tab) => tab switch
    {
        DisclosureTab.Meetings => In("会議での提供", "At meetings"),
        DisclosureTab.Outside => In("会議の外での提供", "Outside meetings"),
        DisclosureTab.Decisions => In("承認・不承認", "Approvals and refusals"),
        _ => throw new ArgumentOutOfRangeException(nameof(tab), tab, null),
    };

    public static string Basis(BasisKind basis) => basis switch
    {
        BasisKind.Preparation => In("準備", "Preparation"),
        BasisKind.Consent => In("本人の同意", "Consent"),
        BasisKind.WithoutConsent => In("同意によらない共有の承認", "Approved without consent"),
        BasisKind.Emergency => In("緊急の提供", "Emergency"),
        BasisKind.Demand => In("法令による求め", "Demand by law"),
        _ => throw new ArgumentOutOfRangeException(nameof(basis), basis, null),
    };

    public static string FilterLabel => In("提供記録をしぼる", "Filter");

    public static string FilterCase => In("事案", "Case");

    public static string FilterAgency => In("受け取った機関", "Receiving agency");

    public static string FilterBasis => In("根拠", "Basis");

    public static string FilterAll => In("すべて", "All");

    public static string FilterShow => In("表示", "Show");

    public static string FilterClear => In("条件を消す", "Clear");

    public static string ColumnAt => In("日時", "When");

    public static string ColumnCase => In("事案", "Case");

    public static string ColumnFact => In("情報", "Fact");

    public static string ColumnTo => In("受け取った人・機関", "Recipient");

    public static string ColumnBasis => In("根拠", "Basis");

    public static string ColumnDecision => In("判断", "Decision");

    public static string ColumnBy => In("判断した人", "By");

    public static string ColumnCount => In("件数", "Count");

    public static string Fact(int number) => In($"情報{number}", $"Fact {number}");

    public static string Nothing => In("提供の記録はありません。", "Nothing is recorded.");

    public static string NothingFound => In("この条件に合う記録はありません。", "Nothing fits these filters.");

    public static string OthersCard => In("そのほかの事案（件数だけ）", "Other cases (counts only)");

    public static string OthersNone => In("そのほかの事案の記録はありません。", "There are none.");

    public static string Approved => In("承認", "Approved");

    public static string Refused => In("共有しない", "Refused");

    public static string Lapsed => In("終了", "Ended");

    public static string GivenOutside => In("会議の外で提供", "Given outside");

    public static string NotGivenOutside => In("会議の外で提供しない", "Not given outside");

    public static string RecordNumber(string number) => In($"記録 {number}", $"Record {number}");

    public static string PageOf(int page, int pages) => In($"{page} / {pages} ページ", $"Page {page} of {pages}");

    public static string Earlier => In("前のページ", "Previous");

    public static string Later => In("次のページ", "Next");

    // A person's own request.
    public static string OwnTitle => In("本人からの開示の求め", "Requests for own data");

    public static string OwnIntro => In("本人からの保有個人情報の開示の求めを受け付け、担当が本人を確かめた後に、事案の内容を確かめて回答します。",
        "Register a person’s request for their own data. Once those in charge confirmed who asks, look at the case and answer.");

    public static string OwnNone => In("受け付けた求めはありません。", "No request is registered.");

    public static string Register => In("求めを受け付ける", "Register a request");

    public static string RegisterHint => In("その番号の事案があるかどうかは、この画面では分かりません。", "This page does not tell whether there is such a case.");

    public static string FieldBody => In("会議体", "Body");

    public static string FieldLabel => In("事案番号", "Case number");

    public static string FieldReference => In("受付番号（名前を入れない）", "Reference (no name)");

    public static string FieldReceived => In("受付日", "Received on");

    public static string FieldRequester => In("求めた人と確認書類（担当だけが読みます）", "Who asks and which papers (read by those in charge alone)");

    public static string Choose => In("選んでください", "Choose");

    public static string Registered => In("求めを受け付けました。担当が本人を確かめるまで待ちます。", "Registered. Those in charge now confirm who asks.");

    public static string State(OwnRequestState state) => state switch
    {
        OwnRequestState.Registered => In("本人確認待ち", "Waiting for confirmation"),
        OwnRequestState.Confirmed => In("本人確認済み", "Confirmed"),
        OwnRequestState.Answered => In("回答済み", "Answered"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Outcome(OwnRequestOutcome outcome) => outcome switch
    {
        OwnRequestOutcome.Disclosed => In("開示", "Disclosed"),
        OwnRequestOutcome.Partly => In("一部開示", "Partly disclosed"),
        OwnRequestOutcome.Refused => In("不開示", "Refused"),
        OwnRequestOutcome.ExistenceRefused => In("存否を明らかにしない", "Existence not confirmed"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    public static string Label(SegmentLabel label) => label switch
    {
        SegmentLabel.ThirdParty => In("第三者情報", "Third party"),
        SegmentLabel.Provider => In("提供機関名", "Providing agency"),
        SegmentLabel.Assessment => In("評価・所見", "Assessment"),
        SegmentLabel.Deliberation => In("審議の過程", "Deliberation"),
        SegmentLabel.Statutory => In("法令の制限を確認", "Check statutory limits"),
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, null),
    };

    public static string Open => In("開く", "Open");

    public static string OpenTitle => In("事案の内容を確かめる", "Look at the case");

    public static string OpenWhy => In("30分だけ開きます。開いたことは監査に残ります。", "It opens for thirty minutes. That it was opened stands in the trail.");

    public static string WaitHint => In("担当が本人を確かめるまで、内容は開けません。求めに答えない、または存否を明らかにしない回答は、今できます。", "Nothing opens before those in charge confirmed who asks. A refusal can be answered now.");

    public static string OpenUntil(string time) => In($"{time}まで開いています", $"Open until {time}");

    public static string FactsCard => In("情報項目", "Facts");

    public static string ParagraphsCard => In("会議録の段落", "Paragraphs of minutes");

    public static string ParagraphsNone => In("この事案の会議録はありません。", "There are no minutes of this case.");

    public static string ReceivedCard => In("受け取った人・機関", "Who received it");

    public static string ReceivedNone => In("誰にも提供されていません。", "Nobody received anything.");

    public static string LabelsHint => In("ラベルは確かめる所を示すだけです。開示するかどうかは、法律に照らして決めます。", "Labels show where to look. What is disclosed is decided by the law.");

    public static string NoLabel => In("ラベルなし", "No label");

    public static string AnswerCard => In("回答を記録する", "Record the answer");

    public static string FieldOutcome => In("回答", "Answer");

    public static string FieldReason => In("開示しない理由となる条項（事案の内容を書かない）", "The law’s reason for what is not disclosed (no case facts)");

    public static string AnswerSave => In("回答を記録する", "Record the answer");

    public static string AnswerKept => In("回答を記録しました。事案は閉じました。", "The answer is recorded. The case is closed to you.");

    public static string PrintPage => In("印刷する", "Print");

    // For 担当.
    public static string CaseTitle => In("本人からの開示の求め", "The person’s own requests");

    public static string CaseIntro => In("求めた人がこの事案の本人かどうかを確かめます。確かめるまで、開示担当は何も読めません。", "Confirm that the one who asks is the person of this case. Until then the officer reads nothing.");

    public static string CaseNone => In("この事案への求めはありません。", "No request names this case.");

    public static string FieldHow => In("本人と確かめた方法", "How it was confirmed");

    public static string Confirm => In("本人と確かめた", "Confirm");

    public static string Confirmed => In("本人確認を記録しました。", "The confirmation is recorded.");

    public static string TaskConfirm => In("開示を求めた人の本人確認", "Confirm who asks for disclosure");

    public static string TaskConfirmVerb => In("確かめる", "Confirm");

    public static string PermitConfirm => In("開示を求めた人を確かめる", "Confirm who asks for disclosure");

    // Refusals.
    public static string AlreadyAnswered => In("この求めには、すでに回答しています。", "This request was answered already.");

    public static string AlreadyConfirmed => In("本人確認は、すでに済んでいます。", "It was confirmed already.");

    public static string OutcomeMissing => In("回答を選んでください。", "Choose the answer.");

    public static string NotConfirmed => In("担当がまだ本人を確かめていません。", "Those in charge have not confirmed yet who asks.");

    public static string NotRead => In("開示する前に、事案の内容を開いて確かめてください。", "Open and read the case before it is disclosed.");

    public static string ReasonMissing => In("開示しない理由となる条項を書いてください。", "Write the law’s reason for what is not disclosed.");

    public static string RefusalsOfOthers => In("共有・提供しないと決めたもの", "Decided not to share or to give");
}
