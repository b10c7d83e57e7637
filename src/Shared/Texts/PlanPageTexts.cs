using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Words of the pages of plans.</summary>
public static class PlanPageTexts
{
    public static string Cases => In("事案", "Cases");

    public static string ListIntro => In("あなたが準備する事案のプランです。次の一手があるものから並べています。", "Plans of the cases you prepare. What waits for a step comes first.");

    public static string ListEmpty => In("プランはまだありません", "No plans yet");

    public static string ListEmptyMore => In("事案の画面の「支援プラン」から、原案をつくれます。", "Draft one from “Support plans” on the page of a case.");

    public static string ColumnCase => In("事案", "Case");

    public static string ColumnPlan => In("プラン", "Plan");

    public static string ColumnState => In("状態", "State");

    public static string ColumnNext => In("次の一手", "Next step");

    public static string AllPlans => In("すべてのプラン", "All plans");

    public static string CaseEmpty => In("この事案のプランはまだありません", "This case has no plan yet");

    public static string CaseEmptyMore => In("本人と話し合った内容から原案をつくり、支援調整会議の議題に付けます。", "Draft it from what was agreed with the person, then put it on an agenda.");

    public static string EmergencySummary => In("緊急支援を先に始めたとき", "When emergency support came first");

    public static string EmergencyWhy => In("緊急的な支援は、プランと会議の前に始められます。始めた支援を記録し、プランと会議への報告は後から行います。", "Emergency support may begin before plan and meeting. Record it; the plan and its report follow.");

    public static string EmergencyField => In("先に始めた支援", "Support that began");

    public static string EmergencyDay => In("始めた日", "Began on");

    public static string EmergencySave => In("緊急支援の開始を記録する", "Record emergency support");

    public static string EmergencyOf(string service, string day) => In($"{day}から緊急支援（{service}）", $"Emergency support ({service}) since {day}");

    public static string Choose => In("選んでください", "Choose");

    public static string Cancel => In("やめる", "Cancel");

    // The text.

    public static string Wish => In("本人の意向", "The person's wishes");

    public static string WishHint => In("本人の言葉で書きます。", "In the person's own words.");

    public static string Goal => In("目標", "Goal");

    public static string Policy => In("支援方針", "Policy");

    public static string Services => In("支援の内容", "Services");

    public static string ServicesHint => In("選んだものには、内容と提供する機関を書きます。", "Say of each what is done and by whom.");

    public static string NeedsDecision => In("支援決定が必要", "needs a support decision");

    public static string DetailsOf(string service) => In($"{service}の内容・提供機関", $"{service}: what, and by whom");

    public static string Monitoring => In("モニタリングの時期と方法", "Monitoring: when and how");

    public static string LoanOfficerField => In("生活福祉資金の担当（社会福祉協議会）", "Officer for the livelihood welfare loan");

    public static string LoanOfficerFieldHint => In("プランに生活福祉資金の貸付けが入るときに選びます。可能な限り会議に招きます。", "Choose when the plan contains the loan. They are invited where possible.");

    public static string NoPostField => In("郵送不可", "No post");

    public static string NoPostHint => In("通知が家に届くと本人に害が及ぶおそれがあるときに付けます。", "Tick when a letter at home could harm the person.");

    public static string SavePlan => In("版として保存する", "Save as a new text");

    public static string InMeetingNote => In("会議の場での変更です。保存すると、了承の後に本人の最終合意が必要になります。", "This is a change in the meeting. Once approved, the person's final agreement is needed.");

    public static string StandsNow => In("いま保存されている内容", "What stands now");

    // A plan.

    public static string TextNumber(int number) => In($"第{number}版", $"Text {number}");

    public static string History => In("版の履歴", "History of texts");

    public static string Newest => In("いまの版", "Text in force");

    public static string StepsLabel => In("プランの段階", "Steps of the plan");

    public static string StepDraft => In("原案", "Draft");

    public static string StepMeeting => In("会議で確認", "Meeting");

