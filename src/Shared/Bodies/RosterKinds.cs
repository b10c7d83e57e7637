namespace ConsoleSupport.Meetings.Shared.Bodies;

/// <summary>Whose duty it is (R24).</summary>
public enum AgencyType
{
    /// <summary>国・地方公共団体</summary>
    PublicBody,

    /// <summary>法人</summary>
    Corporation,

    /// <summary>個人</summary>
    Individual,
}

/// <summary>The five classes of Article 9(1) (R12).</summary>
public enum MemberClass
{
    /// <summary>関係機関</summary>
    RelatedAgency,

    /// <summary>5条2項の委託を受けた者</summary>
    Contractor,

    /// <summary>支援を行う団体</summary>
    SupportOrganisation,

    /// <summary>支援に従事する者</summary>
    SupportWorker,

    /// <summary>その他の関係者</summary>
    OtherRelated,
}
