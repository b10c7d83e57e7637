namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>A meeting (会議).</summary>
public readonly record struct MeetingId(Guid Value) : IId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);

    public static MeetingId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out MeetingId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}

/// <summary>An item of an agenda (議題).</summary>
public readonly record struct AgendaItemId(Guid Value) : IId<AgendaItemId>
{
    public static AgendaItemId From(Guid value) => new(value);

    public static AgendaItemId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out AgendaItemId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