    public static string StepAgreement => In("本人最終合意", "Final agreement");

    public static string StepDecision => In("支援決定", "Support decision");

    public static string StepReport => In("自治体への報告", "Report");

    public static string StepFixed => In("確定", "Fixed");

    public static string Changed => In("変更あり", "Changed");

    public static string PatternLabel => In("プランの型", "Pattern");

    public static string FixedOn => In("確定した日", "Fixed on");

    public static string TookPlaceOf(int number) => In($"第{number}号の再プラン", $"Re-plan of plan {number}");

    public static string Edit => In("プランを直す", "Change the plan");

    public static string TabledAt => In("付議する会議", "Meeting");

    public static string OpenAtMeeting => In("会議の画面で見る", "See it at the meeting");

    public static string TableField => In("議題に付ける会議", "Meeting at which it is heard");

    public static string TableButton => In("議題に付ける", "Put on the agenda");

    public static string NoItems => In("この事案の議題がある会議がありません。先に会議の次第へこの事案の議題を加えてください。", "No coming meeting has an item for this case. Add one to an agenda first.");

    public static string AgreementTitle => In("本人の最終合意", "The person's final agreement");

    public static string AgreementDay => In("合意を得た日", "Agreed on");

    public static string AgreementWay => In("方法", "How");

    public static string AgreementBy => In("確かめた人", "Asked by");

    public static string AgreementSave => In("最終の合意を記録する", "Record the agreement");

    public static string DecisionTitle => In("支援決定（自治体）", "Support decision (municipality)");

    public static string DecisionWhy => In("会議の了承は支援決定ではありません。自治体が決めたことを、ここに記録します。", "The meeting's approval is not the support decision. Record here what the municipality decided.");

    public static string DecisionOutcome => In("決定", "Decision");

    public static string Granted => In("支援決定をする", "Support granted");

    public static string Declined => In("支援決定をしない", "Support not granted");

    public static string DecisionDay => In("決定の日", "Decided on");

    public static string DecisionNumber => In("決定の番号", "Number of the decision");

    public static string DecisionOffice => In("決定した部署", "Department");

    public static string OthersChecked => In("それ以外の支援の内容を確認した日", "Other support looked at on");

    public static string OthersCheckedHint => In("法に基づく事業等以外の支援を含むプランで書きます。", "For a plan that contains other support as well.");

    public static string DeliveryField => In("支援提供通知書の渡し方", "How the notice is delivered");

    public static string NoPostNow => In("郵送不可の印が付いています。", "Marked “no post”.");

    public static string OtherWay => In("その方法", "Which way");

    public static string DeclineGroup => In("支援決定をしないとき", "When support is not granted");

    public static string Reason => In("理由", "Reason");

    public static string WorkerTold => In("支援員に説明した日", "Worker told on");

    public static string PersonTold => In("本人に説明した日", "Person told on");

    public static string Alternatives => In("代わりに使える支援・社会資源", "What can be used instead");

    public static string DecisionSave => In("支援決定を記録する", "Record the decision");

    public static string StepUpWhy => In("自治体の決定として残るため、ご本人であることをもう一度確かめます。", "It stands as the municipality's act, so prove once more that it is you.");

    public static string ReportTitle => In("自治体への報告", "Report to the municipality");

    public static string ReportDay => In("報告した日", "Reported on");

    public static string ReportOffice => In("報告した部署", "Reported to");

    public static string ReportSave => In("報告を記録する", "Record the report");

    public static string CorrectionOpen => In("軽微な修正をする", "Make a minor correction");

    public static string CorrectionWhy => In("支援の種類が変わらない小さな修正は、会議なしで直せます。本人と関係機関に確かめ、自治体に報告し、所内で共有します。", "A small change within the same services needs no meeting: ask the person and agencies, report to the municipality, share it in the office.");

    public static string PersonConfirmed => In("本人に確認した日", "Person asked on");

