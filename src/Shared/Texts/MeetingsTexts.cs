using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Meetings;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of meetings: list, planning, states, moves. Those of the agenda stand in <see cref="AgendaTexts"/>.</summary>
public static class MeetingsTexts
{
    public static string Meetings => In("会議", "Meetings");

    public static string NumberOf(int number) => In($"第{number}回", $"No. {number}");

    public static string NumberAndBody(int number, string body) => In($"第{number}回 {body}", $"{body}, no. {number}");

    // Permissions.

    public static string PermitRead => In("会議を見る", "see meetings");

    public static string PermitPlan => In("会議と次第を用意する", "prepare meetings and agendas");

    public static string PermitMove => In("会議を次の状態に進める", "bring a meeting to its next state");

    // The list.

    public static string ListTitle => In("会議", "Meetings");

    public static string ListLabel => In("会議の一覧", "List of meetings");

    public static string When(MeetingWhen when) => when switch
    {
        MeetingWhen.Today => In("今日", "Today"),
        MeetingWhen.ThisWeek => In("今週", "This week"),
        MeetingWhen.Later => In("来週から後", "Later"),
        MeetingWhen.Past => In("終わった会議", "Past"),
        _ => throw new InvalidOperationException($"No words for {when}."),
    };

    public static string CountOf(int count) => In($"{count}件", $"{count}");

    public static string EmptyTitle => In("まだ会議がありません", "No meetings yet");

    public static string EmptyForOffice => In("会議体と日付を選ぶと、次第を作り始められます。", "Choose a body and a day to start an agenda.");

    public static string EmptyForMember => In("招集されると、ここに日時と場所が出ます。", "When you are called, date and place appear here.");

    public static string NoBody => In("会議体の名簿に載ると、会議がここに出ます。事務局にお問い合わせください。", "Meetings appear here once you are on a roster. Please ask the secretariat.");

    public static string Plan => In("会議を用意する", "Plan a meeting");

    public static string PlanFor(string body) => In($"会議を用意する（{body}）", $"Plan a meeting ({body})");

    public static string Open => In("開く", "Open");

    public static string OpenMeeting(int number, string body) => In($"第{number}回 {body} を開く", $"Open {body} no. {number}");

    public static string Minutes(int minutes) => In($"{minutes}分", $"{minutes} min");

    // Planning.

    public static string PlanTitle => In("会議を用意する", "Plan a meeting");

    public static string ChangeTitle => In("日時と場所を変える", "Change date and place");

    public static string PlanSentence => In("構成員には、招集するまで何も知らせません。", "Members hear nothing until the meeting is called.");

    public static string ChangeAfterCall => In("日時と場所はもう知らせてあります。変えると、知らせ直します。", "Date and place are already known. Members will be told again.");

    public static string FieldNumber => In("回", "Number");

    public static string HintNumber => In("この会議体の次の回を入れてあります。", "The next number of this body is filled in.");

    public static string FieldDay => In("日付", "Day");

    public static string FieldStart => In("開始", "Start");

    public static string FieldEnd => In("終了", "End");

    public static string HintTime => In("例：14:00", "For example 14:00");

    public static string HintEnd => In("終了は事務局が決めます。議題の時間の合計では動きません。", "The office sets the end; it does not follow the sum of the items.");

    public static string FieldPlace => In("場所", "Place");

    public static string HintPlace => In("例：市役所3階 会議室3。事案の中身は書かないでください。", "For example: city hall, room 3. No words about a case.");

    public static string FieldParts => In("いつもの次第から入れるもの", "Usual items to begin with");

    public static string HintParts => In("あとから足したり消したりできます。", "They can be added or removed later.");

    public static string SavePlan => In("会議を作る", "Create the meeting");

    public static string SaveChange => In("日時と場所を保存", "Save date and place");

    public static string Cancel => In("やめる", "Back");

    public static string Planned(int number) => In($"第{number}回を作りました。次第を整えてください。", $"No. {number} created. Now put its agenda in order.");

    public static string ChangeSaved => In("日時と場所を保存しました。", "Date and place saved.");

    public static string SettingsOfDay(int number) => In($"この会議には、会議体の設定 第{number}版を使います。", $"This meeting uses version {number} of the body’s settings.");

