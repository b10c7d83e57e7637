using ConsoleSupport.Meetings.Shared.Home;
using ConsoleSupport.Meetings.Shared.Identity;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the first page and of the sections of the header.</summary>
public static class HomeTexts
{
    public static string Title => In("ホーム", "Home");

    public static string Heading(string name) => In($"{name}さん、今日すること", $"{name}, your day");

    public static string PostAt(string post, string agency) => In($"{post}（{agency}）", $"{post} ({agency})");

    // Sections.

    public static string SectionHome => In("ホーム", "Home");

    public static string SectionMeetings => In("会議", "Meetings");

    public static string SectionCases => In("事案", "Cases");

    public static string SectionActions => In("対応事項", "Actions");

    public static string SectionBodies => In("構成員・機関", "Members and agencies");

    public static string SectionDeclarations => In("誓約書", "Declarations");

    public static string SectionAudit => In("監査", "Audit");

    public static string SectionAccounts => In("アカウント", "Accounts");

    public static string SectionAgencies => In("機関", "Agencies");

    public static string SectionAdminBodies => In("会議体", "Bodies");

    public static string Role(AccountRole role) => role switch
    {
        AccountRole.Administrator => In("システム管理者", "System administrator"),
        AccountRole.Auditor => In("監査", "Auditor"),
        AccountRole.DisclosureOfficer => In("開示担当", "Disclosure officer"),
        _ => throw new InvalidOperationException($"No words for {role}."),
    };

    public static string Roles(IEnumerable<AccountRole> roles) => string.Join(In("・", ", "), roles.Order().Select(Role));

    // Now.

    public static string NowMark => In("今", "Now");

    public static string Running => In("開催中", "In session");

    public static string Soon => In("まもなく始まります", "Starting soon");

    public static string RunningTimes(string from, string until) => In($"{from} 開会・終了予定 {until}", $"opened {from}, planned end {until}");

    public static string SoonTimes(string from, string until) => In($"{from}–{until}", $"{from}–{until}");

    public static string NowSentence(NowStep step, bool needsDeclaration) => step switch
    {
        _ when needsDeclaration => In("入室の前に、誓約書への署名が残っています。入室確認の途中で署名できます（約3分）。", "The declaration is still to be signed. You can sign during check-in (about 3 minutes)."),
        NowStep.CheckIn => In("入室の前に、今日の確認をします（約1分）。", "Before entering there is today’s check-in (about 1 minute)."),
        NowStep.Wait => In("入室を申し込みました。議長か事務局が迎え入れます。", "You asked to be let in. The chair or the office will admit you."),
        NowStep.Enter => In("入室の確認は済んでいます。", "Your check-in is done."),
        _ => throw new InvalidOperationException($"No words for {step}."),
    };

    public static string NowVerb(NowStep step) => step switch
    {
        NowStep.CheckIn => In("入室確認へ進む", "Go to check-in"),
        NowStep.Wait => In("入室確認に戻る", "Back to check-in"),
        NowStep.Enter => In("会議室に入る", "Enter the room"),
        _ => throw new InvalidOperationException($"No words for {step}."),
    };

    // Tasks.

    public static string Tasks => In("すること", "To do");

    public static string TasksOrder => In("期限の近い順", "nearest date first");

    public static string NothingToDo => In("いま、することはありません。", "Nothing to do now.");

    public static string NextMeeting(string day) => In($"次の会議は{day}です。", $"The next meeting is on {day}.");

    public static string NoMeetingYet => In("会議に招集されると、ここに出ます。", "Meetings you are called to appear here.");

    public static string SomebodyDeclined => In("誓約書に署名しないとの申出を確かめる", "Somebody does not sign the declaration");

    public static string PeopleDeclined(string body, int count) => In($"{body}・{count}人", $"{body}, {count}");

    public static string SeeRoster => In("名簿を見る", "See the roster");

    public static string SignDeclaration => In("誓約書に署名する", "Sign the declaration");

    public static string SignAgain => In("誓約書にもう一度署名する", "Sign the declaration again");

