using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about guests and their commission for a case (R15).</summary>
public static class CommissionTexts
{
    public static string Title => In("ゲストへの委嘱", "Commissions of guests");

    public static string Why => In(
        "ゲストは、委嘱状で名指しされ、議長が確認した事案だけを、構成員と同じ条件で見られます。ほかの事案は、選定しても見られません。",
        "A guest sees only cases that a letter of commission names and the chair confirmed, on the terms of a member; no others, whoever selects them.");

    public static string None => In("この事案の委嘱はありません。", "No commission for this case.");

    public static string Record => In("委嘱を記録する", "Record a commission");

    public static string Guest => In("ゲスト", "Guest");

    public static string NoGuest => In("名簿にゲストがいません。先に名簿に加えてください。", "No guest is on the roster. Add one first.");

    public static string Number => In("委嘱状の番号", "Number of the letter");

    public static string IssuedOn => In("委嘱状の日付", "Day of the letter");

    public static string Until => In("委嘱の最終日", "Last day of the commission");

    public static string Purpose => In("委嘱の目的（何について意見を求めるか）", "Purpose: on what the guest is asked");

    public static string PurposeHint => In("封をして残します。", "Kept sealed.");

    public static string Meetings => In("委嘱する会議", "Meetings");

    public static string MeetingsHint => In("選ばないときは、最終日までのすべての会議に有効です。", "Without any, it counts for every meeting until its last day.");

    public static string AllMeetings => In("最終日までのすべての会議", "every meeting until the last day");

    public static string MeetingOf(int number, string day) => In($"第{number}回（{day}）", $"No. {number}, {day}");

    public static string MeetingOver => In("終わった会議", "a meeting that is over");

    public static string MeetingGone => In("選んだ会議は、もう開かれません。選び直してください。", "A chosen meeting does not lie ahead any more. Choose again.");

    public static string CommissionedElsewhere => In("この会議への委嘱ではないゲストです。", "A guest whose commission names other meetings.");

    public static string Save => In("記録する", "Record");

    public static string Recorded => In("記録しました。議長が確認すると有効になります。", "Recorded. It takes effect when the chair confirms.");

    public static string Confirm => In("確認する", "Confirm");

    public static string ConfirmOf(string name) => In($"{name}への委嘱を確認する", $"Confirm the commission of {name}");

    public static string Confirmed => In("委嘱を確認しました。", "The commission is confirmed.");

    public static string IsConfirmed => In("確認済み", "confirmed");

    public static string Waiting => In("議長の確認待ち", "waiting for the chair");

    public static string Open => In("委嘱を見る", "Show commissions");

    public static string NotAGuest => In("名簿のゲストから選んでください。", "Choose a guest of the roster.");

    public static string UntilBeforeIssue => In("最終日は、委嘱状の日付より前にできません。", "The last day cannot lie before the day of the letter.");

    public static string NotCommissioned => In("この事案への委嘱がないゲストです。", "A guest without a commission for this case.");

    public static string CommissionNotConfirmed => In("委嘱を議長がまだ確認していません。", "The chair has not confirmed the commission yet.");

    public static string ObserverOfCase => In("傍聴者には事案の内容を伝えません。", "An observer is given nothing of a case.");
}
