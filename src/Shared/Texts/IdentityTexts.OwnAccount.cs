using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of a person's own account and second factor.</summary>
public static partial class IdentityTexts
{
    // The second factor.

    public static string FactorTitle => In("認証アプリの設定", "Set up the authenticator");

    public static string FactorWhy =>
        In("事案の内容を守るため、パスワードのほかに、認証アプリのコードで本人を確かめます。設定が終わるまで、ほかの頁は開けません。",
            "To guard the cases, a code of an authenticator is asked besides the password. No other page opens before this is done.");

    public static string FactorStepScan => In("認証アプリで、この図を読み取ります。", "Scan this picture with your authenticator app.");

    public static string FactorStepType => In("読み取れないときは、この文字を認証アプリに入れます。", "If you cannot scan, type these letters into the app.");

    public static string FactorStepCode => In("認証アプリに出た6けたの数字を入れます。", "Enter the six digits that the app shows.");

    public static string FactorQrName => In("認証アプリで読み取る二次元コード", "Two-dimensional code for the authenticator");

    public static string FactorDone => In("設定する", "Set it up");

    public static string EnrolmentTooOld =>
        In("時間がたったため、図を新しくしました。もう一度読み取ってください。", "Too much time has passed, so the picture is new. Please scan it again.");

    public static string HasFactorAlready => In("認証アプリは、もう設定されています。", "The authenticator is set up already.");

    public static string CodesTitle => In("予備コード", "Recovery codes");

    public static string CodesSentence =>
        In("認証アプリが使えないときに、1個につき1回だけ使えます。この画面を離れると二度と表示できません。印刷するか書き写して、端末とは別の場所にしまってください。",
            "Each works once when you do not have your authenticator. They are never shown again: print or copy them, and keep them apart from the device.");

    public static string PrintCodes => In("印刷する", "Print");

    public static string CodesKept => In("控えたので、はじめる", "I kept them, go on");

    // One's own account.

    public static string AccountTitle => In("わたしの設定", "My account");

    public static string ProfileTitle => In("わたしの情報", "About me");

    public static string NameLabel => In("氏名", "Name");

    public static string KanaLabel => In("ふりがな", "Reading");

    public static string KanaHint => In("ひらがなかカタカナで", "In hiragana or katakana");

    public static string RolesLabel => In("役割", "Roles");

    public static string ProfileHint => In("氏名やメールアドレスの変更は、システム管理者に頼んでください。", "Ask an administrator to change your name or mail address.");

    public static string ProtectionTitle => In("本人を確かめる方法", "How you prove who you are");

    public static string PasswordIsSet => In("設定済み", "Set");

    public static string AuthenticatorLabel => In("認証アプリ", "Authenticator");

    public static string AuthenticatorSince => In("設定した日", "Set up on");

    public static string CodesLeft(int left) => In($"残り{left}個", $"{left} left");

    public static string ChangePassword => In("パスワードを変える", "Change the password");

    public static string RemakeCodes => In("予備コードを作り直す", "Make new recovery codes");

    public static string RemakeCodesSentence => In("新しい8個を作ります。これまでの予備コードは使えなくなります。", "Eight new ones are made; the old ones stop working.");

    public static string ChangeAuthenticator => In("認証アプリを替える", "Change the authenticator");

    public static string ChangeAuthenticatorSentence =>
        In("新しい端末で図を読み取り、そのコードを入れます。本人の確認には、いまの認証アプリのコードを使います。終わると、いまの認証アプリと予備コードは使えなくなります。",
            "Scan the picture with the new device and enter its code. To confirm that it is you, use a code of the present one. Afterwards the present one and its recovery codes stop working.");

    public static string NewDeviceCodeLabel => In("新しい認証アプリのコード（6けた）", "Code of the new authenticator (6 digits)");

    public static string PasswordChanged => In("パスワードを変え、ほかのサインインを終えました。", "The password is changed and your other sign-ins have ended.");

    public static string SignInsTitle => In("サインインしているところ", "Where you are signed in");

    public static string SignInsHint => In("心当たりのないものがあれば、すぐに終えて、パスワードを変えてください。", "If you do not recognise one, end it at once and change your password.");

    public static string ThisSignIn => In("いまの画面", "this one");

    public static string NewDevice => In("初めての端末", "new device");

    public static string PastSignIns => In("この30日に終わったサインイン", "Sign-ins of the last 30 days that are over");

    public static string BegunLabel => In("はじめ", "Begun");

    public static string SeenLabel => In("最後の操作", "Last act");

    /// <summary>"Chrome pc" as it is kept, in words.</summary>
    public static string DeviceWords(string agent)
    {
        var parts = agent.Split(' ', 2);
        var device = parts.Length < 2 ? "" : parts[1] switch
        {
            "tablet" => In("タブレット", "tablet"),
            "phone" => In("スマートフォン", "phone"),
            "pc" => In("パソコン", "computer"),
            var other => other,
        };
        return parts[0] == "?" ? device : In($"{device}（{parts[0]}）", $"{device} ({parts[0]})");
    }

    public static string AgentLabel => In("端末", "Device");

    public static string EndOthers => In("ほかのサインインを終える", "End the other sign-ins");

    public static string OthersEnded(int count) => In($"ほかのサインインを{count}件終えました。", $"{count} other sign-ins have ended.");

    public static string NoOthers => In("ほかにサインインしているところはありません。", "You are not signed in anywhere else.");

    public static string StepUpWrongPassword => In("パスワードが違います。", "The password is not right.");

    public static string StepUpWrongCode =>
        In("コードが違うか、もう使われています。新しいコードを待って入れてください。", "The code is not right or was used before. Wait for the next one.");

    public static string StepUpForAnother =>
        In("この確認は、別の操作のためのものです。いまの内容を確かめて、もう一度本人の確認をしてください。", "This proof was for something else. Look at what stands now and confirm again.");

    public static string StepUpTooOld => In("本人の確認から時間がたちました。もう一度、確認してください。", "The proof is too old. Please confirm again.");
}
