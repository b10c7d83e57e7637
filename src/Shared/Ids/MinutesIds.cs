namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>The minutes of one meeting (会議録).</summary>
public readonly record struct MinutesId(Guid Value) : IId<MinutesId>
{
    public static MinutesId From(Guid value) => new(value);

    public static MinutesId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out MinutesId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One labelled paragraph of the minutes (R111).</summary>
public readonly record struct ParagraphId(Guid Value) : IId<ParagraphId>
{
    public static ParagraphId From(Guid value) => new(value);

    public static ParagraphId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out ParagraphId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
