namespace ConsoleSupport.Meetings.Shared.Disclosures;

/// <summary>How a person's request for their own data stands (D16).</summary>
public enum OwnRequestState
{
    /// <summary>本人確認待ち</summary>
    Registered,

    /// <summary>本人確認済み</summary>
    Confirmed,

    /// <summary>回答済み</summary>
    Answered,
}

/// <summary>What the officer answered.</summary>
public enum OwnRequestOutcome
{
    /// <summary>開示 (個情法82条1項)</summary>
    Disclosed,

    /// <summary>一部開示 (79条)</summary>
    Partly,

    /// <summary>不開示 (82条2項)</summary>
    Refused,

    /// <summary>存否を明らかにしない (81条)</summary>
    ExistenceRefused,
}

/// <summary>What a fact or paragraph has to be looked at for before it is disclosed (78条). A label is a hint, no decision.</summary>
public enum SegmentLabel
{
    /// <summary>第三者情報</summary>
    ThirdParty,

    /// <summary>提供機関名</summary>
    Provider,

    /// <summary>評価・所見</summary>
    Assessment,

    /// <summary>審議の過程</summary>
    Deliberation,

    /// <summary>要配慮・法令の制限を確認</summary>
    Statutory,
}
