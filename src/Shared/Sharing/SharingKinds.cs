namespace ConsoleSupport.Meetings.Shared.Sharing;

/// <summary>On what a fact may be seen by a person; the basis column of the gate table.</summary>
public enum BasisKind
{
    /// <summary>準備: office and chair before and around the meeting (choice 3)</summary>
    Preparation,

    /// <summary>D1, D6</summary>
    Consent,

    /// <summary>D2</summary>
    WithoutConsent,

    /// <summary>D5: immediate danger, outside a meeting</summary>
    Emergency,

    /// <summary>D17: demanded by law, outside a meeting</summary>
    Demand,
}

/// <summary>Whose consent it is (R59).</summary>
public enum ConsentGiver
{
    /// <summary>本人</summary>
    Person,

    /// <summary>第三者: covers what is told about that third party, and nothing else</summary>
    ThirdParty,
}

/// <summary>How consent was given (R44).</summary>
public enum ConsentWay
{
    /// <summary>本人の記名</summary>
    OwnNameEntry,

    /// <summary>代筆・代理 with a reason</summary>
    Proxy,

    /// <summary>口頭 with a witness</summary>
    Oral,
}

/// <summary>Life of a record of sharing without consent.</summary>
public enum SharingRecordState
{
    Draft,

    /// <summary>承認待ち</summary>
    Submitted,

    /// <summary>承認済み</summary>
    Approved,

    /// <summary>承認しない / 共有しない (R57)</summary>
    Refused,

    /// <summary>見直し日を過ぎた (R63)</summary>
    Lapsed,

    /// <summary>見直し日より前に、理由を付けて終えた</summary>
    Ended,
}

/// <summary>Why consent cannot be obtained (R55).</summary>
public enum ConsentObstacle
{
    /// <summary>判断能力不十分</summary>
    InsufficientCapacity,

    /// <summary>所在不明・連絡不能</summary>
    Unreachable,

    /// <summary>支援拒否で支援ニーズが確実: D3 asks more</summary>
    RefusesSupport,

    /// <summary>尋ねること自体が危険</summary>
    AskingIsDangerous,

    /// <summary>時間的余裕なし</summary>
    NoTime,

    /// <summary>その他(記述)</summary>
    Other,
}

/// <summary>On what the provider itself may give the fact (decision order, step 9).</summary>
public enum ProviderBasis
{
    /// <summary>個情法69条1項</summary>
    PublicByLaw,

    /// <summary>個情法69条2項3号</summary>
    PublicForDuties,

    /// <summary>個情法69条2項4号</summary>
    PublicForBenefit,

    /// <summary>個情法27条1項1号</summary>
    PrivateByLaw,

    /// <summary>個情法27条1項2号</summary>
    PrivateToProtect,
}

/// <summary>What the person said when asked to agree, as far as it is known.</summary>
public enum ConsentAnswer
{
    /// <summary>尋ねられていない、または答えを得られない</summary>
    Unknown,

    /// <summary>判断する力があり、共有を断った: D4</summary>
    RefusedWithCapacity,

    /// <summary>断ったが、判断する力が十分かどうか分からない</summary>
    RefusedCapacityUnclear,
}

/// <summary>What has to be protected (the second limb).</summary>
public enum ProtectedGood
{
    /// <summary>生命</summary>
    Life,

    /// <summary>身体</summary>
    Body,

    /// <summary>財産</summary>
    Property,
}

/// <summary>Whose life, body or property.</summary>
public enum RiskBearer
{
    /// <summary>本人</summary>
    Person,

    /// <summary>同居の家族</summary>
    Household,

    /// <summary>そのほかの人</summary>
    Others,
}

/// <summary>How likely it is.</summary>
public enum RiskLikelihood
{
    /// <summary>すでに起きている</summary>
    Happening,

    /// <summary>起こる可能性が高い</summary>
    Likely,

    /// <summary>起こるかもしれない</summary>
    Possible,
}

/// <summary>How soon.</summary>
public enum RiskImminence
{
    /// <summary>今日・明日</summary>
    Today,

    /// <summary>数週間のうち</summary>
    Weeks,

    /// <summary>それより先</summary>
    Later,
}
