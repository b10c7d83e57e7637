namespace ConsoleSupport.Meetings.Shared.Plans;

/// <summary>A service a plan may contain. The first five are used only after the municipality's 支援決定 (R89).</summary>
public enum PlanService
{
    /// <summary>住居確保給付金</summary>
    HousingBenefit,

    /// <summary>就労準備支援事業</summary>
    WorkReadiness,

    /// <summary>認定就労訓練事業</summary>
    CertifiedTraining,

    /// <summary>居住支援事業</summary>
    HousingSupport,

    /// <summary>家計改善支援事業</summary>
    HouseholdBudget,

    /// <summary>自立相談支援事業</summary>
    Consultation,

    /// <summary>子どもの学習・生活支援事業</summary>
    ChildrenLearning,

    /// <summary>生活福祉資金の貸付け (R20)</summary>
    LivelihoodLoan,

    /// <summary>その他の支援</summary>
    Other,
}

/// <summary>The three patterns of a plan; each becomes 確定 at a moment of its own (R89).</summary>
public enum PlanPattern
{
    /// <summary>法に基づく事業等のみ</summary>
    StatutoryOnly,

    /// <summary>法に基づく事業等とそれ以外</summary>
    Mixed,

    /// <summary>支援決定を要する事業等なし</summary>
    WithoutDecision,
}

/// <summary>Where a plan stands.</summary>
public enum PlanState
{
    /// <summary>緊急支援中: the plan follows (R92)</summary>
    Emergency,

    /// <summary>原案</summary>
    Draft,

    /// <summary>会議で確認中</summary>
    AtMeeting,

    /// <summary>議長の確定待ち</summary>
    AwaitingChair,

    /// <summary>本人最終合意待ち (R87)</summary>
    AwaitingAgreement,

    /// <summary>支援決定待ち (R89)</summary>
    AwaitingDecision,

    /// <summary>自治体への報告待ち (R89)</summary>
    AwaitingReport,

    /// <summary>確定</summary>
    Fixed,

    /// <summary>支援決定なし (R90)</summary>
    Declined,

    /// <summary>終結: a new plan takes its place (R105)</summary>
    Ended,
}

/// <summary>What may be done with a plan. Which of it may happen now is said by its state.</summary>
public enum PlanAct
{
    Write,
    Table,
    RecordWord,
    RecordAgreement,
    RecordDecision,
    RecordReport,
    Correct,
    Replan,
}

/// <summary>Why a text of a plan was written.</summary>
public enum PlanVersionKind
{
    /// <summary>原案</summary>
    Draft,

    /// <summary>会議での変更 (R87)</summary>
    MeetingChange,

    /// <summary>軽微な修正 (R105)</summary>
    MinorCorrection,
}

/// <summary>What the meeting says to a plan.</summary>
public enum MeetingWord
{
    /// <summary>了承</summary>
    Approved,

    /// <summary>継続審議</summary>
    Continued,

    /// <summary>了承しない</summary>
    NotApproved,
}

/// <summary>How the person agreed.</summary>
public enum AgreementWay
{
    /// <summary>対面</summary>
    InPerson,

    /// <summary>訪問先</summary>
    Visit,

    /// <summary>電話</summary>
    Phone,

    /// <summary>書面</summary>
    Writing,
}

/// <summary>How the 支援提供通知書 reaches the person without harm (R91).</summary>
public enum NoticeDelivery
{
    /// <summary>窓口で手渡し</summary>
    AtOffice,

    /// <summary>面談・訪問時に手渡し</summary>
    ByWorker,

    /// <summary>郵送</summary>
    Post,

    /// <summary>その他の安全な方法</summary>
    OtherSafeWay,
}

/// <summary>Emergency support that needs the municipality and may start before the plan (R92).</summary>
public enum EmergencyService
{
    /// <summary>居住支援事業のうちシェルター事業</summary>
    Shelter,

    /// <summary>住居確保給付金</summary>
    HousingBenefit,

    /// <summary>その他の緊急支援</summary>
    Other,
}

/// <summary>What the office is told about the 社協's officer for 生活福祉資金 (R20).</summary>
public enum LoanOfficerHint
{
    NotNeeded,
    NameOne,
    Invite,
    Invited,
}
