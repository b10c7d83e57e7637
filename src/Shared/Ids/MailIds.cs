namespace ConsoleSupport.Meetings.Shared.Ids;

/// <summary>One mail that waits to be sent or was sent.</summary>
public readonly record struct MailId(Guid Value) : IId<MailId>
{
    public static MailId From(Guid value) => new(value);

    public static MailId New() => new(Guid.CreateVersion7());

    public static bool TryParse(string? text, IFormatProvider? provider, out MailId id) => IdText.TryParse(text, out id);

    public override string ToString() => IdText.Write(Value);
}
