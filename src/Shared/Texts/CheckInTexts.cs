using ConsoleSupport.Meetings.Shared.Cases;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the door (入室確認).</summary>
public static class CheckInTexts
{
    public static string Title => In("入室確認", "Check-in");

    public static string Home => In("ホーム", "Home");

    public static string Meeting => In("会議", "Meeting");

    public static string Progress(int done, int all) => done == all
        ? In($"{all}つとも済んでいます。", $"All {all} are done.")
        : In($"{all}つのうち {done}つ が済んでいます。あと {all - done}つ", $"{done} of {all} done, {all - done} to go");

    public static string OpensAt(string time) => In($"{time} 開会", $"opens {time}");

    public static string Identity => In("本人確認と所属", "Identity and post");

    public static string IdentityDetail(string agency, string post) => In($"2つの要素でサインイン済み・{agency}・{post}", $"Signed in with two factors, {agency}, {post}");

    public static string Declaration => In("誓約書", "Declaration");

    public static string DeclarationDone => In("今の文面に署名しています。", "You signed the present text.");

    public static string DeclarationOpen => In("今の文面の署名がありません。読んで署名すると、次へ進めます。", "The present text is not signed. Read and sign it to go on.");

    public static string ReadAndSign => In("読んで署名する", "Read and sign");

    public static string Reminder => In("今日の秘密保持の確認", "Today's reminder of secrecy");

    public static string ReminderDone(string time) => In($"{time}に確認しました。", $"Confirmed at {time}.");

    public static string ReminderOpen => In("下の確認文を読んで、確認してください。", "Read the reminder below and confirm it.");

    public static string ReminderLater => In("誓約書が済むと、下の確認文に答えられます。", "Comes after the declaration.");

    public static string ConfirmLabel => In("読みました。守ります。", "I have read it and will keep it.");

    public static string Confirm => In("読んで確認する", "Confirm");

    public static string ConfirmDone => In("今日の確認が済みました。", "Today's reminder is confirmed.");

    public static string Conflicts => In("利害関係の申出", "Conflicts of interest");

    public static string ConflictsOpen => In("事案番号ごとに「ある・ない」を答えてください。", "Answer yes or no for each case.");

    public static string ConflictsDone => In("答えました。", "Answered.");

    public static string ConflictsNone => In("済み（答える事案はありません）", "Done (no case to answer for)");

    public static string ConflictsLater => In("今日の確認が済むと、答えられます。", "Comes after today's reminder.");

    public static string ConflictsWhy => In(
        "あなたや家族が当事者・関係者である、貸し借りや雇用がある、近所や知り合いであるなど、公平に話し合えないおそれがあるときは「ある」を選んでください。くわしい事情は書きません。",
        "Choose yes if you or your family are concerned, if there is debt, rent or employment between you, or if you are neighbours or acquaintances. No details are asked.");

    public static string ConflictLegend(string label) => In($"{label} に利害関係は", $"{label}: is there a conflict?");

    public static string NoIdentity => In("氏名と生まれた年は、事務局にお尋ねください。", "Ask the office for name and year of birth.");

    public static string BornIn(string birth) => In($"{birth}年生まれ", $"born {birth}");

    public static string Has => In("ある", "Yes");

    public static string HasNot => In("ない", "No");

    public static string Ground => In("あるときは、その種類", "If yes, of which kind");

    public static string SendAnswers => In("申出を送る", "Send the answers");

    public static string AnswersDone => In("申出を送りました。", "Your answers are sent.");

    public static string AnswersDoneWithConflict => In("申出を送りました。議長が決めます。", "Your answers are sent. The chair decides.");

    public static string GroundWord(RecusalGround ground) => ground switch
    {
        RecusalGround.Kinship => In("親族", "Kinship"),
        RecusalGround.Creditor => In("債権・賃貸借", "Debt or rent"),
        RecusalGround.Employment => In("雇用", "Employment"),
        RecusalGround.AllegedHarm => In("加害の疑い・その側", "Alleged harm, or its side"),
        RecusalGround.Acquaintance => In("近隣・知人", "Neighbour or acquaintance"),
        RecusalGround.MoneyAtStake => In("計画に利害がある", "Money at stake"),
        RecusalGround.Other => In("その他", "Other"),
        _ => throw new InvalidOperationException($"No word for {ground}."),
    };

    public static string StepDone => In("済み", "Done");

    public static string StepNow => In("まだです", "Open");

    public static string StepLater => In("このあと", "Later");

    public static string EntryHead => In("入室", "Entry");

    public static string NotYet => In("まだ入室できません。", "You cannot enter yet.");

    public static string NotYetWhy(string numbers) => In($"この会議体の資料を見るには、次の確認が必要です。未了：{numbers}", $"To see this body's papers these must be done. Open: {numbers}");

    public static string ThenAsk => In("そろうと「入室を申し込む」が表れます。議長か事務局が迎え入れ、いまの議題にそのまま入れます。", "When all is done you can ask to come in. Chair or office let you in.");

    public static string Ask => In("入室を申し込む", "Ask to come in");

    public static string EnterNow => In("会議室に入る", "Enter the room");

    public static string AskedHead => In("入室を申し込みました", "You asked to come in");

    public static string AskedWait => In("議長か事務局が迎え入れます。このままお待ちください。", "Chair or office will let you in. Please wait.");

    public static string AskedRefresh => In("この画面を更新する", "Refresh this screen");

    public static string VisibleHead => In("いま見られること", "What you can see now");

    public static string When => In("日時", "When");

    public static string Where => In("場所", "Where");

    public static string Body => In("会議体", "Body");

    public static string Chair => In("議長", "Chair");

    public static string WithoutHead => In("署名せずに参加するとき", "Taking part without signing");

    public static string WithoutWhy => In("個人情報のない議題だけに参加できます。議長に知らせます。", "You can take part in items without personal data only. The chair is told.");

    public static string WithoutAsk => In("個人情報のない議題だけに参加する", "Take part without personal data");

    public static string DoorNotOpenYet => In("入室確認は、まだ始まっていません。時間になってから開き直してください。", "Check-in has not begun. Open this page again when it is time.");

    public static string DoorOpensAt(string time) => In($"{time}から確認できます。", $"Check-in opens at {time}.");

    public static string ReminderNotConfirmed => In("今日の秘密保持の確認がまだです。確認文を読んで、印を付けてください。", "Today's reminder is not confirmed. Read it and tick the box.");

    public static string ConditionsOpen => In("入室の前に済ませる確認が残っています。入室確認の画面で、上から順に済ませてください。", "Some conditions are still open. Do them in order on the check-in page.");

    public static string ConflictUnanswered => In("「ある」か「ない」を選んでください。「ある」のときは種類も選んでください。", "Choose yes or no; if yes, choose its kind too.");
}
