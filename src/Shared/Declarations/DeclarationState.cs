namespace ConsoleSupport.Meetings.Shared.Declarations;

/// <summary>Where a person of a body stands with its declaration today.</summary>
public enum DeclarationState
{
    /// <summary>署名済み</summary>
    Current,

    /// <summary>Signed, ends within 30 days.</summary>
    Expiring,

    /// <summary>未署名</summary>
    Missing,

    /// <summary>署名しないと申出 (R37); no blame goes with it.</summary>
    Declined,

    /// <summary>The body has adopted no text.</summary>
    NoText,
}
