namespace ConsoleSupport.Meetings.Client.Layout;

public enum ErrorKind
{
    /// <summary>Not selected, recused, unknown: one and the same page (R42).</summary>
    NotAvailable,
    Forbidden,
    Conflict,
    Unexpected,

    /// <summary>Nothing can be recorded, so nothing is shown.</summary>
    Unavailable,
}
