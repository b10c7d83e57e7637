using ConsoleSupport.Meetings.Shared.Room;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the room, its refusals and its parts. Those of the door stand in <see cref="CheckInTexts"/>.</summary>
public static partial class RoomTexts
{
    public static string RoomTitle => In("会議室", "Meeting room");

    public static string MeetingTitle(int number, string body) => In($"第{number}回 {body}", $"{body}, meeting {number}");

    public static string PermitEnter => In("会議室に入る", "Enter the room");

    public static string PermitConduct => In("会議を進める", "Conduct the meeting");

    public static string PanelIn => In("会議室にいます。", "You are in the room.");

    public static string PanelDoor => In("入室確認ができます。", "Check-in is open.");

    public static string PanelCheckIn => In("入室確認へ進む", "Go to check-in");

    // Refusals.

    public static string NotYourAct => In("この操作は、いま会議を進めている人だけができます。", "Only the person presiding now can do this.");

    public static string NotInThisPhase => In("いまは、この操作をする場面ではありません。画面の状態を確かめてください。", "This cannot be done at this point. Look at where the room stands.");

    public static string AlreadyClosed => In("この会議は閉会しています。", "This meeting is closed.");

    public static string NothingToDiscuss => In("始められる議題がありません。次第と、議長または職務代理の入室を確かめてください。", "There is no item that can be opened. Look at the agenda, and whether chair or deputy is in the room.");

    public static string NoFurtherItem => In("次の議題はありません。終えるときは「閉会する」を押してください。", "There is no further item. Close the meeting to end it.");

    public static string NoEarlierItem => In("前の議題はありません。", "There is no earlier item.");

    public static string MovedOn => In("ほかの人が先に進めました。いまの議題を確かめてください。", "Somebody else moved on first. Look at the current item.");

    public static string NoteOfOthersHead => In("いま保存されている文", "What is saved now");

    public static string NotesDiffer => In("ほかの人が先にメモを保存しました。あなたの文は下に残しています。両方を見て、もう一度保存してください。", "Somebody else saved the note first. Your text is kept below. Look at both, then save again.");

    public static string NoMeetingToEnter => In("この会議は、いま入室できる状態ではありません。", "This meeting cannot be entered now.");

    public static string NotWaiting => In("この人は、いま待合にいません。", "This person is not waiting now.");

    public static string NoItemOpen => In("議題が開いていません。", "No item is open.");

    public static string AlreadyConfirmed => In("この決定は確定しています。直すときは、新しい決定として記録してください。", "This decision is confirmed. Record a new one to correct it.");

    public static string DecisionsUnconfirmed(string items) => In($"確定していない決定があります：{items}。議長が確定してから閉会してください。", $"Decisions are not confirmed: {items}. Confirm them before closing.");

    public static string ActionsIncomplete(string items) => In($"担当する人が名簿にいない対応事項があります：{items}。担当を決め直してから閉会してください。", $"Actions have no owner on the roster: {items}. Settle who does them before closing.");

    /// <summary>An item with what is still open in it, as this reader numbers it.</summary>
    public static string OpenEnd(string item, int count) => In($"{item}（{count}件）", $"{item} ({count})");

    public static string OpenEndSeparator => In("、", ", ");

    public static string NumberedItem(string number, string title) => $"{number} {title}";

    // Staying signed in while only listening.

    public static string StillThereTitle => In("まだ会議にいますか", "Are you still in the meeting?");

    public static string StillThereBefore => In("このまま操作がないと、あと", "Without an answer your sign-in ends in ");

    public static string StillThereAfter => In("分でサインインが切れ、画面の内容が消えます。", " minutes and the room is taken off your screen.");

    public static string StillThereYes => In("会議にいます", "I am here");

    public static string StillThereHeard => In("会議にいることを確かめました。", "Noted that you are here.");

    public static string StillTherePlain(string time) =>
        In($"{time}まで操作がないと、サインインが切れます。聞いているだけのときは、ときどき押してください。", $"Your sign-in ends at {time} unless you do something. Press now and then while you only listen.");

    public static string LastMinutesBefore => In("サインインから12時間になるため、あと", "Twelve hours after it began, your sign-in ends in ");

    public static string LastMinutesAfter => In("分でサインインが切れます。書きかけのものを保存し、サインインし直してください。", " minutes. Save what you are writing and sign in again.");

    public static string EndedTitle => In("サインインの時間が切れました", "Your sign-in has ended");

    public static string EndedMore => In("会議の内容はこの画面から消しました。書いたものは下に残っています。", "The meeting was taken off this page. What you wrote is kept below.");

    public static string EndedSignIn => In("サインインし直して会議に戻る", "Sign in and return to the meeting");

    // Header and landmarks.

    public static string BeforeOpening => In("開会前", "Not yet open");

