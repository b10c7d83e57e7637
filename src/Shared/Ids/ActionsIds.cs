namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>One agreed action (対応事項).</summary>
public readonly record struct ActionId(Guid Value) : IId<ActionId>
{
    public static ActionId From(Guid value) => new(value);

    public static ActionId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out ActionId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
