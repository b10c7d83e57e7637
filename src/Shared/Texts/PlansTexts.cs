using ConsoleSupport.Meetings.Shared.Plans;
using static ConsoleSupport.Meetings.Shared.Texts.Text;

namespace ConsoleSupport.Meetings.Shared.Texts;

/// <summary>Names of what a plan is made of, and what is said after an act. Words of the pages are in <see cref="PlanPageTexts"/>.</summary>
public static class PlansTexts
{
    /// <summary>What counts as 「なし」 when somebody types it (R86).</summary>
    public static IReadOnlyCollection<string> NoneAsTyped { get; } = ["なし", "ナシ", "無し", "無", "特になし", "特に無し", "NONE", "NO"];

    public static string PlansTitle => In("支援プラン", "Support plans");

    public static string PlanTitle => In("支援プラン", "Support plan");

    public static string MeetingPlansTitle => In("会議のプラン", "Plans at the meeting");

    public static string NewPlan => In("プランの原案をつくる", "Draft a plan");

    public static string EditPlan => In("プランを直す", "Change the plan");

    public static string ChangeInMeeting => In("会議の場でプランを直す", "Change the plan in the meeting");

    public static string CorrectPlan => In("軽微な修正", "Minor correction");

    public static string PermitRead => In("会議のプランを見る", "read plans of a meeting");

    public static string PermitPrepare => In("プランを準備する", "prepare plans");

    public static string PermitWrite => In("プランを書き、記録する", "write plans and record what happens to them");

    public static string OpenPlans => In("プランを開く", "Open plans");

    public static string NoPlanYet => In("まだプランがありません。", "No plan yet.");

    public static string PlanNumber(int number) => In($"プラン第{number}号", $"Plan {number}");

    public static string NumberAndState(int number, PlanState state) => In($"第{number}号：{State(state)}", $"Plan {number}: {State(state)}");

    public static string PlansHere(int count) => count == 0 ? In("この会議の次第に、プランはまだありません。", "No plan is on this agenda yet.") : In($"次第にプランが{count}件あります。", $"{count} plans are on the agenda.");

    public static string PersonOf(string name, string agency) => In($"{name}（{agency}）", $"{name} ({agency})");

    public static string MeetingOf(int number, string day) => In($"第{number}回 {day}", $"Meeting {number}, {day}");

    public static string State(PlanState state) => state switch
    {
        PlanState.Emergency => In("緊急支援中（プランはこれから）", "Emergency support, plan to follow"),
        PlanState.Draft => In("原案", "Draft"),
        PlanState.AtMeeting => In("会議で確認", "At the meeting"),
        PlanState.AwaitingChair => In("議長の確定待ち", "Waiting for the chair"),
        PlanState.AwaitingAgreement => In("本人最終合意待ち", "Waiting for the person's final agreement"),
        PlanState.AwaitingDecision => In("支援決定待ち", "Waiting for the support decision"),
        PlanState.AwaitingReport => In("自治体への報告待ち", "Waiting for the report to the municipality"),
        PlanState.Fixed => In("確定", "Fixed"),
        PlanState.Declined => In("支援決定なし", "Support not granted"),
        PlanState.Ended => In("終結", "Ended"),
        _ => throw new InvalidOperationException($"No word for {state}."),
    };

    /// <summary>The one next step, in a sentence.</summary>
    public static string NextStep(PlanState state) => state switch
    {
        PlanState.Emergency => In("プランの原案をつくり、支援調整会議に報告します。", "Draft the plan and report it to the meeting."),
        PlanState.Draft => In("支援調整会議の議題に付けます。", "Put it on the agenda of a meeting."),
        PlanState.AtMeeting => In("会議の場で確かめ、了承などを記録します。", "It is gone through in the meeting, and the word is recorded."),
        PlanState.AwaitingChair => In("会議室で議長が決定事項を確定します。", "The chair confirms the decision in the room."),
        PlanState.AwaitingAgreement => In("会議で変わったところを本人に説明し、最終の合意を得て記録します。", "Explain the changes to the person and record the final agreement."),
        PlanState.AwaitingDecision => In("自治体の支援決定を受けて、決定を記録します。", "Record the decision once the municipality has made it."),
        PlanState.AwaitingReport => In("プランを自治体へ報告し、報告した日を記録します。", "Report the plan to the municipality and record the day."),
        PlanState.Fixed => In("支援を続け、モニタリングします。", "Go on with the support and monitor it."),
        PlanState.Declined => In("代わりの手立てで支え、必要なら再プランをつくります。", "Support by other means; re-plan if needed."),
        PlanState.Ended => In("次のプランに引き継ぎました。", "The next plan has taken its place."),
        _ => throw new InvalidOperationException($"No step for {state}."),
    };

    public static string Service(PlanService service) => service switch
    {
        PlanService.HousingBenefit => In("住居確保給付金", "Housing security benefit"),
        PlanService.WorkReadiness => In("就労準備支援事業", "Work readiness support"),
        PlanService.CertifiedTraining => In("認定就労訓練事業", "Certified work training"),
        PlanService.HousingSupport => In("居住支援事業", "Housing support"),
        PlanService.HouseholdBudget => In("家計改善支援事業", "Household budget support"),
        PlanService.Consultation => In("自立相談支援事業", "Self-reliance consultation"),
        PlanService.ChildrenLearning => In("子どもの学習・生活支援事業", "Children's learning and living support"),
        PlanService.LivelihoodLoan => In("生活福祉資金の貸付け", "Livelihood welfare loan"),
        PlanService.Other => In("その他の支援", "Other support"),
        _ => throw new InvalidOperationException($"No word for {service}."),
    };

