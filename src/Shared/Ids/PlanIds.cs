namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>One support plan (プラン兼事業等利用申込書) of a case.</summary>
public readonly record struct PlanId(Guid Value) : IId<PlanId>
{
    public static PlanId From(Guid value) => new(value);

    public static PlanId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out PlanId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One text of a plan as it stood at one moment.</summary>
public readonly record struct PlanVersionId(Guid Value) : IId<PlanVersionId>
{
    public static PlanVersionId From(Guid value) => new(value);

    public static PlanVersionId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out PlanVersionId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
