namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>One note of who was told inside an agency (持ち帰り).</summary>
public readonly record struct TakenHomeId(Guid Value) : IId<TakenHomeId>
{
    public static TakenHomeId From(Guid value) => new(value);

    public static TakenHomeId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out TakenHomeId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