    public static string InSession => In("開催中", "In session");

    public static string OnBreak => In("休憩中", "On a break");

    public static string AgendaHead => In("次第", "Agenda");

    public static string OwnAgendaHead => In("あなたの次第", "Your agenda");

    public static string NowHead => In("今の議題", "Current item");

    public static string PeopleHead => In("人と待合", "People");

    public static string OutcomeHead => In("決定と対応", "Decisions and actions");

    public static string BarHead => In("進行", "Conduct");

    public static string OwnStateHead => In("あなたの状態", "Your state");

    // Agenda.

    public static string Now => In("今", "Now");

    public static string Past => In("ここまで", "So far");

    public static string Later => In("このあと", "Later");

    public static string MinutesGuide(int minutes) => In($"{minutes}分", $"{minutes} min");

    public static string GoHere => In("ここへ移る", "Go here");

    public static string GoTo(string title) => In($"ここへ移る：{title}", $"Go here: {title}");

    // People.

    public static string InTheRoom => In("会議室にいる人", "In the room");

    public static string HereForThis => In("この議題にいる人", "Here for this item");

    public static string WaitingHead(int count) => In($"待合に{count}人", count == 1 ? "1 waiting" : $"{count} waiting");

    public static string Admit => In("迎え入れる", "Let in");

    public static string AdmitName(string name) => In($"{name}さんを迎え入れる", $"Let in {name}");

    public static string Wait => In("待ってもらう", "Ask to wait");

    public static string WaitName(string name) => In($"{name}さんに待ってもらう", $"Ask to wait: {name}");

    public static string ChairWord => In("議長", "Chair");

    public static string DeputyWord => In("職務代理", "Deputy");

    public static string OfficeWord => In("事務局", "Office");

    public static string AdmittedDone => In("迎え入れました", "Let in");

    public static string WaitDone => In("待ってもらっています", "Asked to wait");

    // Waiting.

    public static string WaitHere => In("待合でお待ちください", "Please wait");

    public static string MayOpen => In("会議を始められます", "The meeting can begin");

    public static string MayOpenHow => In("待合の人を右で迎え入れ、そろったら、下の「会議を始める」を押してください。", "Let in those who wait at the right; when everybody is there, press “Begin the meeting” below.");

    public static string Between => In("いまは合間の時間です。次に加わるところになると、この画面が自動で切り替わります。", "It is a time in between. When you come in again, this screen changes by itself.");

    public static string WithoutScript => In("自動で切り替わらないときは、ときどき「この画面を更新する」を押してください。", "If it does not change by itself, press “Refresh this screen” now and then.");

    public static string Refresh => In("この画面を更新する", "Refresh this screen");

    public static string IdentityWord => In("本人確認", "Identity");

    public static string DeclarationWord => In("誓約書", "Declaration");

    public static string ReminderWord => In("今日の確認", "Today's reminder");

    public static string ConflictsWord => In("利害関係の申出", "Conflicts answered");

    public static string DoneWord => In("済み", "Done");

    public static string OpenWord => In("まだです", "Open");

    // Bar.

    public static string Open => In("会議を始める", "Open the meeting");

    public static string Previous => In("前へ", "Previous");

    public static string PreviousTo(string title) => In($"前へ：{title}", $"Previous: {title}");

    public static string Next => In("次へ", "Next");

    public static string NextTo(string title) => In($"次へ：{title}", $"Next: {title}");

    public static string TakeBreak => In("休憩にする", "Take a break");

    public static string Resume => In("再開する", "Resume");

    public static string Close => In("閉会する", "Close the meeting");

    public static string Leave => In("会議室を出る", "Leave the room");

    public static string Left => In("会議室を出ました", "You left the room");

    public static string ClosedDone => In("閉会しました。対応事項を読み上げ、記録しました。", "The meeting is closed. Its actions are recorded.");

    /// <summary>The polite line: never a case word (screens 7).</summary>
    public static string Line(RoomScene scene) => scene switch
    {
        { Phase: RoomPhase.CheckIn } => In("開会を待っています。", "Waiting for the opening."),
        { Phase: RoomPhase.Break } => In("休憩中です。", "On a break."),
        { Item: null } => In("待合にいます。", "You are waiting."),
        { Waiting.Count: > 0 } => In($"議題{scene.Item.Number}です。待合に{scene.Waiting.Count}人います。", $"Item {scene.Item.Number}. {scene.Waiting.Count} waiting."),
        _ => In($"議題{scene.Item.Number}です。", $"Item {scene.Item.Number}."),
    };

    /// <summary>Per viewer, over papers and notes; on paper too.</summary>
    public static string Watermark(string name, string time) => In($"複写不可 {name} {time}", $"Do not copy {name} {time}");
}