    // Detail.

    public static string StepsLabel => In("会議の進み方", "Way of the meeting");

    public static string ChangePlan => In("日時と場所を変える", "Change date and place");

    public static string PrintAgenda => In("次第を印刷", "Print the agenda");

    public static string Emergency => In("緊急開催", "Emergency");

    public static string State(MeetingState state) => state switch
    {
        MeetingState.Draft => In("起案", "Draft"),
        MeetingState.Decided => In("開催決定", "Decided"),
        MeetingState.Called => In("招集", "Called"),
        MeetingState.PapersChecked => In("資料確認", "Papers checked"),
        MeetingState.Released => In("配付", "Released"),
        MeetingState.InSession => In("開催中", "In session"),
        MeetingState.Closed => In("閉会", "Closed"),
        MeetingState.MinutesDrafted => In("会議録", "Minutes"),
        MeetingState.MinutesApproved => In("承認", "Approved"),
        MeetingState.Kept => In("保存", "Kept"),
        MeetingState.Cancelled => In("中止", "Cancelled"),
        _ => throw new InvalidOperationException($"No words for {state}."),
    };

    public static string Sentence(MeetingState state) => state switch
    {
        MeetingState.Draft => In("次第は自由に変えられます。構成員にはまだ何も知らせていません。", "The agenda can be changed freely. Members know nothing yet."),
        MeetingState.Decided => In("事案の一覧は決まりました。並びと時間はまだ変えられます。", "The list of cases is fixed. Order and times can still change."),
        MeetingState.Called => In("日時と場所を知らせました。変えると知らせ直しになります。", "Date and place were announced. A change is announced again."),
        MeetingState.PapersChecked => In("資料を確かめました。配付すると、条件のそろった構成員が見られます。", "Papers are checked. Once released, members who meet all conditions can see them."),
        MeetingState.Released => In("資料は、条件のそろった構成員が見られます。", "Papers are open to members who meet all conditions."),
        MeetingState.InSession => In("会議を開いています。次第は変えられません。", "The meeting is in session. The agenda can no longer change."),
        MeetingState.Closed => In("会議は終わりました。会議録はまだありません。", "The meeting is over. There are no minutes yet."),
        MeetingState.MinutesDrafted => In("会議録案があります。議長の承認を待っています。", "A draft of the minutes is there and waits for the chair."),
        MeetingState.MinutesApproved => In("会議録は承認され、文面は固定されました。", "The minutes are approved and locked."),
        MeetingState.Kept => In("記録を保存しています。", "The record is kept."),
        MeetingState.Cancelled => In("この会議は中止しました。", "This meeting was called off."),
        _ => throw new InvalidOperationException($"No words for {state}."),
    };

    public static string AskDecision => In("議長に開催決定を依頼する", "Ask the chair to decide");

    public static string DecisionAsked => In("議長に開催決定を依頼しました。", "The chair has been asked.");

    public static string WaitingForChair => In("議長の開催決定を待っています。", "Waiting for the chair’s decision.");

    public static string Decide => In("開催を決める", "Decide to hold it");

    public static string Call => In("招集の知らせを送る", "Call the members");

    public static string CallSilently => In("送らずに招集済みにする", "Mark as called without sending");

    public static string CallEmergency => In("緊急に招集する", "Call in an emergency");

    public static string CallEmergencyMore => In(
        "議長の開催決定を待たずに招集します。起案・開催決定・招集を一度に記録し、議長があとから承認します。承認がないと会議録を承認できません。",
        "Calls without waiting for the chair. Draft, decision and call are recorded at once and the chair approves afterwards. Without that, minutes cannot be approved.");

    public static string CheckPapers => In("資料の確認を済ませる", "Papers are checked");

    public static string NoPapers => In("資料なしで進む", "Go on without papers");

    public static string NoPapersShort => In("資料なし", "No papers");

    public static string Release => In("資料を配付する", "Release the papers");

    public static string ApproveEmergency => In("緊急開催を承認する", "Approve the emergency call");

    public static string EmergencyWaits => In("緊急開催です。議長の承認がまだです。", "Emergency meeting; the chair’s approval is open.");

    public static string EmergencyApproved => In("緊急開催は、議長があとから承認しました。", "The chair approved the emergency call afterwards.");

