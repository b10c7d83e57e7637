namespace ConsoleSupport.Meetings.Shared.Bodies;

/// <summary>What a roster entry stands for in its body. Office roles are roster entries too (choice 3).</summary>
public enum RosterRole
{
    /// <summary>構成員</summary>
    Member,

    /// <summary>会長・議長; the word shown is a setting of the body (R4).</summary>
    Chair,

    /// <summary>職務代理</summary>
    Deputy,

    /// <summary>事務局</summary>
    Secretariat,

    /// <summary>情報管理責任者</summary>
    InformationManager,

    /// <summary>代理出席: stands in for somebody on the days of named meetings, signs for themselves (R16).</summary>
    Substitute,

    /// <summary>ゲスト: sees a case only by a written commission that names it (R15).</summary>
    Guest,

    /// <summary>傍聴: items without a case only (R17).</summary>
    Observer,
}
