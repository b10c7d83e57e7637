namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>A body that meets (会議体).</summary>
public readonly record struct BodyId(Guid Value) : IId<BodyId>
{
    public static BodyId From(Guid value) => new(value);

    public static BodyId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out BodyId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>An agency (機関).</summary>
public readonly record struct AgencyId(Guid Value) : IId<AgencyId>
{
    public static AgencyId From(Guid value) => new(value);

    public static AgencyId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out AgencyId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>One person holding one post in one agency on the roster of one body (R14).</summary>
public readonly record struct RosterEntryId(Guid Value) : IId<RosterEntryId>
{
    public static RosterEntryId From(Guid value) => new(value);

    public static RosterEntryId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out RosterEntryId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>The municipality of this installation (この自治体).</summary>
public readonly record struct MunicipalityId(Guid Value) : IId<MunicipalityId>
{
    public static MunicipalityId From(Guid value) => new(value);

    public static MunicipalityId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out MunicipalityId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
