namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>A case file (事案).</summary>
public readonly record struct CaseFileId(Guid Value) : IId<CaseFileId>
{
    public static CaseFileId From(Guid value) => new(value);

    public static CaseFileId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out CaseFileId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One numbered fact (情報項目), the unit of sharing (choice 1).</summary>
public readonly record struct FactId(Guid Value) : IId<FactId>
{
    public static FactId From(Guid value) => new(value);

    public static FactId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out FactId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One recusal (除斥・忌避・回避).</summary>
public readonly record struct RecusalId(Guid Value) : IId<RecusalId>
{
    public static RecusalId From(Guid value) => new(value);

    public static RecusalId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out RecusalId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One setting of the 支援措置 flag (R139).</summary>
public readonly record struct LocationFlagId(Guid Value) : IId<LocationFlagId>
{
    public static LocationFlagId From(Guid value) => new(value);

    public static LocationFlagId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out LocationFlagId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
