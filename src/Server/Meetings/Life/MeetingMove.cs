namespace ConsoleSupport.Meetings.Server.Meetings.Life;

/// <summary>What somebody does to bring a meeting one state further, or to call it off.</summary>
internal enum MeetingMove
{
    /// <summary>開催を決める</summary>
    Decide,

    /// <summary>招集する</summary>
    Call,

    /// <summary>緊急に招集する: draft, decision and call in one, approved by the chair afterwards</summary>
    CallInEmergency,

    /// <summary>資料を確認する, also with 「資料なし」</summary>
    CheckPapers,

    /// <summary>資料を配付する</summary>
    Release,

    /// <summary>会議を始める</summary>
    Open,

    /// <summary>閉会する</summary>
    Close,

    /// <summary>会議録案を作る</summary>
    DraftMinutes,

    /// <summary>会議録を承認する</summary>
    ApproveMinutes,

    /// <summary>保存する</summary>
    Keep,

    /// <summary>中止する</summary>
    Cancel,
}
