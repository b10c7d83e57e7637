namespace ConsoleSupport.Meetings.Shared.Cases;

/// <summary>What a fact is about. The first five are the sealed identity sheet; the rest is the situation.</summary>
public enum FactCategory
{
    /// <summary>氏名</summary>
    Name,

    /// <summary>生年月日</summary>
    BirthDate,

    /// <summary>住所</summary>
    Address,

    /// <summary>連絡先</summary>
    Contact,

    /// <summary>世帯</summary>
    Household,

    /// <summary>生活の状況</summary>
    Living,

    /// <summary>収入・家計</summary>
    Income,

    /// <summary>住まい</summary>
    Housing,

    /// <summary>健康・障害</summary>
    Health,

    /// <summary>仕事</summary>
    Work,

    /// <summary>人とのつながり</summary>
    Relations,

    /// <summary>支援の経過</summary>
    Contacts,

    /// <summary>本人の意向</summary>
    Wishes,

    /// <summary>心配なこと</summary>
    Risk,
}

/// <summary>Another law that keeps a fact secret beside the one of the meeting (D15). There is no field for マイナンバー.</summary>
public enum SecrecyLaw
{
    /// <summary>税の情報（地方税法22条）</summary>
    Tax,

    /// <summary>要保護児童対策地域協議会の記録（児童福祉法25条の5）</summary>
    ChildProtection,

    /// <summary>避難先・一時保護の記録</summary>
    Shelter,

    /// <summary>前科・犯罪の経歴</summary>
    CriminalRecord,

    /// <summary>その他の法律; the ground names it</summary>
    Other,
}

/// <summary>事実・意見・伝聞</summary>
public enum FactMark
{
    /// <summary>事実</summary>
    Observed,

    /// <summary>意見</summary>
    Opinion,

    /// <summary>伝聞</summary>
    Hearsay,
}
