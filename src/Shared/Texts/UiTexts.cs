using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the parts and of the frame around every page.</summary>
public static class UiTexts
{
    public static string Product => In("支援会議コンソール", "Support Meeting Console");

    public static string SkipToContent => In("本文へ移動", "Skip to content");

    public static string DemoData => In("デモデータ", "Demo data");

    public static string DemoSentence =>
        In("事案・人物・機関はすべて架空です。実在の情報を入力しないでください。", "All cases, people and agencies are invented. Do not enter anything real.");

    public static string ServerTime => In("サーバー時刻", "server time");

    public static string Menu => In("メニュー", "Menu");

    public static string SectionsLabel => In("主な頁", "Sections");

    public static string AccountLink => In("わたしの設定", "My account");

    public static string SignOut => In("サインアウトする", "Sign out");

    public static string EverythingIsRecorded =>
        In("見たこと・探したこと・変えたことは、すべて記録され、消すことはできません。", "Everything seen, searched for or changed is recorded and cannot be erased.");

    public static string Help(string line) => In($"困ったとき：{line}", $"Need help: {line}");

    public static string PrintedBy(string name, string time) => In($"印刷：{name}・{time}", $"Printed: {name}, {time}");

    public static string CrumbsLabel => In("いまいる場所", "You are here");

    public static string MustFill => In("必須", "required");

    public static string MayFill => In("任意", "optional");

    public static string DateHint => In("例：2026-12-04、R8.12.4", "For example 2026-12-04 or R8.12.4");

    public static string CounterAtLeast(int count) => In($"字（{count}字以上）", $"characters (at least {count})");

    public static string CounterAtMost(int count) => In($"字（{count}字まで）", $"characters (at most {count})");

    public static string ProblemOf(string label, string text) => In($"{label}：{text}", $"{label}: {text}");

    public static string ProblemsTitle(int count) =>
        In($"まだ保存していません。直すところが{count}件あります。書いたものは残っています。", $"Not saved yet. {count} to mend. What you wrote is kept.");

    public static string SavedNowTitle => In("いま保存されている内容", "What is saved now");

    public static string SavedNowBy(string name) => In($"{name}さんが保存", $"Saved by {name}");

    public static string SavedNowMore =>
        In("あなたが書いたものは、欄に残っています。見比べてから、もう一度保存すると、あなたの内容に置き換わります。", "What you wrote is still in the fields. Compare, then save again: yours then takes its place.");

    public static string UnsentTitle => In("保存されなかった、あなたの文", "What you wrote, not saved");

    public static string UnsentMore => In("ここに残しています。必要なら、この画面を閉じる前に手元に写してください。", "It is kept here. Copy it before you leave this page, if you need it.");

    public static string StepUpTitle => In("ご本人の確認", "Confirm that it is you");

    public static string StepUpWhy =>
        In("大切な操作のため、もう一度確かめます。確認コードは、まだ使っていない新しいものを入れてください。", "This act is grave, so we ask again. Use a new code that was not used before.");

    public static string StepUpPassword => In("パスワード", "Password");

    public static string StepUpCode => In("確認コード（6けた）", "Code (6 digits)");

    public static string ButtonWorking => In("保存しています…", "Saving…");

    public static string CannotBePressedYet => In("まだ押せません", "Not possible yet");

    public static string StateNow => In("いまの状態", "State now");

    public static string StepDone => In("済み", "done");

    public static string DaysLeft(int days) => In($"あと{days}日", days == 1 ? "1 day left" : $"{days} days left");

    public static string DueToday => In("今日まで", "due today");

    public static string DaysLate(int days) => In($"{days}日過ぎています", days == 1 ? "1 day late" : $"{days} days late");

    public static string TrackSupport => In("支援会議（困窮法9条）", "Support meeting (Article 9)");

    public static string TrackCouncil => In("孤独・孤立対策地域協議会（孤独法15条）", "Regional council (Article 15)");

    // What the script says. The words stand in <template> elements of the page.

    public static string NotSent => In("保存できませんでした。書いたものは残っています。", "Could not save. What you wrote is kept.");

    public static string NotSentMore => In("つながりを確かめて、もう一度保存してください。", "Check the connection and save again.");

    public static string TryAgain => In("もう一度保存する", "Save again");

