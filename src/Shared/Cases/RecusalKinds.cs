namespace ConsoleSupport.Meetings.Shared.Cases;

/// <summary>Who brought it up (R81).</summary>
public enum RecusalRoute
{
    /// <summary>回避</summary>
    Self,

    /// <summary>忌避</summary>
    Challenge,

    /// <summary>除斥</summary>
    RuleMatch,
}

/// <summary>By what somebody is proposed for 除斥 (R81).</summary>
public enum MatchRule
{
    /// <summary>同じ世帯の事案で</summary>
    Household,

    /// <summary>同じ機関の人について</summary>
    Agency,
}

/// <summary>Category only (R79, R80).</summary>
public enum RecusalGround
{
    /// <summary>親族</summary>
    Kinship,

    /// <summary>債権・賃貸借</summary>
    Creditor,

    /// <summary>雇用</summary>
    Employment,

    /// <summary>加害の疑い・その側</summary>
    AllegedHarm,

    /// <summary>近隣・知人</summary>
    Acquaintance,

    /// <summary>計画に利害がある</summary>
    MoneyAtStake,

    /// <summary>その他</summary>
    Other,
}