    public static string AgenciesConfirmed => In("確認した関係機関", "Agencies asked");

    public static string SharedInOffice => In("所内で共有した", "Shared inside the office");

    public static string CorrectionSave => In("軽微な修正を保存する", "Save the correction");

    public static string ReplanTitle => In("再プラン", "Re-plan");

    public static string ReplanWhy => In("状況や方針が大きく変わったときは、このプランを評価して終結し、新しいプランを会議にかけます。", "When much has changed, evaluate and end this plan, and take a new one to the meeting.");

    public static string EndedOn => In("終結の日", "Ended on");

    public static string Evaluation => In("プランの評価", "Evaluation of the plan");

    public static string ReplanSave => In("終結して再プランをつくる", "End it and re-plan");

    public static string AtMeetingTitle => In("会議での確認", "At the meeting");

    public static string ChairConfirms => In("議長がまだ確定していません。", "Not yet confirmed by the chair.");

    // At the meeting.

    public static string MeetingIntro => In("この会議の議題に付いているプランです。", "Plans on this meeting's agenda.");

    public static string MeetingEmpty => In("この会議の議題に、プランはまだ付いていません", "No plan is on this agenda yet");

    public static string MeetingEmptyMore => In("事案のプランの画面から「議題に付ける」を選びます。", "Put one on from the page of a plan.");

    public static string OpeningTitle => In("開会の条件", "Before opening");

    public static string OpeningInCharge => In("各事案の担当の支援員が入室していること。いなければ開会できません。", "For each case somebody in charge is in the room; else the meeting cannot be opened.");

    public static string OpeningOthers => In("市区町村の職員だけにならないこと。やむを得ないときは、理由を記録して開きます。", "Not municipal staff alone. If it cannot be helped, record the reason.");

    public static string OnlyMunicipalNow => In("名簿が市区町村の職員だけになっています。", "The roster has municipal staff only.");

    public static string MunicipalSummary => In("職員のみで開くとき", "To open with municipal staff alone");

    public static string MunicipalReasonField => In("職員のみで開く理由", "Reason");

    public static string MunicipalHint => In("事案の内容は書きません。", "Nothing about the case.");

    public static string MunicipalSave => In("理由を記録する", "Record the reason");

    public static string ReasonRecorded => In("職員のみで開く理由", "Reason for municipal staff alone");

    public static string BackToRoom => In("会議室へ", "To the room");

    public static string WordTitle => In("会議の結論を記録する", "Record the meeting's word");

    public static string WordWhy => In("この議題を審議している間に、会議室の決定事項として記録します。議長が会議室で確定すると、プランが次に進みます。", "While the item is on the table this is recorded as a decision of the room; it counts once the chair confirms it there.");

    public static string WordField => In("結論", "Word");

    public static string Changes => In("原案からの修正点", "Changes to the draft");

    public static string Dissent => In("少数意見", "Dissent");

    public static string NoneHint => In("なければ「なし」と入力します。", "If there is none, type “none”.");

    public static string Exchange => In("情報の伝え合い（何を・いつ・誰と）", "Exchange of information (what, when, with whom)");

    public static string ExchangeHint => In("了承のときに書きます。", "Needed when the plan is approved.");

    public static string WordSave => In("決定事項として記録する", "Record as a decision");

    public static string ChangeHere => In("会議の場で直す", "Change it here");

    // The officer for the loan (R20).

    public static string LoanName => In("生活福祉資金が入っています。社会福祉協議会の担当を選び、可能な限り会議に招いてください。", "The plan contains the livelihood welfare loan. Name the officer and invite them where possible.");

    public static string LoanInvite => In("生活福祉資金の担当が、この事案に選定されていません。選定して会議に招いてください。", "The officer for the loan is not selected for this case. Select and invite them.");

    public static string LoanInvited => In("生活福祉資金の担当が選定されています。", "The officer for the loan is selected.");

    public static string LoanOfficer => In("生活福祉資金の担当", "Officer for the loan");
}