    public static string Pattern(PlanPattern pattern) => pattern switch
    {
        PlanPattern.StatutoryOnly => In("法に基づく事業等のみ（支援決定の日に確定）", "Services on which the municipality decides (fixed on the day of the decision)"),
        PlanPattern.Mixed => In("法に基づく事業等とそれ以外（支援決定と内容の確認がそろった日に確定）", "Such services and others (fixed once decided and the rest looked at)"),
        PlanPattern.WithoutDecision => In("支援決定を要する事業等なし（会議の了承と自治体への報告がそろった日に確定）", "Nothing to decide on (fixed once approved and reported)"),
        _ => throw new InvalidOperationException($"No word for {pattern}."),
    };

    public static string VersionKind(PlanVersionKind kind) => kind switch
    {
        PlanVersionKind.Draft => In("原案", "Draft"),
        PlanVersionKind.MeetingChange => In("会議での変更", "Changed in the meeting"),
        PlanVersionKind.MinorCorrection => In("軽微な修正", "Minor correction"),
        _ => throw new InvalidOperationException($"No word for {kind}."),
    };

    public static string Word(MeetingWord word) => word switch
    {
        MeetingWord.Approved => In("了承", "Approved"),
        MeetingWord.Continued => In("継続審議", "Continued"),
        MeetingWord.NotApproved => In("了承しない", "Not approved"),
        _ => throw new InvalidOperationException($"No word for {word}."),
    };

    public static string WordAndChange(MeetingWord word, bool changed) => word is MeetingWord.Approved && changed ? In("変更のうえ了承", "Approved with changes") : Word(word);

    /// <summary>Text of the room's decision. It names the plan by number and tells nothing of the case.</summary>
    public static string DecisionOf(int number, int text, MeetingWord word, bool changed) => word switch
    {
        MeetingWord.Approved when changed => In($"支援プラン第{number}号（第{text}版）を、変更のうえ了承する。", $"Support plan {number} (text {text}) is approved with changes."),
        MeetingWord.Approved => In($"支援プラン第{number}号（第{text}版）を、原案のとおり了承する。", $"Support plan {number} (text {text}) is approved as drafted."),
        MeetingWord.Continued => In($"支援プラン第{number}号（第{text}版）は、継続審議とする。", $"Support plan {number} (text {text}) is continued."),
        MeetingWord.NotApproved => In($"支援プラン第{number}号（第{text}版）は、了承しない。", $"Support plan {number} (text {text}) is not approved."),
        _ => throw new InvalidOperationException($"No sentence for {word}."),
    };

    public static string Way(AgreementWay way) => way switch
    {
        AgreementWay.InPerson => In("窓口での面談", "In person"),
        AgreementWay.Visit => In("訪問", "On a visit"),
        AgreementWay.Phone => In("電話", "By phone"),
        AgreementWay.Writing => In("書面", "In writing"),
        _ => throw new InvalidOperationException($"No word for {way}."),
    };

    public static string Delivery(NoticeDelivery delivery) => delivery switch
    {
        NoticeDelivery.AtOffice => In("窓口で手渡し", "Handed over at the office"),
        NoticeDelivery.ByWorker => In("面談・訪問時に支援員から手渡し", "Handed over by the worker"),
        NoticeDelivery.Post => In("郵送", "By post"),
        NoticeDelivery.OtherSafeWay => In("その他の安全な方法", "Another safe way"),
        _ => throw new InvalidOperationException($"No word for {delivery}."),
    };

    public static string Emergency(EmergencyService service) => service switch
    {
        EmergencyService.Shelter => In("居住支援事業のうちシェルター事業", "Shelter"),
        EmergencyService.HousingBenefit => In("住居確保給付金", "Housing security benefit"),
        EmergencyService.Other => In("その他の緊急支援", "Other emergency support"),
        _ => throw new InvalidOperationException($"No word for {service}."),
    };

    // Said after an act.

    public static string Drafted => In("原案を保存しました。", "The draft is saved.");

    public static string Written => In("新しい版を保存しました。", "A new text is saved.");

    public static string ChangedInMeeting => In("会議での変更を保存しました。参加者に確かめ、了承を記録してください。", "The change is saved. Go through it with everybody and record their word.");

    public static string EmergencyRecorded => In("緊急支援の開始を記録しました。続けてプランの原案をつくってください。", "Emergency support is recorded. Go on with the draft of the plan.");

    public static string Tabled => In("議題に付けました。", "It is on the agenda.");

    public static string WordRecorded => In("決定事項として記録しました。議長が会議室で確定すると、次に進みます。", "Recorded as a decision. It counts once the chair confirms it in the room.");

    public static string AgreementRecorded => In("本人の最終合意を記録しました。", "The person's final agreement is recorded.");

    public static string DecisionRecorded => In("支援決定を記録しました。プランは確定しています。", "The support decision is recorded. The plan is fixed.");

    public static string DecliningRecorded => In("支援決定をしないことと、説明・代わりの手立てを記録しました。", "It is recorded that support is not granted, with explanation and alternatives.");

    public static string ReportRecorded => In("自治体への報告を記録しました。プランは確定しています。", "The report is recorded. The plan is fixed.");

    public static string Corrected => In("軽微な修正を保存しました。プランは確定のままです。", "The minor correction is saved. The plan stays fixed.");

    public static string Replanned => In("前のプランを終結し、再プランの原案をつくりました。", "The plan is ended, and the next one begun.");

    public static string MunicipalReasonRecorded => In("理由を記録しました。職員のみでも会議を開けます。", "The reason is recorded. The meeting can be opened.");
}
