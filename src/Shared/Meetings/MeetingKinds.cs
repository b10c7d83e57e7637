namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>The ten states, and the two ways out (choice 20).</summary>
public enum MeetingState
{
    /// <summary>起案</summary>
    Draft,

    /// <summary>開催決定</summary>
    Decided,

    /// <summary>招集</summary>
    Called,

    /// <summary>資料確認</summary>
    PapersChecked,

    /// <summary>配付</summary>
    Released,

    /// <summary>開催中</summary>
    InSession,

    /// <summary>閉会</summary>
    Closed,

    /// <summary>会議録</summary>
    MinutesDrafted,

    /// <summary>承認</summary>
    MinutesApproved,

    /// <summary>保存</summary>
    Kept,

    /// <summary>中止</summary>
    Cancelled,
}

/// <summary>What an item is for; there is no third kind with personal data (R3).</summary>
public enum AgendaItemKind
{
    /// <summary>進行, without personal data</summary>
    Procedure,

    /// <summary>情報交換</summary>
    Exchange,

    /// <summary>体制検討</summary>
    Arrangement,

    /// <summary>両方</summary>
    Both,
}

/// <summary>The parts of the usual order of a meeting (c3).</summary>
public enum AgendaPart
{
    /// <summary>Not one of the usual parts: a case, or something of its own.</summary>
    Own,

    /// <summary>開会・出席者の確認</summary>
    Opening,

    /// <summary>秘密保持の確認</summary>
    Confidentiality,

    /// <summary>利害関係の申出</summary>
    Conflicts,

    /// <summary>前回の対応事項の確認</summary>
    ActionReview,

    /// <summary>支援体制・社会資源の課題</summary>
    Resources,

    /// <summary>その他</summary>
    Other,

    /// <summary>閉会・対応事項の読み上げ</summary>
    Closing,
}
