using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about signing in, one's own account and the accounts of others.</summary>
public static partial class IdentityTexts
{
    // Signing in.

    public static string SignInTitle => In("サインイン", "Sign in");

    public static string MailLabel => In("メールアドレス", "Mail address");

    public static string PasswordLabel => In("パスワード", "Password");

    public static string SignInNext => In("次へ進む", "Continue");

    public static string SignInWorking => In("確かめています…", "Checking…");

    public static string SignInHelpTitle => In("サインインできないとき", "If you cannot sign in");

    public static string SignInHelp =>
        In("認証アプリの入った端末をなくしたとき、パスワードの再設定ができないときは、事務局に連絡してください。電話やメールでパスワードを聞くことはありません。",
            "If you lost the device with your authenticator, or cannot reset your password, call the office. Nobody will ever ask you for your password.");

    // A forgotten password. Nothing here may tell whether an address has an account.

    public static string ForgottenLink => In("パスワードを忘れたとき", "I forgot my password");

    public static string ForgottenTitle => In("パスワードの再設定", "Reset your password");

    public static string ForgottenSentence =>
        In("アカウントのメールアドレスを入れてください。パスワードを決め直すためのリンクを送ります。",
            "Enter the mail address of your account. A link for choosing another password will be sent there.");

    public static string ForgottenAct => In("リンクを送る", "Send the link");

    public static string ForgottenNeedsCode =>
        In("再設定には、認証アプリのコードか予備コードが必要です。どちらもないときは、事務局に連絡してください。",
            "You will need a code of your authenticator or a recovery code. If you have neither, call the office.");

    public static string BackToSignIn => In("サインインに戻る", "Back to sign-in");

    public static string ForgottenSentTitle => In("受け付けました", "Received");

    public static string ForgottenSent =>
        In("このアドレスのアカウントがあれば、数分のうちにメールが届きます。リンクは1時間、一度だけ使えます。",
            "If there is an account with this address, a mail will arrive within a few minutes. Its link works once, for one hour.");

    public static string ForgottenSentMore =>
        In("届かないときは、アドレスと迷惑メールを確かめてください。それでも届かないときは、事務局に連絡してください。",
            "If nothing arrives, check the address and your spam folder, then call the office.");

    public static string ResetTitle => In("新しいパスワード", "New password");

    public static string ResetSentence =>
        In("新しいパスワードを決めます。本人であることを、認証アプリのコードで確かめます。終わると、ほかのサインインはすべて終わります。",
            "Choose another password. A code of your authenticator shows that it is you. Afterwards all your sign-ins end.");

    public static string ResetCodeHint => In("認証アプリの6けたの数字か、予備コード", "Six digits of your authenticator, or a recovery code");

    public static string ResetWithoutCode =>
        In("認証アプリも予備コードもないときは、ここではパスワードを変えられません。事務局に連絡してください。二人で確かめて、再設定します。",
            "Without authenticator and recovery codes the password cannot be changed here. Call the office: two people will let you back in.");

    public static string ResetDone =>
        In("パスワードを変え、すべてのサインインを終えました。新しいパスワードでサインインしてください。",
            "The password is changed and all sign-ins have ended. Sign in with the new password.");

    public static string LinkGoneTitle => In("このリンクは使えません", "This link cannot be used");

    public static string ResetGone =>
        In("使い終わったか、1時間の期限が過ぎています。もう一度、サインインの画面から再設定してください。",
            "It was used or its hour is over. Start again from the sign-in page.");

    public static string WrongCredentials =>
        In("メールアドレスかパスワードが違います。もう一度確かめてください。", "The mail address or the password is not right. Please check both.");

    public static string TooManyTries =>
        In("続けて試せる回数を超えました。15分ほど待ってから、もう一度試してください。", "Too many tries. Wait for about 15 minutes, then try again.");

    public static string CarriedHeld => In("サインインの時間が切れました。書いたものは残っています。", "Your sign-in has ended. What you wrote is kept.");

    public static string CarriedHeldMore => In("15分以内にサインインすると、続きから送れます。", "Sign in within 15 minutes to send it.");

    public static string CarriedTitle => In("続きを送る", "Send what was kept");

    public static string CarriedReady => In("サインインしました。さきほど書いたものは、まだ送られていません。", "You are signed in. What you wrote has not been sent yet.");

    public static string CarriedSend => In("続きを送る", "Send it now");

    public static string CarriedSending => In("送っています…", "Sending…");

    public static string CarriedWords => In("書いたものを見る", "Show what I wrote");

    public static string CarriedProofs => In("パスワードと確認コードは残していません。必要なときは、次の画面でもう一度入れてください。", "Passwords and codes were not kept. Where they are needed, enter them again on the next page.");

    public static string CarriedLeave => In("送らずに戻る", "Go back without sending");

