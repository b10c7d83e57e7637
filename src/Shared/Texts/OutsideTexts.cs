using ConsoleSupport.Meetings.Shared.Sharing;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of what is given outside a meeting. They say what was recorded, never that it was right (R66).</summary>
public static class OutsideTexts
{
    public static string Title => In("会議の外での提供", "Given outside a meeting");

    public static string Card => In("会議の外での提供", "Given outside a meeting");

    public static string CardNone => In("会議の外での提供の記録はありません。", "Nothing was given outside a meeting.");

    public static string Open => In("記録を見る", "Open");

    public static string All => In("一覧と新しい記録", "List and new record");

    public static string Intro => In("会議を通さずに誰かに伝えたこと、または伝えないと決めたことを記録します。この画面は条件と判断を記録するもので、よしあしは判定しません。",
        "Records what was given to somebody without a meeting, or the decision not to. It records conditions and decisions; it does not judge them.");

    public static string ChooseWay => In("新しく記録する", "New record");

    public static string WayName(SharingRow row) => row switch
    {
        SharingRow.D5 => In("いま危険があり、機関に伝えた", "Danger now: an agency was told"),
        SharingRow.D11 => In("家族・近隣・家主・雇い主に伝える", "Family, neighbour, landlord, employer"),
        SharingRow.D12 => In("会議にいない機関に伝える", "An agency that is not at the meeting"),
        SharingRow.D17 => In("裁判所・警察・監査の求めに答える", "Answer a court, the police, an audit"),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, null),
    };

    public static string WayHint(SharingRow row) => row switch
    {
        SharingRow.D5 => In("差し迫った危険・会議を待てない・動ける機関。翌開庁日までに事後報告を書きます。", "Imminent danger, no time for a meeting, an agency able to act. A report follows by the next working day."),
        SharingRow.D11 => In("本人の同意に、その人の名前があるときだけ伝えられます。", "Only when a consent names this very person."),
        SharingRow.D12 => In("本人の同意がその機関と情報に及ぶときだけ伝えられます。同意なし共有の承認は使えません。", "Only when consent covers the agency and the fact. A record without consent cannot be used."),
        SharingRow.D17 => In("法令の根拠・求めの文書・課の長の判断が要ります。", "Needs the law, the document, and the decision of the head of section."),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, null),
    };

    public static string State(OutsideState state, bool isOverdue) => state switch
    {
        OutsideState.Given => In("提供を記録", "Given"),
        OutsideState.ReportDue => isOverdue ? In("事後報告の期限を過ぎました", "Report overdue") : In("事後報告が必要", "Report due"),
        OutsideState.Reported => In("事後報告済み", "Reported"),
        OutsideState.NotGiven => In("提供しないと決定", "Decided not to give"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string Relation(OutsideRelation relation) => relation switch
    {
        OutsideRelation.Family => In("家族・親族", "Family"),
        OutsideRelation.Neighbour => In("近隣の人", "Neighbour"),
        OutsideRelation.Landlord => In("家主・管理会社", "Landlord"),
        OutsideRelation.Employer => In("雇い主", "Employer"),
        OutsideRelation.Other => In("そのほかの人", "Somebody else"),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, null),
    };

    public static string PersonOf(string name, OutsideRelation relation) => In($"{name}（{Relation(relation)}）", $"{name} ({Relation(relation)})");

    public static string DemanderName(Demander demander) => demander switch
    {
        Demander.Court => In("裁判所", "Court"),
        Demander.Police => In("警察・検察", "Police or prosecutor"),
        Demander.Audit => In("監査・検査", "Audit or inspection"),
        Demander.Other => In("そのほかの法令による求め", "Another demand by law"),
        _ => throw new ArgumentOutOfRangeException(nameof(demander), demander, null),
    };

    public static string Recipient(OutsideRelation? relation, Demander? demander) =>
        relation is { } known ? Relation(known) : demander is { } asking ? DemanderName(asking) : In("記録の中にあります", "see the record");

    public static string Help(HelpNow help) => help switch
    {
        HelpNow.Medical => In("医療", "Medical care"),
        HelpNow.Police => In("警察", "Police"),
        HelpNow.Fire => In("消防・救急", "Fire and ambulance"),
        HelpNow.Welfare => In("福祉事務所・保護", "Welfare office, shelter"),
        HelpNow.Other => In("そのほかの支援", "Other help"),
        _ => throw new ArgumentOutOfRangeException(nameof(help), help, null),
    };

    public static string FactsCount(int count) => In($"情報{count}件", count == 1 ? "1 fact" : $"{count} facts");

    public static string DueOn(string day) => In($"事後報告は{day}まで", $"Report by {day}");

    // Fields.
    public static string FieldDecision => In("判断", "Decision");

    public static string Give => In("提供した", "It was given");

    public static string GiveHint => In("下の項目をすべて埋めて記録します。", "All fields below have to be filled in.");

    public static string Not => In("提供しないと決めた", "Decided not to give");

    public static string NotHint => In("相手と理由だけを記録します。断った求めも残します。", "Only recipient and reason are kept. A refused demand is kept too.");

    public static string FieldFacts => In("提供した情報", "Facts");

    public static string FieldFactsHint => In("必要な情報だけを選びます。提供しないときは、求められた情報を選びます（任意）。", "Only what is needed. When not giving: what was asked for, if known.");

    public static string FieldReason => In("目的・理由", "Purpose and reason");

    public static string FieldReasonNot => In("提供しない理由", "Why it is not given");

    public static string FieldReasonHint => In("提供しないときは、その理由。", "When not giving: why not.");

    public static string FieldDay => In("日", "Day");

    public static string FieldTime => In("時刻", "Time");

    public static string FieldAgency => In("相手の機関", "Agency");

    public static string FieldPerson => In("相手の人", "Person");

    public static string FieldPersonHint => In("本人の同意に名前がある人だけを選べます。", "Only people whom a consent names.");

    public static string PersonNobody => In("同意に名前がある人はいません", "No consent names anybody");

    public static string FieldPersonName => In("同意に名前がない人の名前", "Name of somebody no consent names");

    public static string FieldPersonNameHint => In("この人には提供できません。「提供しないと決めた」の記録に使います。", "Nothing can be given to them; used for a decision not to give.");

    public static string FieldRelation => In("本人との関係", "What they are to the person");

    public static string FieldImminence => In("いつまでに危険が起こるか", "How soon");

    public static string FieldGoods => In("守るもの", "What is protected");

    public static string FieldDanger => In("危険の内容", "The danger");

    public static string FieldNoTime => In("会議を待てない理由", "Why a meeting could not be waited for");

    public static string FieldHelp => In("その機関が今できること", "What the agency can do at once");

    public static string FieldBasis => In("提供する側の根拠", "The provider’s basis");

    public static string FieldSupervisor => In("相談した上司・主任", "Supervisor consulted");

    public static string FieldSupervisorWhyNot => In("相談できなかった理由", "Why nobody could be consulted");

    public static string FieldSupervisorHint => In("上の欄で選べないときに書きます。", "If nobody is chosen above.");

    public static string FieldDemanderKind => In("求めた機関の種類", "Who demands");

    public static string FieldDemander => In("求めた機関・部署・人", "Authority, department, person");

    public static string FieldLaw => In("法令の根拠（法令名・条項）", "Law and article");

    public static string FieldDocument => In("求めの文書（日付・番号）", "Document (day, number)");

    public static string FieldDecider => In("判断した課の長", "Head of section who decided");

    public static string FieldDeciderHint => In("議長だけの判断では提供できません。", "The chair alone does not decide.");

    public static string FieldDeciderName => In("名簿にいない人の職と名前", "Post and name of somebody not on the roster");

    public static string FieldAnswer => In("回答の内容", "The answer");

    public static string Save => In("記録する", "Record");

    public static string AddFactsFirst => In("先に情報を書き加えてください。提供は情報ごとに記録します。", "Add facts first; giving is recorded fact by fact.");

    // Consent.
    public static string ConsentPersons => In("伝えてよい人（家族・近隣・家主・雇い主など）", "People who may be told (family, neighbours, landlord, employer …)");

    public static string ConsentPersonsHint => In("本人が名前を挙げた人だけを書きます。書かれていない人には伝えられません。", "Only people the person named. Nobody else can be told.");

    public static string ConsentPersonName(int number) => In($"{number}人目の名前", $"Name {number}");

    public static string ConsentPersonRelation(int number) => In($"{number}人目の本人との関係", $"Relation {number}");

    // The record.
    public static string FactsCard => In("情報", "Facts");

    public static string FactsNone => In("情報は挙げられていません。", "No facts are named.");

    public static string RecordCard => In("記録", "Record");

    public static string To => In("相手", "To");

    public static string At => In("日時", "When");

    public static string RecordedBy => In("記録した人", "Recorded by");

    public static string Conditions => In("条件が記録されました。この画面は、よしあしを判定しません。", "The conditions were recorded. This page does not judge them.");

    public static string ReportCard => In("事後報告", "Report afterwards");

    public static string ReportField => In("その後どうなったか、次に何をするか", "What came of it and what follows");

    public static string ReportSave => In("事後報告を記録する", "Record the report");

    public static string ReportKept => In("事後報告を記録しました。", "The report is recorded.");

    public static string MeetingHint => In("次の会議で報告してください。議題に加えるときは、会議のページを開きます。", "Tell the next meeting. Open its page to put it on the agenda.");

    public static string MeetingNone => In("次の会議がまだ決まっていません。会議を起案したら、議題に加えてください。", "No meeting is planned yet. Put it on the agenda of the next one.");

    public static string Recorded => In("会議の外での提供を記録しました。", "What was given outside a meeting is recorded.");

    public static string RecordedNot => In("提供しない判断を記録しました。", "The decision not to give is recorded.");

    // Home.
    public static string TaskReport => In("事後報告を書く", "Write the report afterwards");

    public static string TaskReportVerb => In("報告を書く", "Write");

    public static string TaskAgenda => In("緊急の提供を次の会議の議題に加える", "Put what was given in an emergency on the next agenda");

    public static string TaskAgendaVerb => In("会議を開く", "Open the meeting");

    public static string TaskOf(string label, string body) => In($"事案 {label}・{body}", $"Case {label}, {body}");

    // Refusals.
    public static string NoFacts => In("提供した情報を選んでください。", "Choose the facts.");

    public static string AgencyMissing => In("相手の機関を選んでください。", "Choose the agency.");

    public static string InFuture => In("これからの日時は記録できません。提供した日時を書いてください。", "The time cannot lie ahead.");

    public static string NotUrgent => In("今日・明日の危険でないときは、会議の外で提供できません。支援会議（困窮法9条）を検討してください。", "Without danger today or tomorrow nothing is given outside a meeting. Consider a support meeting.");

    public static string NothingAtRisk => In("生命・身体・財産のうち、守るものを選んでください。", "Choose what is protected: life, body or property.");

    public static string DangerNotExplained => In("どのような危険かを、言葉で書いてください。", "Write in words what the danger is.");

    public static string NoTimeNotExplained => In("会議を待てない理由を、言葉で書いてください。", "Write in words why a meeting could not be waited for.");

    public static string CannotHelp => In("その機関が今できることを選んでください。今動けない機関には提供できません。", "Choose what the agency can do at once. An agency that cannot act is not told.");

    public static string BasisMissing => In("緊急の提供に使える根拠（法令、本人の明らかな利益、生命・身体・財産の保護）を選んでください。", "Choose a basis for an emergency: law, clear benefit, protection of life, body or property.");

    public static string NobodyConsulted => In("相談した上司・主任を選ぶか、相談できなかった理由を書いてください。", "Choose the supervisor who was consulted, or write why nobody could be.");

    public static string NoReportDue => In("事後報告を待つ記録ではありません。", "No report is due here.");

    public static string PersonMissing => In("相手の人を選ぶか、名前を書いてください。", "Choose the person or write the name.");

    public static string PersonNotNamed => In("本人の同意に、この人の名前がありません。提供できません。", "No consent names this person. Nothing can be given.");

    public static string OutsidePersonsConsent => In("この人についての同意の範囲外の情報が入っています。", "The consent that names this person does not cover all of this.");

    public static string SelectAgencyInstead => In("この機関に伝える必要があるときは、構成員に選び、会議を招集してください。同意なし共有の承認は、会議にいない機関には使えません。", "If this agency has to know, select it as a member and call a meeting. A record without consent cannot be used for an agency that is not there.");

    public static string DemanderMissing => In("求めた機関の種類と名前を書いてください。", "Write who demands.");

    public static string LawMissing => In("求めの根拠となる法令を書いてください。", "Write the law on which the demand rests.");

    public static string DocumentMissing => In("求めの文書の日付・番号を書いてください。口頭の求めには答えられません。", "Write day and number of the document. An oral demand is not answered.");

    public static string DeciderMissing => In("判断した課の長を選ぶか、職と名前を書いてください。", "Choose the head of section who decided, or write post and name.");

    public static string ChairAlone => In("議長・職務代理だけの判断では提供できません。課の長を書いてください。", "Chair or deputy alone do not decide. Name the head of section.");

    public static string AnswerMissing => In("回答の内容を書いてください。", "Write the answer.");
}
