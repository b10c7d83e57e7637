namespace ConsoleSupport.Meetings.Server.Bodies.Law;

internal enum LegalTextKind
{
    Duty,
    Penalty,
    Power,
    Purpose,
    Consent,
}

/// <summary>One provision as it stood for a while (R10). Written in config/law, never in code.</summary>
/// <param name="Key">Name of the provision: the present number of its article, kept through renumbering.</param>
/// <param name="Short">Kind and amount of a checked penalty alone.</param>
/// <param name="EffectiveTo">Last day; null while no end is known.</param>
internal sealed record LegalText(
    string Key, string Law, string Article, LegalTextKind Kind, string Text, string? Short, DateOnly EffectiveFrom, DateOnly? EffectiveTo, string Source, bool Verified)
{
    /// <summary>Names this wording for ever, in declarations and minutes.</summary>
    public string Citation => $"{Key}@{EffectiveFrom:yyyy-MM-dd}";

    public bool IsInForce(DateOnly day) => EffectiveFrom <= day && (EffectiveTo is null || day <= EffectiveTo);
}
