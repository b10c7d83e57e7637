namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>The live session of one meeting.</summary>
public readonly record struct SessionId(Guid Value) : IId<SessionId>
{
    public static SessionId From(Guid value) => new(value);

    public static SessionId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out SessionId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One recorded decision (決定事項).</summary>
public readonly record struct DecisionId(Guid Value) : IId<DecisionId>
{
    public static DecisionId From(Guid value) => new(value);

    public static DecisionId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out DecisionId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
