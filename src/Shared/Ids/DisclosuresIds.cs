namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>One request of a person for their own data (開示請求).</summary>
public readonly record struct OwnRequestId(Guid Value) : IId<OwnRequestId>
{
    public static OwnRequestId From(Guid value) => new(value);

    public static OwnRequestId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out OwnRequestId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