    public static string SignedOutMeanwhile => In("サインインの時間が切れました。書いたものは残っています。", "Your sign-in has ended. What you wrote is kept.");

    public static string SignInBeside => In("別の画面でサインインする", "Sign in on another tab");

    public static string SendAgain => In("サインインしたので、続きから保存する", "I signed in, save now");

    public static string OtherPersonMeanwhile => In("別の人がサインインしています。書いたものは送っていません。", "Somebody else is signed in now. What you wrote was not sent.");

    public static string OtherPersonMore => In("書いた本人がサインインし直すと、続きから保存できます。", "It can be saved once the person who wrote it signs in again.");

    public static string SignInEndsSoon(string time) =>
        In($"サインインから12時間になる{time}に、サインインが切れます。書きかけのものを保存し、サインインし直してください。",
            $"Your sign-in ends at {time}, twelve hours after it began. Save what you are writing and sign in again.");

    // Drafts.

    public static string DraftThere => In("下書きがあります", "There is a draft");

    public static string DraftTake => In("下書きに戻す", "Take up the draft");

    public static string DraftDrop => In("捨てる", "Throw away");

    public static string DraftKeep => In("下書きを保存", "Keep as draft");

    public static string DraftKept => In("下書きを保存しました。まだ登録はしていません。", "The draft is kept. It is not saved yet.");

    public static string DraftDropped => In("下書きを捨てました。", "The draft is gone.");

    public static string DraftKeptAt => In("下書きを保存しました", "Draft kept at");

    public static string DraftNotKept => In("下書きを保存できませんでした。書いたものは画面に残っています。", "The draft could not be kept. What you wrote is still on the page.");

    public static string MovedTo(string row, string place) => In($"{row} を {place} 番目に動かしました", $"Moved {row} to place {place}");

    // The line of the live room.

    public static string LineInStep => In("同期しています", "In step");

    public static string LineConnecting => In("つなぎ直しています", "Reconnecting");

    public static string LineLost => In("接続が切れています", "Connection lost");

    public static string LineSeconds => In("秒", "s");

    public static string LineLast => In("最後に届いたのは", "Last heard at");

    public static string LineTries => In("つなぎ直し", "Tries:");

    public static string LineTryNow => In("今すぐ試す", "Try now");

    public static string CaseHidden => In("事案の内容を隠しています", "The case is hidden");

    public static string CaseHiddenMore =>
        In("接続が切れている間は、事案番号・資料・メモ・決定を表示しません。つながると、入室の条件をもう一度確かめてから、いまの議題を表示します。",
            "While the connection is lost no label, paper, note or decision is shown. When it is back, admission is checked again and the current item appears.");

    public static string NotSaved => In("保存されていません", "Not saved");

    public static string KeptText => In("あなたが書いた文章", "What you wrote");

    public static string KeptTextMore =>
        In("この画面の中だけに残っています。この画面を閉じると失われます。", "It is kept on this screen only and is lost when the screen is closed.");

    public static string ShowText => In("表示する", "Show");

    public static string CopyText => In("文章をコピー", "Copy the text");

    // Pages instead of the page.

    public static string NotAvailableTitle => In("お探しの資料は表示できません。", "What you are looking for cannot be shown.");

    public static string NotAvailableMore => In("必要な場合は事務局にお問い合わせください。", "If you need it, please ask the office.");

    public static string ForbiddenTitle => In("この操作はできません", "This is not possible");

    public static string ConflictTitle => In("ほかの人が先に変えました", "Somebody else changed it first");

    public static string ConflictMore =>
        In("今の内容を開き直して、もう一度試してください。", "Open what stands now and try again.");

    public static string UnexpectedTitle => In("思わぬ誤りが起きました", "Something went wrong");

    public static string UnexpectedMore =>
        In("しばらくしてから、もう一度試してください。続くときは、次の番号を事務局に伝えてください。", "Please try again later. If it goes on, tell the office this number.");

    public static string ErrorNumber => In("番号", "Number");

    public static string BusyTitle => In("いまは応じられません", "Not available just now");

    public static string BusyMore =>
        In("記録ができないため、表示も止めています。しばらくしてから、もう一度開いてください。", "Nothing is shown while nothing can be recorded. Please open the page again a little later.");

    public static string BackHome => In("ホームへ戻る", "Back to home");
}
