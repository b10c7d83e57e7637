using ConsoleSupport.Meetings.Shared.Bodies;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about bodies, agencies, rosters and settings.</summary>
public static partial class BodiesTexts
{
    /// <summary>The kind with its law, always: 「支援会議」 alone is ambiguous (R1).</summary>
    public static string Kind(BodyKind kind) => kind switch
    {
        BodyKind.SupportMeeting => In("支援会議（困窮法9条）", "Support meeting (Needy Support Act, Art. 9)"),
        BodyKind.CoordinationMeeting => In("支援調整会議", "Support coordination meeting"),
        BodyKind.IsolationCouncil => In("孤独・孤立対策地域協議会（孤独法15条）", "Regional council (Isolation Act, Art. 15)"),
        BodyKind.SocialWelfareSupportMeeting => In("支援会議（社福法106条の6）", "Support meeting (Social Welfare Act, Art. 106-6)"),
        BodyKind.PublicAssistanceMeeting => In("調整会議（保護法27条の3）", "Coordination meeting (Public Assistance Act, Art. 27-3)"),
        BodyKind.MultiLayerMeeting => In("重層的支援会議", "Multi-layer support meeting"),
        BodyKind.SubCommittee => In("ほかの協議会の部会・分科会", "Sub-committee of another council"),
        _ => throw new InvalidOperationException($"No name for {kind}."),
    };

    public static string Role(RosterRole role) => role switch
    {
        RosterRole.Member => In("構成員", "Member"),
        RosterRole.Chair => In("会長・議長", "Chair"),
        RosterRole.Deputy => In("職務代理", "Deputy"),
        RosterRole.Secretariat => In("事務局", "Secretariat"),
        RosterRole.InformationManager => In("情報管理責任者", "Information manager"),
        RosterRole.Substitute => In("代理出席", "Substitute"),
        RosterRole.Guest => In("ゲスト", "Guest"),
        RosterRole.Observer => In("傍聴", "Observer"),
        _ => throw new InvalidOperationException($"No name for {role}."),
    };

    public static string Class(MemberClass one) => one switch
    {
        MemberClass.RelatedAgency => In("関係機関", "Related agency"),
        MemberClass.Contractor => In("委託を受けた者（5条2項）", "Contractor under Art. 5(2)"),
        MemberClass.SupportOrganisation => In("支援を行う団体", "Supporting organisation"),
        MemberClass.SupportWorker => In("支援に従事する者", "Person engaged in support"),
        MemberClass.OtherRelated => In("その他の関係者", "Other related person"),
        _ => throw new InvalidOperationException($"No name for {one}."),
    };

    public static string AgencyKind(AgencyType type) => type switch
    {
        AgencyType.PublicBody => In("国・地方公共団体", "State or municipality"),
        AgencyType.Corporation => In("法人", "Corporation"),
        AgencyType.Individual => In("個人", "Individual"),
        _ => throw new InvalidOperationException($"No name for {type}."),
    };

    public static string Bodies => In("会議体", "Bodies");

    public static string MyBodies => In("わたしの会議体", "My bodies");

    public static string NoBodies => In("いま名簿に載っている会議体はありません。", "You are on no roster now.");

    public static string NoBodiesMore => In("事務局が名簿に加えると、ここに並びます。", "Bodies appear here once an office adds you.");

    public static string Name => In("名称", "Name");

    public static string BodyKindLabel => In("種類", "Kind");

    public static string Code => In("略号", "Code");

    public static string CodeHint => In("アドレスに使います。小文字の英数字とハイフンで、後から変えられません。例：shien", "Used in addresses: lower-case letters, digits and hyphens. It cannot be changed. Example: shien");

    public static string Basis => In("根拠となる条文", "Legal basis");

    public static string Duty => In("秘密を守る義務", "Duty of confidentiality");

    public static string Penalty => In("罰則", "Penalty");

    public static string Sibling => In("連携する会議体", "Meetings to work with");

    public static string NoDutyRecorded => In("この会議そのものの守秘の条文は登録していません。それぞれの職や契約による義務と、会議の定めがあります。", "No article on this meeting’s own duty is recorded. What office or contract asks of each person holds, and the meeting’s own rule.");

    public static string NoPenaltyRecorded => In("この会議そのものの罰則の条文は登録していないため、刑や金額は示しません。", "No penalty of this meeting’s own is recorded, so neither kind nor amount is shown.");

