using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Meetings;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the agenda and of its items.</summary>
public static class AgendaTexts
{
    public static string Agenda => In("次第", "Agenda");

    public static string AgendaHint => In("並べ替え：つまんで動かすか、上下のボタン", "To reorder: drag, or use the up and down buttons");

    public static string AddItem => In("議題を加える", "Add an item");

    public static string EmptyAgendaTitle => In("まだ議題がありません", "No items yet");

    public static string EmptyAgendaSentence => In("議題を加えると、時間の合計と開始時刻が出ます。", "Add items and their times are summed up here.");

    public static string EmptyForReader => In("次第は、まだ用意されていません。", "The agenda is not ready yet.");

    public static string ColumnMove => In("並べ替え", "Move");

    public static string ColumnNumber => In("番号", "No.");

    public static string ColumnItem => In("議題", "Item");

    public static string ColumnKind => In("種類", "Kind");

    public static string ColumnPresenter => In("説明者", "Presenter");

    public static string ColumnDuration => In("時間", "Time");

    public static string ColumnStart => In("開始", "Starts");

    public static string ColumnActs => In("操作", "Acts");

    public static string Section(AgendaSection section) => section switch
    {
        AgendaSection.Before => In("はじめに", "Opening"),
        AgendaSection.Cases => In("事案", "Cases"),
        AgendaSection.After => In("おわりに", "Closing"),
        AgendaSection.All => In("議題", "Items"),
        _ => throw new InvalidOperationException($"No words for {section}."),
    };

    public static string SubTotal(int minutes) => In($"小計 {minutes}分", $"{minutes} min");

    public static string Total(int total, int planned) => In($"合計 {total}分 / 予定 {planned}分", $"{total} min of {planned} min planned");

    public static string Over(int minutes, string end) => In($"予定を{minutes}分超えています（{end}終了）", $"{minutes} min over time (ends {end})");

    public static string Within(int minutes) => minutes == 0 ? In("予定どおりです", "Fits exactly") : In($"予定まで{minutes}分あります", $"{minutes} min left");

    public static string EndsAt(string end) => In($"終了 {end}", $"ends {end}");

