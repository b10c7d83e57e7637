namespace ConsoleSupport.Meetings.Server.Kernel.Results;

/// <summary>What a refusal means to the one who asked; Platform/Web maps it to a status in one file.</summary>
internal enum RefusalKind
{
    /// <summary>The form is not complete or not understood: mend it and send it again.</summary>
    Incomplete,

    /// <summary>The thing is not in a state in which this may happen.</summary>
    WrongState,

    /// <summary>Somebody else changed it first.</summary>
    Conflict,

    /// <summary>This person may not do this, and may know so.</summary>
    Forbidden,

    /// <summary>One of the person's own conditions is open, and they can mend it (R42).</summary>
    OwnConditionOpen,

    /// <summary>For this person it does not exist, whatever the reason (R42).</summary>
    NotAvailable,
}

/// <summary>A named reason why something is not done. Carries no personal data, ever; equal when the code is equal.</summary>
/// <param name="Code">Stable, for the audit trail and for tests, such as <c>sharing.wrong-forum</c>.</param>
/// <param name="Words">Text in the reader's language, saying how to mend it.</param>
/// <param name="Field">The form field it belongs to, if one.</param>
internal sealed record Refusal(string Code, RefusalKind Kind, Func<string> Words, string? Field = null)
{
    public string Text => Words();

    /// <summary>The same refusal, shown beside this field of the form.</summary>
    public Refusal At(string field) => this with { Field = field };

    public bool Equals(Refusal? other) => other is not null && other.Code == Code;

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}
