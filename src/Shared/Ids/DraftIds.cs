namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>What one person has half written about one thing.</summary>
public readonly record struct DraftId(Guid Value) : IId<DraftId>
{
    public static DraftId From(Guid value) => new(value);

    public static DraftId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out DraftId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
