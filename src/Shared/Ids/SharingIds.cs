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
