namespace ConsoleSupport.Meetings.Shared.Sharing;

/// <summary>How a record of giving outside a meeting stands.</summary>
public enum OutsideState
{
    /// <summary>提供した</summary>
    Given,

    /// <summary>提供した・事後報告が必要 (D5)</summary>
    ReportDue,

    /// <summary>事後報告済み (D5)</summary>
    Reported,

    /// <summary>提供しないと決めた (R57)</summary>
    NotGiven,
}

/// <summary>What somebody outside the agencies is to the person (D11).</summary>
public enum OutsideRelation
{
    /// <summary>家族・親族</summary>
    Family,

    /// <summary>近隣の人</summary>
    Neighbour,

    /// <summary>家主・管理会社</summary>
    Landlord,

    /// <summary>雇い主</summary>
    Employer,

    /// <summary>そのほかの人</summary>
    Other,
}

/// <summary>What an agency can do at once in an emergency (D5).</summary>
public enum HelpNow
{
    /// <summary>医療</summary>
    Medical,

    /// <summary>警察</summary>
    Police,

    /// <summary>消防・救急</summary>
    Fire,

    /// <summary>福祉事務所・保護</summary>
    Welfare,

    /// <summary>そのほかの支援</summary>
    Other,
}

/// <summary>Who demands data by law (D17).</summary>
public enum Demander
{
    /// <summary>裁判所</summary>
    Court,

    /// <summary>警察・検察</summary>
    Police,

    /// <summary>監査・検査</summary>
    Audit,

    /// <summary>そのほかの法令による求め</summary>
    Other,
}
