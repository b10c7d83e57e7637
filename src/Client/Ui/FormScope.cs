using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Client.Ui;

/// <summary>What a form tells its fields: why it was not taken, and how its ids begin.</summary>
public sealed record FormScope(Problems Problems, string? Prefix)
{
    internal string FieldId(string name) => Prefix is null ? $"field-{Stable.Slug(name)}" : $"{Prefix}-{Stable.Slug(name)}";
}
