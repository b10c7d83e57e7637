using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the item on the table: note, decisions, actions.</summary>
public static partial class RoomTexts
{
    // The item.

    public static string Presenter(string name) => In($"説明 {name}", $"Presented by {name}");

    public static string Since(string time, int minutes) => In($"{time}から・目安{minutes}分", $"since {time}, guide {minutes} min");

    public static string TimeHead => In("この議題の残り", "Time left");

    public static string TimeOver(string minutes) => In($"目安を{minutes}分過ぎています", $"{minutes} min over the guide");

    public static string PresentHere(int count) => In($"この議題にいる人 {count}人", $"{count} here for this item");

    public static string Aim => In("ねらい", "Aim");

    public static string NoConsentWord => In("同意なし共有", "Shared without consent");

    public static string NoConsentRecord(string number) => In($"記録 {number}", $"Record {number}");

    public static string NoConsentApproved(string day) => In($"承認 {day}", $"approved {day}");

    public static string NoConsentReview(string day) => In($"見直し {day}", $"review {day}");

    public static string NoConsentOnly => In("この議題の中だけで扱います。", "For this item only.");

    public static string FactsHead => In("この議題の情報", "Facts on the table");

    public static string NoFacts => In("この議題に情報項目はありません。", "This item puts no facts on the table.");

    public static string OfficeItself => In("事務局", "Office");

    public static string Sensitive => In("要配慮", "Sensitive");

    public static string ThirdParty => In("第三者", "Third party");

    public static string OnScreenOnly => In("この画面で見るだけです", "For this screen only");

    // Note.

    public static string NoteHead => In("メモ", "Note");

    public static string NoteByOffice => In("書けるのは事務局だけです", "Only the office writes here");

    public static string NoteEmpty => In("まだ何も書かれていません。", "Nothing is written yet.");

    public static string NoteField => In("この議題のメモ", "Note of this item");

    public static string NoteSave => In("メモを保存", "Save the note");

    public static string NoteSavedAt(string time) => In($"保存済み {time}", $"Saved {time}");

    public static string NoteSaved => In("メモを保存しました", "The note is saved");

    // Decisions and actions.

    public static string DecisionsHead => In("決定事項", "Decisions");

    public static string NoDecisions => In("まだ決定はありません。", "No decisions yet.");

    public static string Confirmed => In("確定", "Confirmed");

    public static string AwaitsChair => In("議長の確定待ち", "Awaits the chair");

    public static string AwaitsYou => In("あなたの確定待ち", "Awaits you");

    public static string Confirm => In("確定する", "Confirm");

    public static string ConfirmThis(string text) => In($"「{text}」を確定する", $"Confirm “{text}”");

    public static string DecisionField => In("決めたことを1文で", "The decision in one sentence");

    public static string Add => In("加える", "Add");

    public static string DecisionAdd => In("決定を加える", "Add the decision");

    public static string DecisionAdded => In("決定を記録しました", "The decision is recorded");

    public static string DecisionLocked => In("決定を確定しました", "The decision is confirmed");

    public static string ActionsHead => In("対応事項", "Actions");

    public static string NoActions => In("まだ対応事項はありません。", "No actions yet.");

    public static string ActionsSafe => In("事案の中身は書かない", "No case facts here");

    public static string ActionField => In("何をするか", "What is to be done");

    public static string ActionHint => In("名前や事情は書かないでください。知らせにも使います。", "No names, no circumstances: this text also goes into reminders.");

    public static string ActionOwner => In("担当する人", "Who does it");

    public static string ActionDue => In("いつまでに", "By when");

    public static string ActionDueHint => In("例：R8.12.4", "e.g. 2026-12-04");

    public static string ActionAdd => In("対応事項を加える", "Add the action");

    public static string ActionAdded => In("対応事項を記録しました", "The action is recorded");

    public static string Choose => In("選んでください", "Choose");
}
