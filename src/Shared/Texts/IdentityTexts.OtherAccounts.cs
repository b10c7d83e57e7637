using ConsoleSupport.Meetings.Shared.Identity;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about the accounts of others, a lost factor, and mail about accounts.</summary>
public static partial class IdentityTexts
{
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
