namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>One consent record (本人同意).</summary>
public readonly record struct ConsentId(Guid Value) : IId<ConsentId>
{
    public static ConsentId From(Guid value) => new(value);

    public static ConsentId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out ConsentId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One record of sharing without consent (同意によらない共有の記録).</summary>
public readonly record struct SharingRecordId(Guid Value) : IId<SharingRecordId>
{
    public static SharingRecordId From(Guid value) => new(value);

    public static SharingRecordId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out SharingRecordId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One record of what was given, or not given, outside a meeting (会議の外での提供).</summary>
public readonly record struct OutsideSharingId(Guid Value) : IId<OutsideSharingId>
{
    public static OutsideSharingId From(Guid value) => new(value);

    public static OutsideSharingId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out OutsideSharingId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>A person outside the agencies whom one consent names.</summary>
public readonly record struct ConsentPersonId(Guid Value) : IId<ConsentPersonId>
{
    public static ConsentPersonId From(Guid value) => new(value);

    public static ConsentPersonId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out ConsentPersonId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
