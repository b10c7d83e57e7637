using ConsoleSupport.Meetings.Shared.Sharing;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the basis of sharing: states, refusals, decision table. The product never says that sharing is lawful (R66).</summary>
public static class SharingTexts
{
    public static string BasisWord(BasisState state) => state switch
    {
        BasisState.WithinConsent => In("同意あり・範囲内", "Consent, within scope"),
        BasisState.ApprovedWithoutConsent => In("同意なし共有・承認済み", "Shared without consent, approved"),
        BasisState.AwaitingApproval => In("承認待ち", "Waiting for approval"),
        BasisState.None => In("根拠がありません", "No basis"),
        BasisState.OutsideConsent => In("同意の範囲外", "Outside the consent"),
        BasisState.PastReview => In("見直し日を過ぎました", "Past its review day"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    public static string NoConsent => In("本人の同意の記録がありません。", "No consent is recorded.");

    public static string ConsentWithdrawn => In("本人の同意は撤回されています。", "The consent was withdrawn.");

    public static string ConsentExpired => In("本人の同意の期間が終わっています。", "The consent has ended.");

    public static string OutsideConsent => In("同意の範囲外です。この機関・この情報について、あらためて同意を確かめてください。", "Outside the consent. Ask for consent to this agency and this fact.");

    public static string AgencyExcluded => In("本人が「この機関には伝えない」とした機関です。", "The person asked that this agency is not told.");

    public static string FactTakenOut => In("本人が、あとから同意を取り消した情報です。", "The person took this fact out of the consent later.");

    public static string RuleNotKnown => In("この種類の会議体で、同意のない情報を共有する扱いには、まだ対応していません。同意のある情報だけを扱えます。同意を得られないときは、支援会議（困窮法9条）で扱えるか検討してください。", "Sharing without consent at this kind of body is not supported yet. It deals with consented information only; where consent cannot be had, consider a support meeting (Article 9).");

    public static string ConsentNeededHere => In("この会議では、同意のある情報だけを扱えます。同意を得られないときは、支援会議（困窮法9条）で扱えるか検討してください。", "This meeting deals with consented information only. Where consent cannot be had, consider a support meeting (Article 9).");
    public static string NotTheirsToGive => In("本人以外の人についての情報です。本人の同意は及びません。その人自身の同意か、別の根拠が要ります。", "The fact is about somebody else. The person’s consent does not cover it; it needs that somebody’s own consent, or another basis.");

    public static string SensitiveNotTicked => In("要配慮の情報です。この相手に伝えてよいことが、1つずつ確かめられていません。", "The fact is sensitive and was not ticked for this recipient.");

    public static string PersonExcluded => In("本人が「この人には伝えない」とした人です。", "The person asked that this one is not told.");

    public static string ThirdPartyFacts => In(
        "本人以外の人についての情報が選ばれています。本人の同意は及びません。選択を外し、その人の同意を別に記録するか、ほかの根拠で扱ってください。",
        "Some chosen facts are about somebody else. The person’s consent does not cover them. Leave them out and record that somebody’s own consent, or use another basis.");

    public static string PersonsFacts => In("第三者の同意が及ぶのは、その人についての情報だけです。本人についての情報は外してください。", "A third party’s consent covers only what is told about them. Leave out what is about the person.");

    public static string SensitiveUnconfirmed => In(
        "要配慮の情報が選ばれています。情報ごとに、伝えてよい相手を1つずつ選んでください。選べる相手は、上で選んだ機関と人だけです。",
        "Some chosen facts are sensitive. For each of them tick the recipients one by one, among the agencies and people chosen above.");

    public static string ProxyReasonMissing => In("本人の記名、または代筆・代理・口頭とした理由を書いてください。", "Write the person’s own name entry, or why it was by proxy or orally.");

    public static string BothListed => In("同じ機関が「伝えてよい」と「伝えない」の両方に入っています。", "The same agency is listed both as told and as not told.");

    public static string ValidityBackwards => In("期間の終わりは、同意の日より後の日にしてください。", "The period must end after the day of consent.");

    public static string GivenInFuture => In("同意の日は、今日までの日にしてください。", "The day of consent cannot lie ahead.");

    public static string NothingTakenOut => In("撤回する機関または情報を選んでください。", "Choose the agencies or facts that are taken out.");

    public static string AlreadyWithdrawn => In("この同意は、すでに撤回されています。", "This consent was withdrawn already.");

    public static string AnonymousIsEnough => In("個人情報なしで目的を果たせるなら、匿名で相談してください。この記録は要りません。", "If no personal data is needed, consult anonymously. This record is not needed.");

    public static string ConsentCoversIt => In("同意の範囲内です。この記録は要りません。", "The consent covers it. This record is not needed.");

    public static string DangerIsNow => In("いま危険があるときは、会議を待たずに伝えられます。この記録ではなく、事案のページの「会議の外での提供」で記録してください。", "With danger now, a meeting is not waited for. Record it under “Given outside a meeting” on the page of the case, not here.");

    public static string WrongForum => In("同意によらない共有は、支援会議（困窮法9条）の議題で扱います。この会議体では共有できません。", "Sharing without consent belongs to a support meeting (Article 9). Nothing can be shared at this body.");

    public static string MeetingMissing => In("どの会議で共有するかを選んでください。", "Choose the meeting at which it is shared.");

    public static string ObstacleMissing => In("同意を得られない理由を選んでください。", "Choose why consent cannot be obtained.");

    public static string ObstacleNotExplained => In("同意を得られない理由の説明が短すぎます。いつ、誰が、どう試みたかを加えてください。", "Explain at more length why consent cannot be obtained: when, who, how it was tried.");

    public static string NeedNotCertain => In("支援が確かに必要だといえる事実を書いてください。", "Write the facts that make the need for support certain.");

    public static string EncouragementNotTold => In("本人への働きかけの説明が短すぎます。いつ、誰が、どのように働きかけたかを加えてください。", "Tell at more length how the person was encouraged: when, by whom, how.");

    public static string WordsOfRefusalMissing => In("支援を断ったときの本人の言葉を書いてください。", "Write in which words the person refused support.");

    public static string PersonRefused => In("判断する力のある本人が共有を断り、差し迫った重い危険もありません。共有できません。個人情報なしの相談はできます。", "The person, able to judge, refused and there is no grave risk. Nothing is shared; anonymous consultation is possible.");

    public static string RiskNotNamed => In("守るもの、誰の、起こりやすさ、いつまでに、をすべて選んでください。", "Choose what is to be protected, whose, how likely and how soon.");

    public static string RiskNotExplained => In("生命・身体・財産を守る必要の説明が短すぎます。日付と情報源のある事実を加えてください。", "Explain the need at more length, with facts, days and sources.");

    public static string RiskOfSilenceMissing => In("伝えないことで起こる危険を書いてください。", "Write what may happen if nothing is told.");

    public static string NoFacts => In("共有する情報を選んでください。", "Choose the facts to be shared.");

    public static string MoreThanNeeded => In("情報ごとに「これがないと何ができないか」を書いてください。書けない情報は外してください。", "For each fact write what cannot be done without it; leave out those for which you cannot.");

    public static string NoRecipients => In("伝える相手を選んでください。", "Choose who is told.");

    public static string RecipientNotCleared => In("この会議の構成員として確かめられない相手がいます。外すか、名簿を確かめてください。", "One of the recipients cannot be confirmed as a member of this meeting. Leave them out or check the roster.");

    public static string ProviderBasisMissing => In("情報ごとに、提供する機関の根拠を選んでください。", "Choose the provider’s basis for each fact.");

    public static string TellingMissing => In("本人に何を・いつ・誰が伝えるか、または伝えない理由を書いてください。", "Write what the person is told, when and by whom, or why not.");

    public static string ReviewDayWrong(int months) => In($"見直しの日は、明日から{months}か月以内の日にしてください。", $"The review day must lie within {months} months from tomorrow.");

    public static string Unanswered(int question) => In($"問い{question}にまだ答えていません。", $"Question {question} is not answered yet.");

    public static string TooFewApprovers => In("提案した人のほかに、別々の2人の承認が必要です。", "Two different people other than the proposer have to approve.");

    public static string CouncilNeedsBoth => In("協議会だけでの共有には、調整機関の長と情報管理責任者の2人が、それぞれ承認する必要があります。", "At a council alone, the head of its coordination body and an information manager both have to approve.");

    public static string ProposerApproves => In("提案した人は承認できません。別の人に依頼してください。", "Whoever proposed cannot approve.");

    public static string NotAnApprover => In("この記録を承認できるのは、情報管理責任者と議長です。", "The information manager and the chair approve this record.");

    public static string AlreadyAnswered => In("あなたはすでに答えています。もう1人の答えを待っています。", "You have answered already. Another person’s answer is awaited.");

    public static string NotADraft => In("下書きではないため、変えられません。", "It is no draft any more and cannot be changed.");

    public static string NotWaiting => In("承認を待つ状態ではありません。", "It is not waiting for approval.");

    public static string NotInForce => In("この記録は、すでに終わっているか、まだ承認されていません。", "This record has ended already, or is not approved yet.");

    public static string NotYoursToEnd => In("終了できるのは、承認した人と、この事案を取りまとめる人です。", "Only those who approved, or whoever presides over the case, may end it.");

    public static string NobodyToApprove => In("承認できる人が2人そろいません。情報管理責任者と議長の名簿を確かめてください。", "Two approvers are not available. Check the roster for information manager and chair.");

    public static string DraftChanged => In("ほかの人が先にこの下書きを変えました。いまの内容を確かめてから、もう一度保存してください。", "Somebody else changed this draft first. Look at it, then save again.");

    public static string RowName(SharingRow row) => row switch
    {
        SharingRow.D0 => In("個人情報なしの相談", "no personal data"),
        SharingRow.D1 => In("本人の同意", "consent"),
        SharingRow.D2 => In("同意によらない共有", "without consent"),
        SharingRow.D3 => In("支援そのものを断っている", "support is refused"),
        SharingRow.D4 => In("本人が共有を断った", "sharing is refused"),
        SharingRow.D5 => In("会議の外での差し迫った危険", "immediate danger outside a meeting"),
        SharingRow.D6 => In("支援調整会議", "coordination meeting"),
        SharingRow.D7 => In("協議会だけでの共有", "isolation council alone"),
        SharingRow.D8 => In("時間を区切った合同開催", "joint session in two parts"),
        SharingRow.D9 => In("一体の合同開催", "joint session as one"),
        SharingRow.D10 => In("ゲスト・専門家", "guest or expert"),
        SharingRow.D11 => In("家族・近隣・家主・雇い主", "family, neighbours, landlord, employer"),
        SharingRow.D12 => In("会議にいない機関", "an agency not at the meeting"),
        SharingRow.D13 => In("構成員の組織の中", "inside a member’s organisation"),
        SharingRow.D14 => In("法律上の通報", "statutory notification"),
        SharingRow.D15 => In("別の法律の守秘がある情報", "data under a special secrecy law"),
        SharingRow.D16 => In("本人からの開示の求め", "the person’s own request"),
        SharingRow.D17 => In("裁判所・警察・監査の求め", "court, police, audit"),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, null),
    };
}