    public static string DeclarationMissing(string body) => In($"{body}・まだ署名していません", $"{body}, not signed yet");

    public static string DeclarationExpired(string body) => In($"{body}・有効期限が過ぎました", $"{body}, no longer valid");

    public static string DeclarationExpires(string body) => In($"{body}・まもなく有効期限です", $"{body}, soon no longer valid");

    public static string ReadAndSign => In("読んで署名する", "Read and sign");

    public static string ActionOf(string? label, string body) => label is null
        ? In($"対応事項・{body}で引き受けたもの", $"Action taken on in {body}")
        : In($"対応事項 {label}・{body}で引き受けたもの", $"Action {label}, taken on in {body}");

    public static string RecordState => In("状況を記録する", "Record progress");

    public static string ConfirmSelection => In("事案の選定を確かめる", "Confirm who is selected");

    public static string DecideRecusal => In("除斥・回避の申出を決める", "Decide on a recusal");

    public static string DecideChallenge => In("忌避の申出を決める", "Decide on a challenge");

    public static string TakeUpConflict => In("利害関係が後から分かりました。情報が渡っていないか確かめる", "A conflict was found afterwards: check what was given");

    public static string See => In("見る", "See");

    public static string CaseOf(string label, string body) => In($"事案 {label}・{body}", $"Case {label}, {body}");

    public static string Confirm => In("確かめる", "Confirm");

    public static string Decide => In("決める", "Decide");

    public static string ApproveRecord => In("同意なし共有の記録を確かめる", "Look at a record of sharing without consent");

    public static string RecordOf(string number, string body) => In($"記録 {number}・{body}", $"Record {number}, {body}");

    public static string LookAtRecord => In("記録を確かめる", "Look at the record");

    public static string ApproveMinutes => In("会議録を承認する", "Approve the minutes");

    public static string PrepareMinutes => In("会議録案を作る", "Draft the minutes");

    public static string FinishMinutes => In("会議録案を仕上げる", "Finish the draft minutes");

    public static string Approve => In("読んで承認する", "Read and approve");

    public static string Draft => In("作る", "Draft");

    public static string Continue => In("続ける", "Continue");

    public static string VerbFor(string verb, string title) => In($"{verb}：{title}", $"{verb}: {title}");

    public static string DecideMeeting => In("会議の開催を決める", "Decide on holding a meeting");

    // Rail.

    public static string Coming => In("これからの会議", "Coming meetings");

    public static string NoComing => In("予定されている会議はありません。", "No meetings planned.");

    public static string OwnDeclarations => In("わたしの誓約書", "My declarations");

    public static string IsSigned => In("署名済み", "Signed");

    public static string IsNotSigned => In("未署名", "Not signed");

    public static string Until(string day) => In($"{day}まで", $"until {day}");

    // Those without a roster.

    public static string HasLeft => In("いま、名簿に載っている会議体はありません。", "You are on no roster at present.");

    public static string DutyStays =>
        In("知り得た秘密を守る義務は、役を離れた後も期限なく続きます。署名した誓約書は、いつでも読み返せます。", "The duty of confidentiality goes on without end after you have left. You can read your signed declarations at any time.");

    public static string Work => In("あなたの仕事", "Your work");

    public static string MoreAudit => In("記録のつながりを確かめ、だれが何をしたかを調べます。本文は表示されません。", "Verify the chain and look up who did what. Texts are not shown.");

    public static string MoreAccounts => In("アカウントを招き、止め、設定を手伝います。", "Invite and stop accounts, help with sign-in.");

    public static string MoreAgencies => In("会議体に人を出す機関を登録します。", "Register the agencies that send people.");

    public static string MoreAdminBodies => In("会議体を作り、事務局を招きます。", "Create bodies and invite their office.");

    public static string MoreDeclarations => In("署名した誓約書と控え。", "What you signed, with receipts.");

    public static string SeekConsent => In("本人への働きかけ・同意取得", "Speak with the person, seek consent");

    public static string SeekConsentVerb => In("事案を開く", "Open the case");
}
