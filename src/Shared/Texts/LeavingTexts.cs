using ConsoleSupport.Meetings.Shared.Bodies;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about leaving a body: the farewell notice, papers, and what is left to do.</summary>
public static class LeavingTexts
{
    public static string Title => In("退任のお知らせ", "Farewell notice");

    public static string LastDay => In("任期の最終日", "Last day");

    public static string Body => In("会議体", "Body");

    public static string Duty => In("続く義務", "The duty that goes on");

    public static string Penalty => In("義務に反したとき", "If the duty is broken");

    public static string ConfirmTitle => In("資料の返却・廃棄の確認", "Papers");

    public static string ConfirmWhy => In("紙の資料、控え、自分で書いたメモを確かめてから、答えてください。", "Look for papers, copies and notes of your own before you answer.");

    public static string PapersLabel => In("手元の資料", "Papers you hold");

    public static string Papers(PapersHeld held) => held switch
    {
        PapersHeld.GivenBack => In("すべて返却し、又は廃棄した", "All given back or destroyed"),
        PapersHeld.None => In("手元に資料はない", "I hold none"),
        _ => throw new InvalidOperationException($"No name for {held}."),
    };

    public static string Confirm => In("お知らせを読み、確認した", "I have read this and confirm it");

    public static string Confirmed => In("確認を記録しました。", "Your confirmation is recorded.");

    public static string ConfirmedAt => In("確認した日時", "Confirmed at");

    public static string Waiting => In("未確認", "not confirmed");

    public static string IsConfirmed => In("確認済み", "confirmed");

    public static string Read => In("読んで確認する", "Read and confirm");

    public static string Show => In("お知らせを見る", "Show the notice");

    public static string Task => In("退任のお知らせを確認する", "Confirm the farewell notice");

    // For the office

    public static string LeaveTitle => In("退任のお知らせと引き継ぎ", "Farewell notice and handing over");

    public static string GivenOn => In("お知らせを渡した日", "Notice given on");

    public static string GivenOnAhead => In("お知らせを渡す日", "Notice will be given on");

    public static string State => In("本人の確認", "Confirmation by the person");

    public static string OpenWork => In("この人が担当する、終わっていない対応事項", "Open actions of this person");

    public static string OpenWorkWhy => In("引き継ぐ人を、所属機関と決めてください。", "Agree with the agency on who takes them over.");

    public static string NoOpenWork => In("終わっていない対応事項はありません。", "No open action.");

    public static string DueOn(string day) => In($"期限 {day}", $"due {day}");

    // An agency withdraws (R100)

    public static string Withdraw => In("機関の脱退", "An agency withdraws");

    public static string WithdrawWhy =>
        In("この会議体の名簿に載っている、その機関の人の登録をすべて終えます。すでに記録されたことは会議録に残ります。",
            "Ends every entry of that agency on this roster. What was recorded stays in the minutes.");

    public static string WithdrawButton => In("機関の人の登録を終える", "End the agency's entries");

    public static string Withdrawn(int count) => In($"{count}人の登録を終えました。", $"{count} entries have ended.");

    public static string NobodyOfAgency => In("この機関から名簿に載っている人はいません。", "Nobody on this roster stands for that agency.");
}
