using ConsoleSupport.Meetings.Shared.Declarations;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words about declarations (誓約書). The declaration's own wording is data in config.</summary>
public static class DeclarationsTexts
{
    public static string Declarations => In("誓約書", "Declarations");

    public static string SigningTitle => In("秘密保持に関する誓約書", "Declaration of confidentiality");

    public static string Signing => In("署名", "Signing");

    public static string TextVersion(int number) => In($"文面 第{number}版", $"text version {number}");

    public static string FiscalYear(int year) => In($"令和{year - 2018}年度（{year}年度）", $"fiscal year {year}");

    public static string StepRead => In("読む", "Read");

    public static string StepConfirm => In("確かめる", "Confirm");

    public static string StepSign => In("本人確認と署名", "Prove and sign");

    public static string StepsLabel => In("署名までの流れ", "Steps to the signature");

    public static string BothShown => In("あなたが名簿に載っている会議体の義務と罰則を、並べて示します。誓約は会議体ごとに別です。", "Duties and penalties of your bodies stand side by side. Each body has its own declaration.");

    public static string Duty => In("義務", "Duty");

    public static string Penalty => In("罰則", "Penalty");

    public static string SignedOn(string day) => In($"署名済み {day}", $"signed {day}");

    public static string SigningNow => In("これから署名", "to sign now");

    public static string NotSignedYet => In("まだ署名していません", "not signed yet");

    public static string Contents => In("誓約の内容", "What is declared");

    public static string PrintAll => In("全文を印刷", "Print");

    public static string Confirmations => In("確かめること", "To confirm");

    public static string SignBox => In("本人確認と署名", "Prove and sign");

    public static string SignBoxWhy => In("署名のときだけ、もう一度ご本人であることを確かめます。", "Only for the signature we ask once more that it is you.");

    public static string Name => In("氏名", "Name");

    public static string Agency => In("所属", "Agency");

    public static string Post => In("職名", "Post");

    public static string Date => In("日付", "Date");

    public static string SignWithPassword => In("この内容で署名する", "Sign this");

    public static string StepUpWhy => In("署名する方がご本人であることを確かめます。まだ使っていない新しい確認コードを入れてください。", "Use a new code that was not used before.");

    public static string WhatIsKept => In("署名すると残るもの", "What a signature keeps");

    public static string KeptVersions => In("文面の版と、法令の版", "version of the text and of the law");

    public static string KeptSigner => In("署名した人と、本人確認の方法", "who signed and how they proved it");

    public static string KeptMoment => In("日時（日本時間）と、文面のハッシュ値", "time in Japan and a hash of the text");

    public static string KeptMore => In("控えは「誓約書」でいつでも読めます。文面が後で変わっても、署名したものは変わりません。", "Your copy stays readable. Later changes of the text do not touch it.");

    public static string IfNotSigning => In("署名しないときは", "If you do not sign");

    public static string IfNotSigningMore => In("個人情報のない議題には参加できます。議長に知らせ、記録します。後から署名することもできます。", "You can attend items without personal information. The chair is told and it is recorded. You can sign later.");

    public static string DoNotSign => In("署名しないことを伝える", "Say that I do not sign");

    public static string DeclinedNotice => In("署名しないことを記録し、議長に伝えます。個人情報のない議題には参加できます。", "It is recorded and the chair is told. You can attend items without personal information.");

    public static string DeclinedOn(string day) => In($"{day}に、署名しないと伝えています。いまからでも署名できます。", $"On {day} you said that you do not sign. You can still sign.");

    public static string NoTextTitle => In("まだ署名できません", "Nothing to sign yet");

    public static string NoTextSentence => In("この会議体の誓約書の文面が、まだ定められていません。事務局が定めると署名できます。", "The office has not adopted a text yet.");

    public static string TextOutOfDate => In("文面が引用する法令が変わりました。事務局が新しい文面を定めると署名できます。", "The law cited by the text has changed. The office has to adopt a new text.");

    // Receipt

    public static string SignedNotice => In("署名しました。控えはこの頁でいつでも読めます。", "Signed. Your copy stays here.");

    public static string ReceiptTitle => In("誓約書の控え", "Copy of the declaration");

    public static string Body => In("会議体", "Body");

    public static string Signer => In("署名した人", "Signed by");

    public static string LawWording(string article, string since, string name) => In($"{article}（{since}からの条文、{name}）", $"{article} (wording since {since}, {name})");

    public static string LawVersion => In("法令の版", "Version of the law");

    public static string Method => In("本人確認の方法", "Proof");

    public static string SignedAt => In("日時（日本時間）", "Time in Japan");

    public static string ValidUntil => In("有効期間の最終日", "Valid until");

    public static string Hash => In("文面のハッシュ値（SHA-256）", "Hash of the text (SHA-256)");

    public static string TextLabel => In("文面", "Text");