    public static string CarriedNot =>
        In("書いたものを引き継げませんでした。引き継げるのは、書いた本人が15分以内にサインインし直したときだけです。ブラウザーの「戻る」で、書いた画面に戻れることがあります。",
            "What was written could not be carried over. That works only for the person who wrote it, within 15 minutes. Your browser's back button may lead to it.");

    public static string SignedOut => In("サインアウトしました。", "You have signed out.");

    public static string CodeTitle => In("確認コード", "Code");

    public static string CodeSentence => In("認証アプリに出ている6けたの数字を入れてください。", "Enter the six digits that your authenticator shows.");

    public static string CodeLabel => In("確認コード", "Code");

    public static string CodeHint => In("30秒ごとに変わります。一度使ったコードは使えません。", "It changes every 30 seconds. A code works once.");

    public static string CodeHelpTitle => In("認証アプリが手元にないとき", "If you do not have your authenticator");

    public static string CodeHelp =>
        In("設定のときに控えた予備コード（例：ABCD-EFGH-JK23）を、同じ欄に入れてください。予備コードもないときは、事務局に連絡してください。",
            "Enter one of the recovery codes you kept (such as ABCD-EFGH-JK23) in the same field. If you have none, call the office.");

    public static string SignInAsOther => In("別の人としてサインインする", "Sign in as somebody else");

    public static string WrongCode =>
        In("コードが違うか、もう使われています。新しいコードが出るのを待って入れてください。", "The code is not right or was used before. Wait for the next one.");

    public static string RecoveryCodeTaken(int left) =>
        In($"予備コードでサインインしました。残りは{left}個です。端末をなくしたときは、認証アプリを設定し直してください。",
            $"You signed in with a recovery code; {left} left. If your device is lost, set up your authenticator again.");

    // Passwords.

    public static string NewPasswordLabel => In("新しいパスワード", "New password");

    public static string NewPasswordAgainLabel => In("新しいパスワード（もう一度）", "New password, once more");

    public static string NewPasswordHint =>
        In("12文字以上。長い文のような言葉がおすすめです。文字の種類の決まりはなく、決まった時期の変更もいりません。",
            "At least 12 characters; a whole phrase is best. No rules about kinds of characters, no change by calendar.");

    public static string PasswordTooShort => In("12文字以上にしてください。", "Use at least 12 characters.");

    public static string PasswordTooLong => In("256文字までにしてください。", "At most 256 characters, please.");

    public static string PasswordTooCommon =>
        In("よく使われるパスワードに近く、すぐに当てられます。思いつきにくい言葉をつないで、長くしてください。",
            "This is close to common passwords and easily guessed. Join words that nobody would expect.");

    public static string PasswordTellsWho =>
        In("お名前・メールアドレス・市町村の名前・「支援会議」など、だれでも思いつく言葉を入れないでください。",
            "Leave out your name, your mail address, the municipality and words such as “password”.");

    public static string PasswordsDiffer => In("2回の入力が違います。同じものを入れてください。", "The two are not the same.");

    // Invitations.

    public static string InvitationTitle => In("アカウントの設定", "Set up your account");

    public static string InvitationHello(string name) => In($"{name} さんへの招待です。", $"This is an invitation for {name}.");

    public static string InvitationSteps =>
        In("はじめにパスワードを決め、次に認証アプリを設定します。5分ほどで終わります。スマートフォンなどの認証アプリを手元に用意してください。",
            "First you choose a password, then you set up an authenticator. It takes about five minutes; have your phone with an authenticator app at hand.");

    public static string InvitationPasswordNext => In("パスワードを決めて次へ", "Set the password and continue");

    public static string LostFactorTitle => In("認証アプリの再設定", "Set up your authenticator again");

    public static string LostFactorSentence =>
        In("事務局と管理者の二人が確かめて、再設定を認めました。いまのパスワードを入れてください。これまでの認証アプリと予備コードは使えなくなります。",
            "Two people, one from the office and one administrator, agreed to this. Enter your password. The old authenticator and recovery codes stop working.");

    public static string LostBothSentence =>
        In("事務局と管理者の二人が確かめて、再設定を認めました。新しいパスワードを決め、次に認証アプリを設定します。これまでのパスワード、認証アプリ、予備コードは使えなくなります。",
            "Two people, one from the office and one administrator, agreed to this. Choose a new password, then set up an authenticator. The old password, authenticator and recovery codes stop working.");

    public static string LostFactorNext => In("認証アプリの設定へ進む", "Continue to the authenticator");

    public static string InvitationGone =>
        In("使い終わったか、72時間の期限が過ぎています。事務局に、新しい招待を頼んでください。すでに設定が終わっているときは、サインインしてください。",
            "It was used or its 72 hours are over. Ask the office for a new one. If you finished before, sign in.");
}