    public static string Information => In("情報の扱い", "Sharing information");

    /// <summary>How information goes about at a body of this kind, for whoever founds one (R1).</summary>
    public static string InformationAt(InformationRule rule) => rule switch
    {
        InformationRule.WithoutConsentByRecord => In("同意が原則です。同意を得ることが難しいときは、記録と承認のうえで共有できます。", "Consent is the rule; where it cannot be had, a record and its approval."),
        InformationRule.WithoutConsentByProviders => In("同意が原則です。同意のない共有は、提供する機関ごとの根拠と2人の承認がそろわなければできません。", "Consent is the rule; without it, every provider’s own basis and two approvals."),
        InformationRule.ConsentOnly => In("本人の同意がある情報だけを扱います。", "Consented information only."),
        InformationRule.WithoutConsentNotKnown => In("本人の同意がある情報だけを扱えます。同意のない共有の扱いには、まだ対応していません。", "Consented information only. Sharing without consent is not supported here yet."),
        _ => throw new InvalidOperationException($"No words for {rule}."),
    };

    public static string NoOwnLaw => In("この会議は国の手引きと会議の定めで開かれ、法律に会議そのものの条文はありません。", "No article founds this meeting; it follows guidance and its own rules.");

    public static string NeedsCheck => In("条文の要約です。使う前に、自治体で法令と照らし合わせてください。", "Summaries. Compare them with the Acts before real use.");

    public static string Unverified => In("未確認", "unchecked");

    public static string Profile => In("概要", "Profile");

    public static string People => In("構成員", "People");

    public static string Settings => In("会議体の決まり", "Settings");

    public static string Agencies => In("機関", "Agencies");

    public static string DeclarationText => In("誓約書の文面", "Declaration text");

    public static string SectionsOfBody => In("会議体の頁", "Pages of the body");

    public static string OfficePeople => In("役職と事務局", "Offices");

    public static string PeopleCount(int count) => In($"{count}人", count == 1 ? "1 person" : $"{count} people");

    public static string ShowRoster => In("名簿を見る", "Show the roster");

    // Roster

    public static string Roster => In("構成員名簿", "Roster");

    public static string AddPerson => In("名簿に加える", "Add a person");

    public static string AddPersonTitle => In("名簿に人を加える", "Add a person to the roster");

    public static string Person => In("氏名", "Name");

    public static string Kana => In("ふりがな", "Reading (kana)");

    public static string KanaHint => In("ひらがな又はカタカナ。並び順と検索に使います。", "Hiragana or katakana; used for sorting and searching.");

    public static string Mail => In("メールアドレス", "Mail address");

    public static string MailHint => In("すでにアカウントがある方は、そのアドレスだけで足ります。ない方には招待を送ります。", "For somebody who has an account this is enough. Others are invited.");

    public static string NameHint => In("アカウントがない方だけ書いてください。", "Only for somebody without an account.");

    public static string Agency => In("所属機関", "Agency");

    public static string Post => In("職名", "Post");

    public static string PostHint => In("職が変わったときは、この登録を終え、後任の方は新しく登録します。", "When the post changes, this entry ends and the successor is a new one.");

    public static string ClassLabel => In("困窮法9条1項の区分", "Class under Art. 9(1)");

    public static string RoleLabel => In("役割", "Role");

    public static string From => In("任期の初日", "First day");

    public static string Until => In("任期の最終日", "Last day");

    public static string UntilOpen => In("定めなし", "open");

    public static string Term => In("任期", "Term");

    public static string Declaration => In("誓約書", "Declaration");

    public static string AddedInvited(string link) => In($"名簿に加え、招待を送りました。招待の宛先：{link}（72時間有効。ここに一度だけ表示します）", $"Added and invited. The link, shown this once: {link} (72 hours)");

    public static string Added => In("名簿に加えました。", "Added to the roster.");

    public static string InvitedTitle => In("招待のリンク", "Invitation link");

    public static string InvitedSentence => In("名簿に加え、招待をメールで送りました。次のリンクは、ここに一度だけ表示します。72時間有効です。", "Added to the roster and invited by mail. This link is shown only here and only once; it holds for 72 hours.");

    public static string BackToRoster => In("名簿へ戻る", "Back to the roster");

