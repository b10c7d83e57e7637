namespace ConsoleSupport.Meetings.Shared.Minutes;

/// <summary>Life of minutes.</summary>
public enum MinutesState
{
    /// <summary>会議録案</summary>
    Drafting,

    /// <summary>承認待ち</summary>
    Submitted,

    /// <summary>承認: locked</summary>
    Approved,
}

/// <summary>So that a disclosure can be split (R111).</summary>
public enum ParagraphLabel
{
    /// <summary>本人情報</summary>
    Person,

    /// <summary>第三者情報</summary>
    ThirdParty,

    /// <summary>提供機関名</summary>
    Provider,

    /// <summary>評価・所見</summary>
    Assessment,

    /// <summary>審議過程</summary>
    Deliberation,

    /// <summary>個人情報なし</summary>
    General,
}

/// <summary>The parts of brief minutes (R109), and what the office adds.</summary>
public enum MinutesPart
{
    /// <summary>会議: body, kind, number, times, place</summary>
    Heading,

    /// <summary>出席者・欠席者</summary>
    People,

    /// <summary>秘密保持の確認</summary>
    Reminder,

    /// <summary>議題</summary>
    Subject,

    /// <summary>区分 of an item of a joint session: K, I or K+I (R68)</summary>
    Track,

    /// <summary>根拠</summary>
    Basis,

    /// <summary>この議題にいた人</summary>
    Present,

    /// <summary>退席: only for those who attended the item (R82)</summary>
    Recusal,

    /// <summary>話し合い</summary>
    Discussion,

    /// <summary>決定</summary>
    Decision,

    /// <summary>対応事項</summary>
    Actions,

    /// <summary>原案からの修正点 (R86)</summary>
    Changes,

    /// <summary>少数意見 (R86)</summary>
    Dissent,

    /// <summary>書き足した段落</summary>
    Own,
}