    public static string KeepRecord => In("保存に移す", "Move to keeping");

    public static string OfficeGoesOn => In("次は事務局が進めます。", "The office goes on from here.");

    public static string ChairGoesOn => In("次は議長が進めます。", "The chair goes on from here.");

    public static string GapsTitle(int count) => In($"次第を確定する前に、{count}つ残っています", count == 1 ? "1 thing is left before the agenda is fixed" : $"{count} things are left before the agenda is fixed");

    public static string GapsAfter(string next) => In($"済むと、ここが「{next}」に変わります。時間の超過は、そのままでも進めます。", $"Then this becomes “{next}”. Running over time does not stop you.");

    public static string CancelMeeting => In("中止する", "Call it off");

    public static string CancelMore => In("中止すると元に戻せません。招集したあとなら、中止を知らせます。", "This cannot be undone. If members were called, they are told.");

    public static string FieldReason => In("理由", "Reason");

    public static string HintReason => In("事案の中身は書かないでください。", "No words about a case.");

    public static string MoreActs => In("ほかの操作", "More");

    public static string Moved(MeetingState state) => In($"「{State(state)}」になりました。", $"Now: {State(state)}.");

    public static string HistoryTitle => In("これまでの歩み", "History");

    public static string HistoryLine(MeetingState from, MeetingState to) => In($"{State(from)} → {State(to)}", $"{State(from)} → {State(to)}");

    public static string AttendanceTitle => In("出席の見込み", "Expected attendance");

    public static string AttendanceMembers => In("名簿の構成員", "On the roster");

    public static string AttendancePeople(int people, int agencies) => In($"{people}人（{agencies}機関）", $"{people} people, {agencies} agencies");

    public static string AttendanceSigned => In("署名がそろった人", "Declaration signed");

    public static string AttendanceSignedOf(int ready, int people) => In($"{ready}人 / {people}人", $"{ready} of {people}");

    public static string AttendanceUnsigned(int count) => In($"未署名の{count}人を見る", $"See the {count} who have not signed");

    public static string BodyTitle => In("会議体", "Body");

    public static string BodyKindOf(BodyKind kind) => kind switch
    {
        BodyKind.SupportMeeting => In("支援会議（困窮法9条）", "Support meeting (Article 9)"),
        BodyKind.CoordinationMeeting => In("支援調整会議", "Support-coordination meeting"),
        BodyKind.IsolationCouncil => In("孤独・孤立対策地域協議会（孤独法15条）", "Regional council (Article 15)"),
        BodyKind.SocialWelfareSupportMeeting => In("支援会議（社福法106条の6）", "Support meeting (Article 106-6)"),
        BodyKind.PublicAssistanceMeeting => In("調整会議（保護法27条の3）", "Public-assistance meeting (Article 27-3)"),
        BodyKind.MultiLayerMeeting => In("重層的支援会議", "Multi-layer support meeting"),
        BodyKind.SubCommittee => In("ほかの協議会の部会・分科会", "Sub-committee of another council"),
        _ => throw new InvalidOperationException($"No words for {kind}."),
    };

    public static string DeclarationMissing => In("この会議体の誓約書にまだ署名していません。署名すると、あなたの議題が出ます。", "You have not signed this body’s declaration. Your items appear once you have.");

    public static string SignDeclaration => In("読んで署名する", "Read and sign");

    // Refusals.

    public static string NotNow => In("会議の状態が変わっています。今の状態を確かめてください。", "The meeting is in another state now. Look at it again.");

    public static string NotYourMove => In("この手続きは、あなたの役割ではできません。", "Your role does not include this step.");

    public static string ReasonMissing => In("理由を書いてください。", "Write the reason.");

    public static string EndsBeforeItStarts => In("終了は開始より後の時刻にしてください。", "The end must be after the start.");

    public static string InThePast => In("今日か、これからの日付にしてください。", "Choose today or a later day.");

    public static string NumberTaken => In("この回はもうあります。別の回にしてください。", "This number is taken. Choose another.");

    public static string EmergencyNotApproved => In("緊急開催の承認がまだです。議長が承認すると進めます。", "The emergency call is not approved yet. The chair approves it first.");
}