    public static string EntryTitle => In("名簿の登録", "Roster entry");

    public static string EndEntry => In("登録を終える", "End the entry");

    public static string EndEntryWhy => In("最終日を過ぎると、この会議体の資料は見られなくなります。今日より前の日を書くと、すぐに見られなくなります。秘密を守る義務は、その後も続きます。", "After the last day nothing of this body can be seen. A day before today takes effect at once. The duty of confidentiality goes on.");

    public static string Ended => In("登録を終えました。", "The entry has ended.");

    public static string ChangePost => In("職又は役割の変更", "Change of post or role");

    public static string ChangePostWhy => In("いまの登録を前の日で終え、新しい登録を作ります。新しい職で、誓約書にもう一度署名していただきます。", "The present entry ends the day before and a new one begins. The person signs again in the new post.");

    public static string ChangeDay => In("新しい職の初日", "First day in the new post");

    public static string SaveChange => In("変更を保存", "Save the change");

    public static string Changed => In("職の変更を保存しました。誓約書への署名が改めて必要です。", "Saved. A new signature is needed.");

    public static string Search => In("氏名・ふりがな・機関で探す", "Find by name, reading or agency");

    public static string SearchButton => In("絞り込む", "Filter");

    public static string ClearFilter => In("絞り込みを外す", "Clear the filter");

    public static string AllStates => In("誓約書のすべての状態", "Every declaration state");

    public static string NothingFound => In("当てはまる人はいません。", "Nobody matches.");

    public static string Upcoming => In("これから", "upcoming");

    public static string FormerEntries => In("終わった登録", "Ended entries");

    public static string You => In("あなた", "you");

    // Permissions

    public static string SeeBody => In("会議体の概要を見る", "See the body");

    public static string KeepRoster => In("名簿を整える", "Keep the roster");

    public static string SetSettings => In("会議体の決まりを定める", "Adopt settings");

    public static string KeepAgencies => In("機関を加える", "Add agencies");

    // Refusals

    public static string CodeMalformed => In("小文字の英数字とハイフンで、2字から40字にしてください。", "Use 2 to 40 lower-case letters, digits and hyphens.");

    public static string CodeTaken => In("この略号はすでに使われています。", "This code is taken.");

    public static string NotYourself => In("ご自分を事務局・会長などの役に就けることはできません。ほかの人が行います。", "You cannot put yourself into an office. Somebody else does that.");

    public static string AlreadyInRole => In("この方は、同じ役割ですでに名簿に載っています。", "This person is on the roster in this role already.");

    public static string OneChair => In("議長はすでにいます。先に、いまの議長の登録を終えてください。", "There is a chair. End that entry first.");

    public static string EndBeforeStart => In("最終日は、任期の初日より前にできません。", "The last day cannot lie before the first.");

    public static string EntryEnded => In("この登録はすでに終わっています。", "This entry has ended already.");

    public static string ChangeNotLater => In("新しい職の初日は、いまの任期の初日より後にしてください。", "The new post must begin after the present entry's first day.");

    public static string LastOffice => In("事務局が1人もいなくなります。先に後任の方を加えてください。", "Nobody of the office would be left. Add a successor first.");

    public static string AgencyGone => In("一覧にある機関を選んでください。", "Choose an agency from the list.");

    public static string AgencyMunicipal => In("この市区町村の部署である", "a department of this municipality");

    public static string AgencyMunicipalHint => In("警察署やハローワークのように、ほかの公の機関には付けません。", "Not for other public bodies, such as a police station or a job office.");

    public static string AgencyMunicipalShort => In("（この市区町村）", " (this municipality)");

    public static string MunicipalIsPublic => In("市区町村の部署は「国・地方公共団体」です。種別か、この印を直してください。", "A department of the municipality is a public body. Change the kind or this mark.");

    public static string AgencyTaken => In("同じ名称の機関がすでにあります。", "An agency of this name exists.");

    public static string LinkNotHttps => In("https:// で始まるアドレスを書いてください。", "Write an address that begins with https://");

    public static string AdoptedBeforeLast => In("採択した日は、前の版の採択日より前にできません。", "The day cannot lie before that of the version before.");

    public static string KanaOnly => In("ひらがな又はカタカナで書いてください。", "Write it in hiragana or katakana.");
}
