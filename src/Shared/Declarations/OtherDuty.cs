using ConsoleSupport.Meetings.Shared.Bodies;

namespace ConsoleSupport.Meetings.Shared.Declarations;

/// <summary>By what office or profession somebody may owe secrecy beside the duty of a body (R26). Nothing here says whether a person does.</summary>
public enum OtherDuty
{
    /// <summary>地方公務員</summary>
    LocalOfficial,

    /// <summary>医師、弁護士など刑法134条に挙げられた職</summary>
    NamedProfession,

    /// <summary>民生委員</summary>
    WelfareCommissioner,

    /// <summary>公の機関で個人情報を扱う人</summary>
    InformationHandler,

    /// <summary>税務の職員</summary>
    TaxOfficer,
}

/// <param name="Provisions">As they stand on the day; one that nobody compared with the Act says so.</param>
public sealed record OtherDutyView(OtherDuty Whose, IReadOnlyList<ProvisionView> Provisions);
