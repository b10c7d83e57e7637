using ConsoleSupport.Meetings.Shared.Identity;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about signing in, one's own account and the accounts of others.</summary>
public static class IdentityTexts
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

    // Accounts of others, for the administrator.

    public static string AccountsTitle => In("アカウント", "Accounts");

    public static string AccountsSentence =>
        In("アカウントの招待・停止を行います。会議体での役割は、会議体の構成員の頁で決めます。管理者は事案の内容を見られません。",
            "Invite and close accounts. Roles in a body are set on its roster. Administrators cannot read any case.");

    public static string InviteTitle => In("アカウントに招待する", "Invite to an account");

    public static string InviteAct => In("招待する", "Invite");

    public static string InviteRolesHint =>
        In("会議体の事務局・構成員になる人には、何も選びません。自分を招待することはできません。", "Choose nothing for people of a body. You cannot invite yourself.");

    public static string LinkTitle => In("招待リンク", "Invitation link");

    public static string LinkSentence(string name) =>
        In($"{name} さんへの招待リンクです。ここで一度だけ表示します。72時間以内に、本人が開いて設定します。", $"The link for {name}. It is shown here once and works for 72 hours.");

    public static string LinkHint =>
        In("メールでも、別のリンクを送ります。このリンクは、メールが届かないときに、本人に直接渡してください。", "A mail with a link of its own is on its way. Hand this one over yourself if the mail does not arrive.");

    public static string BackToAccounts => In("アカウントの一覧へ", "Back to accounts");

    public static string StateLabel => In("状態", "State");

    public static string StateActive => In("使えます", "active");

    public static string StateInvited => In("招待中", "invited");

    public static string StateNoFactor => In("認証アプリ未設定", "no authenticator");

    public static string StateClosed => In("停止中", "closed");

    public static string FindLabel => In("氏名・ふりがな・メールで探す", "Find by name, reading or mail");

    public static string FindAct => In("探す", "Find");

    public static string NobodyFound => In("当てはまるアカウントがありません。", "No such account.");

    public static string OpenAct => In("開く", "Open");

    public static string DeactivateAct => In("アカウントを停止する", "Close the account");

    public static string DeactivateHint => In("すぐにサインインが終わり、開いている画面も閉じます。記録は残ります。", "Sign-ins end and open screens close at once. Records stay.");

    public static string ReactivateAct => In("ふたたび使えるようにする", "Open the account again");

    public static string EndSignInsAct => In("サインインをすべて終える", "End all sign-ins");

    public static string InviteAgainAct => In("招待リンクを作り直す", "Make a new invitation link");

    public static string Deactivated => In("アカウントを停止しました。", "The account is closed.");

    public static string Reactivated => In("アカウントを使えるようにしました。", "The account is open again.");

    public static string SignInsEnded(int count) => In($"サインインを{count}件終えました。", $"{count} sign-ins have ended.");

    public static string NotAMail => In("メールアドレスを、sato@example.jp のように書いてください。", "Write a mail address such as sato@example.jp.");

    public static string MailTaken => In("このメールアドレスのアカウントは、もうあります。", "There is already an account with this mail address.");

    public static string NoAccount => In("このアカウントは、いまは使えません。", "This account cannot be used now.");

    public static string NotYourself => In("自分のアカウントには行えません。ほかの管理者に頼んでください。", "Not for your own account. Ask another administrator.");

    public static string LastAdministrator => In("最後の管理者は停止できません。先に、ほかの管理者を招待してください。", "The last administrator cannot be closed. Invite another one first.");

    public static string AdministratorExists => In("管理者は、もういます。", "There is an administrator already.");

    public static string AlreadyDone => In("もう、そうなっています。", "It is so already.");

    // Mending an account.

    public static string MadeLabel => In("作った日", "Made on");

    public static string CorrectTitle => In("登録内容を直す", "Correct the account");

    public static string CorrectAct => In("直した内容を保存", "Save the corrections");

    public static string CorrectMailHint =>
        In("いまのアドレスに知らせ、新しいアドレスに確認のリンクを送ります。リンクを開くまで、いまのアドレスのままです。",
            "The present address is told and the new one gets a link. Until that is opened the present address stays.");

    public static string CorrectMailInvited => In("まだ設定が終わっていないので、直したアドレスへ招待を送り直します。", "The account was never opened, so the invitation is sent again to the new address.");

    public static string CorrectRolesHint =>
        In("この仕組み全体での役割です。会議体の事務局・議長などの役割は、ここでは決められません。",
            "Roles in the whole installation. Offices of a body, such as secretariat or chair, are not given here.");

    public static string RolesNotOwn => In("自分の役割は、自分では変えられません。ほかの管理者に頼んでください。", "You cannot change your own roles. Ask another administrator.");

    public static string Corrected => In("登録内容を直しました。", "The account is corrected.");

    public static string CorrectedMailAsked => In("登録内容を直しました。新しいメールアドレスは、届いたリンクを開くと変わります。", "Corrected. The mail address changes once its link is opened.");

    public static string CorrectedMailInvited => In("登録内容を直し、新しいアドレスへ招待を送り直しました。", "Corrected, and the invitation was sent again to the new address.");

    public static string MailWaits(string address) => In($"{address} への変更は、確認を待っています。", $"A change to {address} waits to be confirmed.");

    public static string WithdrawMailAct => In("アドレスの変更をやめる", "Withdraw the change of address");

    public static string MailChangeWithdrawn => In("アドレスの変更をやめました。", "The change of address is withdrawn.");

    public static string ConfirmMailTitle => In("メールアドレスの確認", "Confirm the mail address");

    public static string ConfirmMailSentence =>
        In("これからの知らせは、このアドレスに届きます。サインインにも、このアドレスを使います。", "From now on mail goes to this address, and you sign in with it.");

    public static string ConfirmMailAct => In("このアドレスを使う", "Use this address");

    public static string ConfirmMailGone =>
        In("使い終わったか、やめたか、72時間の期限が過ぎています。システム管理者に、もう一度頼んでください。", "It was used, withdrawn, or its 72 hours are over. Ask an administrator again.");

    public static string MailConfirmed => In("メールアドレスを変えました。次からは、新しいアドレスでサインインしてください。", "The mail address is changed. Sign in with it from now on.");

    public static string MailAddressSubject => In("メールアドレスの変更", "Change of your mail address");

    public static string MailAddressAsked =>
        In("アカウントのメールアドレスを変える手続きが始まりました。心当たりのないときは、すぐに事務局へ連絡してください。",
            "A change of the mail address of your account was started. If you do not know why, call the office at once.");

    public static string MailAddressLink(string link) =>
        In($"このアドレスをアカウントで使うには、次のリンクを72時間以内に開いてください。\n{link}\n\n心当たりのないときは、開かないでください。",
            $"To use this address for your account, open this link within 72 hours.\n{link}\n\nIf you did not expect this, do not open it.");

    public static string MailAddressDone => In("このアドレスが、アカウントのメールアドレスになりました。", "This address now belongs to your account.");

    public static string MailAddressLeft =>
        In("アカウントのメールアドレスが変わり、このアドレスは使われなくなりました。心当たりのないときは、すぐに事務局へ連絡してください。",
            "The mail address of your account was changed and this one is no longer used. If it was not you, call the office at once.");

    public static string MailCorrectedSubject => In("アカウントの登録内容が変わりました", "Your account was corrected");

    public static string MailCorrected =>
        In("システム管理者が、アカウントの氏名、ふりがな、または役割を直しました。「わたしの設定」で確かめてください。心当たりのないときは、事務局へ連絡してください。",
            "An administrator corrected the name, reading or roles of your account. See “My account”. If you do not know why, call the office.");

    public static string MailNewDeviceSubject => In("初めての端末からサインインがありました", "A sign-in from a new device");

    public static string MailNewDevice(string at) =>
        In($"{at} に、これまで使われていない端末からサインインがありました。\n\n心当たりのないときは、すぐにパスワードを変え、事務局へ連絡してください。サインインしているところは「わたしの設定」で確かめられます。",
            $"On {at} somebody signed in to your account from a device that was not used before.\n\nIf it was not you, change your password at once and call the office. “My account” shows where you are signed in.");

    // A lost second factor: one from the office asks, an administrator agrees.

    public static string LostRequestTitle => In("認証アプリをなくした人の再設定", "Somebody lost their authenticator");

    public static string LostRequestSentence =>
        In("本人であることを、知っている電話番号へのかけ直しや対面で確かめてから申請してください。管理者が認めると、再設定のリンクができます。",
            "Make sure who it is, face to face or by calling back a number you know. When an administrator agrees, a link is made.");

    public static string LostRequestMail => In("なくした人のメールアドレス", "Mail address of the person");

    public static string LostRequestPasswordToo => In("パスワードも忘れている", "The password is forgotten too");

    public static string LostPasswordTooRow => In("パスワードも忘れている。リンクは本人のメールだけに届きます。", "The password is forgotten too. The link goes to the person's mail alone.");

    public static string LostAgreeByMailAct => In("認めてメールで送る", "Agree and send it by mail");

    public static string LostAgreedByMail => In("認めました。本人のメールにリンクを送ります。", "Agreed. The link goes to the person's mail.");

    public static string LostRequestConfirmed => In("本人であることを確かめました。", "I made sure that it is the person.");

    public static string LostRequestMustConfirm => In("本人であることを確かめてから、印を付けてください。", "Make sure who it is, then tick this.");

    public static string LostRequestAct => In("再設定を申請する", "Ask for it");

    public static string LostRequested => In("申請しました。管理者が認めると、本人にリンクが届きます。", "Asked. The person gets a link when an administrator agrees.");

    public static string LostWaiting => In("再設定の申請", "Lost authenticators");

    public static string LostWaitingRow(string person, string by) => In($"{person} さん（申請：{by} さん）", $"{person} (asked by {by})");

    public static string LostAgreeAct => In("認めてリンクを作る", "Agree and make the link");

    public static string LostRefuseAct => In("認めない", "Refuse");

    public static string LostRefused => In("申請を認めませんでした。", "Refused.");

    public static string NeedsTwoPeople => In("申請した人と、認める人と、本人は、別の人でなければなりません。", "The person, who asks and who agrees have to be three people.");

    public static string AlreadyRequested => In("この人の申請は、もう出ています。", "It was asked for this person already.");

    // Mail about accounts: no name, no case word.

    public static string MailInvitationSubject => In("アカウントの設定のお願い", "Please set up your account");

    public static string MailInvitation(string link) =>
        In($"アカウントの設定をお願いします。\n\n次のリンクを72時間以内に開いてください。一度だけ使えます。\n{link}\n\n心当たりのないときは、開かずに事務局へ連絡してください。",
            $"Please set up your account.\n\nOpen this link within 72 hours. It works once.\n{link}\n\nIf you did not expect this, do not open it and call the office.");

    public static string MailForgottenSubject => In("パスワードの再設定", "Resetting your password");

    public static string MailForgotten(string link) =>
        In($"パスワードの再設定の申込みがありました。\n\n次のリンクを1時間以内に開いてください。一度だけ使えます。認証アプリのコードか予備コードも必要です。\n{link}\n\n心当たりのないときは、何もしなければパスワードは変わりません。続くときは、事務局へ連絡してください。",
            $"Somebody asked to reset your password.\n\nOpen this link within an hour. It works once, and needs a code of your authenticator or a recovery code.\n{link}\n\nIf it was not you, do nothing and the password stays. If it goes on, call the office.");

    public static string MailForgottenNoWay =>
        In("パスワードの再設定の申込みがありましたが、このアカウントは設定が終わっていないため、メールでは再設定できません。事務局へ連絡してください。",
            "Somebody asked to reset your password. This account is not fully set up, so it cannot be done by mail. Please call the office.");

    public static string MailFactorAskedSubject => In("サインインの再設定の申請がありました", "A reset of your sign-in was requested");

    public static string MailFactorAsked =>
        In("事務局から、認証アプリの再設定の申請がありました。頼んだ覚えのないときは、すぐに事務局へ連絡してください。",
            "The office asked for your authenticator to be set up again. If you did not ask for it, call the office at once.");

    public static string MailChangedSubject => In("サインインの設定が変わりました", "Your sign-in was changed");

    public static string MailChanged =>
        In("パスワード、認証アプリ、または予備コードが変わりました。心当たりのないときは、すぐに事務局へ連絡してください。",
            "Your password, authenticator or recovery codes were changed. If it was not you, call the office at once.");

    public static string Role(AccountRole role) => role switch
    {
        AccountRole.Administrator => In("システム管理者", "Administrator"),
        AccountRole.Auditor => In("監査", "Auditor"),
        AccountRole.DisclosureOfficer => In("開示担当", "Disclosure officer"),
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };

    public static string Separator => In("、", ", ");

    public static string RolesNone => In("（会議体の役割のみ）", "(roles in bodies only)");
}