    public static string GoBack => In("元の頁へ戻る", "Back to where you were");

    public static string WhoseTitle => In("あなたの場合", "In your case");

    public static string MethodName(string method) => method switch
    {
        "password+totp" => In("パスワードと確認コード", "password and code"),
        "paper" => PaperTexts.MethodName,
        "デモ" => In("デモ", "demo"),
        _ => method,
    };

    public static string StillInForce => In("有効です", "in force");

    public static string NoLongerInForce => In("いまの署名ではありません", "no longer in force");

    // Mine

    public static string MineSentence => In("誓約は会議体ごとに、年度ごとに署名します。", "Each body has its own declaration, for one fiscal year.");

    public static string NoneMine => In("署名する誓約書はありません。", "Nothing to sign.");

    public static string NoneMineMore => In("名簿に載ると、ここに並びます。", "It appears here once you are on a roster.");

    public static string ToSign => In("いまの誓約書", "Now");

    public static string Past => In("これまでに署名したもの", "Signed so far");

    public static string ReadAndSign => In("読んで署名する", "Read and sign");

    public static string ShowCopy => In("控えを見る", "Show the copy");

    public static string Until(string day) => In($"{day}まで有効", $"until {day}");

    public static string State(DeclarationState state) => state switch
    {
        DeclarationState.Current => In("署名済み", "signed"),
        DeclarationState.Expiring => In("まもなく期限", "expires soon"),
        DeclarationState.Missing => In("未署名", "not signed"),
        DeclarationState.Declined => In("署名しないと申出", "does not sign"),
        DeclarationState.NoText => In("文面がまだです", "no text yet"),
        _ => throw new InvalidOperationException($"No word for {state}."),
    };

    // Adopting a text

    public static string TextTitle => In("誓約書の文面", "Declaration text");

    public static string CurrentText => In("いまの文面", "Present text");

    public static string NoTextYet => In("まだ文面を定めていません。定めるまで、だれも署名できません。", "No text is adopted. Until then nobody can sign.");

    public static string EffectiveFrom => In("この日から使う", "In use from");

    public static string AdoptTitle => In("ひな形から文面を定める", "Adopt a text from the template");

    public static string AdoptWhy => In("定めた文面は、会議体の名称、条文、罰則とともに固定され、後から変わりません。新しい版を定めると、その日から全員に改めて署名していただきます。", "Once adopted the text is frozen with names, articles and penalties. A new version asks everybody to sign again from its first day.");

    public static string LocalClauses => In("会議体で決める条", "Clauses the body words itself");

    public static string LocalClausesWhy =>
        In("上の第1条から第4条は法律の定めなので、変えられません。次の条は、会議体の決まりに合わせて書き直せます。空にはできません。",
            "The clauses above say what the law says and stay. Those below may be worded to fit the body's rules; none may be left empty.");

    public static string Clause(int number) => In($"第{number}条", $"Clause {number}");

    public static string ExtraClause => In("付け加える条", "One more clause");

    public static string ExtraClauseHint => In("会議体だけの決まりがあるときに書きます。", "For a rule of this body alone.");

    public static string IsDraft => In("このひな形は国の様式ではありません。会議体で内容を確かめ、定めてください。", "The template is not an official form. The body has to check and adopt it.");

    public static string Checked => In("この文面を会議体で確かめ、定めることにしました", "The body has checked this text and adopts it");

    public static string Adopt => In("この文面を定める", "Adopt this text");

    public static string Adopted(int number) => In($"誓約書の文面 第{number}版を定めました。", $"Declaration text version {number} is adopted.");

    public static string NoTemplate => In("この種類の会議体のひな形がありません。", "There is no template for this kind of body.");

    public static string Reminder => In("会議の始めに読み上げること", "Said at the start of a meeting");

    public static string Template => In("ひな形", "Template");

    public static string History => In("これまでの版", "Earlier versions");

    public static string AdoptedAt => In("定めた日時", "Adopted at");

    // Permissions and refusals

    public static string Sign => In("誓約書に署名する", "Sign the declaration");

    public static string KeepText => In("誓約書の文面を定める", "Adopt the declaration text");

    public static string NotConfirmed => In("読んで、当てはまることを確かめてから印を付けてください。", "Read it and tick it.");

    public static string TextChanged(int number) => In($"文面が第{number}版になりました。読み直してください。", $"The text is now version {number}. Please read it again.");

    public static string NotChecked => In("文面を確かめてから印を付けてください。", "Check the text, then tick this.");

    public static string FromInPast => In("今日か、今日より後の日にしてください。", "Choose today or a later day.");

    public static string TemplateChanged => In("ひな形が変わりました。いまの内容を確かめてから、もう一度定めてください。", "The template has changed. Look at it again, then adopt it.");

    public static string DutyKept => In("この人の義務は、署名の有無にかかわらず続きます。", "The duty is there with or without a signature.");
}