    public static string KindOf(AgendaItemKind kind) => kind switch
    {
        AgendaItemKind.Procedure => In("進行", "Procedure"),
        AgendaItemKind.Exchange => In("情報交換", "Exchange"),
        AgendaItemKind.Arrangement => In("体制検討", "Arrangements"),
        AgendaItemKind.Both => In("両方", "Both"),
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    public static string Part(AgendaPart part) => part switch
    {
        AgendaPart.Own => "",
        AgendaPart.Opening => In("開会・出席者の確認", "Opening and who is here"),
        AgendaPart.Confidentiality => In("秘密保持の確認", "Reminder of confidentiality"),
        AgendaPart.Conflicts => In("利害関係の申出", "Conflicts of interest"),
        AgendaPart.ActionReview => In("前回の対応事項の確認", "Review of agreed actions"),
        AgendaPart.Resources => In("支援体制・社会資源の課題", "Support arrangements and resources"),
        AgendaPart.Other => In("その他", "Other"),
        AgendaPart.Closing => In("閉会・対応事項の読み上げ", "Closing, actions read back"),
        _ => throw new InvalidOperationException($"No words for {part}."),
    };

    public static string OutcomeOf(string outcome) => In($"ねらい：{outcome}", $"Aim: {outcome}");

    public static string OutcomeMissing => In("ねらい：まだ書かれていません", "Aim: not written yet");

    public static string PresenterMissing => In("決まっていません", "not chosen");

    public static string OpenActions(int count) => In($"まだ済んでいない対応事項 {count}件", $"{count} actions still open");

    public static string SeeActions => In("対応事項を見る", "See the actions");

    public static string FallsOut(string names) => In($"この議題を見られない人：{names}", $"Will not see this item: {names}");

    public static string FallsOutTitle => In("見られなくなる人がいます", "Some people will not see an item");

    public static string NotSigned(string name) => In($"{name}（署名がまだ）", $"{name} (not signed)");

    public static string Uncovered(string name) => In($"{name}（根拠が及ばない）", $"{name} (not covered)");

    // Moving a row.

    public static string Up(string item) => In($"{item} を上へ", $"Move {item} up");

    public static string Down(string item) => In($"{item} を下へ", $"Move {item} down");

    public static string Drag(string item) => In($"{item} をつまんで動かす", $"Drag {item}");

    public static string Moved(string item) => In($"{item} を動かしました。", $"{item} was moved.");

    public static string TimeSaved(string item) => In($"{item} の時間を保存しました。", $"Time of {item} saved.");

    public static string Edit => In("直す", "Edit");

    public static string EditItem(string item) => In($"{item} を直す", $"Edit {item}");

    public static string SaveDuration => In("時間を保存", "Save");

    public static string DurationOf(string item) => In($"{item} の時間", $"Time for {item}");

    public static string SaveDurationOf(string item) => In($"{item} の時間を保存", $"Save the time for {item}");

    public static string Remove => In("議題を消す", "Remove the item");

    public static string RemoveMore => In("消すと元に戻せません。名指しした情報項目は事案に残ります。", "This cannot be undone. The facts stay in the case file.");

    public static string Removed => In("議題を消しました。", "The item was removed.");

    // The form.

    public static string NewTitle => In("議題を加える", "Add an item");

    public static string EditTitle => In("議題を直す", "Edit the item");

    public static string ItemTitle => In("議題", "Item");

    public static string FieldCase => In("事案", "Case");

    public static string HintCase => In("選ぶと、議題は事案番号で出ます。見られる人だけに出ます。あとから別の事案には変えられません。", "The item then shows the label, to those who may see it. It cannot be moved to another case later.");

    public static string NoCase => In("事案なし（個人情報を扱わない）", "No case (no personal data)");

    public static string ChooseCase => In("この事案の情報項目を出す", "Show this case’s facts");

    public static string FieldTitle => In("標題", "Title");

    public static string HintTitle => In("事案の議題では任意です。事案の鍵で封じ、見られる人だけに出します。", "Optional for a case. Sealed with the case’s key and shown only to those who may see it.");

    public static string FieldFacts => In("この議題で出す情報項目", "Facts put on the table");

    public static string HintFacts => In("必要なものだけを選んでください。全部を見られる人だけが、この議題を見られます。", "Choose only what is needed. Only those who may see all of them see this item.");

    public static string Fact(int number, FactCategory category) => In($"項目{number}・{Category(category)}", $"Fact {number}, {Category(category)}");

    public static string Category(FactCategory category) => category switch
    {
        FactCategory.Name => In("氏名", "name"),
        FactCategory.BirthDate => In("生年月日", "date of birth"),
        FactCategory.Address => In("住所", "address"),
        FactCategory.Contact => In("連絡先", "contact"),
        FactCategory.Household => In("世帯", "household"),
        FactCategory.Living => In("生活の状況", "living"),
        FactCategory.Income => In("収入・家計", "income"),
        FactCategory.Housing => In("住まい", "housing"),
        FactCategory.Health => In("健康・障害", "health"),
        FactCategory.Work => In("仕事", "work"),
        FactCategory.Relations => In("人とのつながり", "relations"),
        FactCategory.Contacts => In("支援の経過", "support so far"),
        FactCategory.Wishes => In("本人の意向", "wishes"),
        FactCategory.Risk => In("心配なこと", "worries"),
        _ => throw new InvalidOperationException($"No words for {category}."),
    };

    public static string NoFacts => In("この事案には、まだ情報項目がありません。", "This case has no facts yet.");

    public static string FieldKind => In("種類", "Kind");

    public static string HintKind => In("事案の議題は、情報交換か体制検討か両方です。", "An item with a case is exchange, arrangements or both.");

    public static string FieldDuration => In("時間", "Time");

    public static string HintDuration => In("例：90、90分、1時間30分、1:30", "For example 90, 90m, 1.5h or 1:30");

    public static string HintDurationGuide(int minutes) => In($"例：90、90分、1時間30分、1:30。事案の目安は{minutes}分です。", $"For example 90, 90m, 1.5h or 1:30. The guide per case is {minutes} min.");

    public static string FieldPresenter => In("説明者", "Presenter");

    public static string NoPresenter => In("まだ決めない", "Not chosen yet");

    public static string FieldOutcome => In("ねらい", "Wanted outcome");

    public static string HintOutcome => In("この議題で何を決めたいか、何を確かめたいかを一文で。", "One sentence: what is to be decided or made sure.");

    public static string Save => In("議題を保存", "Save the item");

    public static string Saved => In("議題を保存しました。", "Item saved.");

    public static string Back => In("次第へ戻る", "Back to the agenda");

    public static string PapersTitle => In("この議題の情報項目", "Facts of this item");

    public static string PapersNote => In("写す・撮る・録音することはできません。見たことは記録されます。", "No copying, photographing or recording. What you see is recorded.");

    public static string Mark(FactMark mark) => mark switch
    {
        FactMark.Observed => In("事実", "Fact"),
        FactMark.Opinion => In("意見", "Opinion"),
        FactMark.Hearsay => In("伝聞", "Hearsay"),
        _ => throw new InvalidOperationException($"No words for {mark}."),
    };

    public static string SeeItem => In("議題を見る", "See the item");

    public static string SeeItemOf(string item) => In($"{item} の議題を見る", $"See the item {item}");

    // What is missing before the agenda is fixed (R108).

    public static string GapBasis(string item) => In($"{item} に共有の根拠がありません", $"{item} has no basis for sharing");

    public static string GapPresenter(string item) => In($"{item} に説明者がいません", $"{item} has no presenter");

    public static string GapOutcome(string item) => In($"{item} にねらいが書かれていません", $"{item} has no wanted outcome");

    public static string MendBasis(string item) => In($"{item} の根拠を記録する", $"Record the basis of {item}");

    public static string MendPresenter(string item) => In($"{item} の説明者を選ぶ", $"Choose the presenter of {item}");

    public static string MendOutcome(string item) => In($"{item} のねらいを書く", $"Write the aim of {item}");

    // Refusals.

    public static string NotADuration => In("時間を、90、90m、1.5h、1:30 のように書いてください（1分から8時間まで）。", "Write a time such as 90, 90m, 1.5h or 1:30 (1 minute to 8 hours).");

    public static string NotOnTheRoster => In("この会議体の名簿から選んでください。", "Choose somebody from this body’s roster.");

    public static string CaseNeedsPurpose => In("事案の議題は、情報交換・体制検討・両方のどれかにしてください。", "An item with a case is exchange, arrangements or both.");

    public static string NoFactNamed => In("この議題で出す情報項目を、一つ以上選んでください。", "Choose at least one fact for this item.");

    public static string FactsWithoutCase => In("事案のない議題では、情報項目を選べません。", "An item without a case names no facts.");

    public static string CaseListIsFixed => In("事案の一覧は決まっています。並びと時間だけを変えられます。", "The list of cases is fixed. Only order and times can change.");

    public static string AgendaIsClosed => In("会議が始まったため、次第は変えられません。", "The meeting has begun; the agenda can no longer change.");

    public static string ItemChanged => In("ほかの人が先にこの議題を変えました。見比べて、もう一度保存してください。", "Somebody else changed this item first. Compare and save again.");
}
