namespace ConsoleSupport.Meetings.Server.Platform.Acts;

/// <summary>What must be written with an act could not be written, so the act did not happen; the answer is 503 (T9).</summary>
internal sealed class AuditUnavailableException : Exception
{
    public AuditUnavailableException()
    {
    }

    public AuditUnavailableException(string message)
        : base(message)
    {
    }

    public AuditUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
