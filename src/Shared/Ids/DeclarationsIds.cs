namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>One adopted version of a body's declaration text.</summary>
public readonly record struct DeclarationTextId(Guid Value) : IId<DeclarationTextId>
{
    public static DeclarationTextId From(Guid value) => new(value);

    public static DeclarationTextId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out DeclarationTextId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One signed declaration (誓約書).</summary>
public readonly record struct DeclarationId(Guid Value) : IId<DeclarationId>
{
    public static DeclarationId From(Guid value) => new(value);

    public static DeclarationId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out DeclarationId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
