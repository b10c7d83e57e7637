namespace ConsoleSupport.Meetings.Shared.Sharing;

/// <summary>On what the facts of a case stand for one meeting.</summary>
public enum BasisState
{
    /// <summary>同意あり・範囲内</summary>
    WithinConsent,

    /// <summary>同意なし共有・承認済み</summary>
    ApprovedWithoutConsent,

    /// <summary>承認待ち</summary>
    AwaitingApproval,

    /// <summary>根拠がありません</summary>
    None,

    /// <summary>同意の範囲外</summary>
    OutsideConsent,

    /// <summary>見直し日を過ぎました</summary>
    PastReview,
}

/// <summary>Rows of the decision table (docs/rules/sharing.md).</summary>
public enum SharingRow
{
    D0,
    D1,
    D2,
    D3,
    D4,
    D5,
    D6,
    D7,
    D8,
    D9,
    D10,
    D11,
    D12,
    D13,
    D14,
    D15,
    D16,
    D17,
}
