using ConsoleSupport.Meetings.Shared.Shell;

namespace ConsoleSupport.Meetings.Client.Ui;

/// <summary>What a form and its fields tell one another: why it was not taken, how its ids begin, and how the fields that are wrong are called.</summary>
public sealed class FormScope(Problems problems, string? prefix)
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    public Problems Problems => problems;

    public string? Prefix => prefix;

    /// <summary>A field that is wrong has said how it is called: the list of problems stands before the fields and is drawn before them.</summary>
    internal event Action? FieldNamed;

    internal string FieldId(string name) => prefix is null ? $"field-{Stable.Slug(name)}" : $"{prefix}-{Stable.Slug(name)}";

    internal string? LabelOf(string name) => _labels.GetValueOrDefault(name);

    internal void NameField(string name, string label)
    {
        if (_labels.TryAdd(name, label)) FieldNamed?.Invoke();
    }
}
