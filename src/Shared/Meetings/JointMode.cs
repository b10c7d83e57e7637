namespace ConsoleSupport.Meetings.Shared.Meetings;

/// <summary>How a joint session (合同開催) is held: the three ways the notice names.</summary>
public enum JointMode
{
    /// <summary>機能の追加 (A): one body whose rule says that it performs the other's function too.</summary>
    AddedFunction,

    /// <summary>同日に時間を区切る (B): two meetings, one after the other; nothing crosses from one into the other.</summary>
    SplitTime,

    /// <summary>一体的に開催 (C): two bodies sit at once; a case is open to those alone who belong to both.</summary>
    Integrated,
}

/// <summary>In which capacity an item of a joint session is heard (R68).</summary>
public enum ItemTrack
{
    /// <summary>K: 支援会議</summary>
    Support,

    /// <summary>I: 孤独・孤立対策地域協議会</summary>
    Council,

    /// <summary>K+I</summary>
    Both,
}
