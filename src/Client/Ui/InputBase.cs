using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.Client.Ui;

/// <summary>A field with one value, kept as it was typed.</summary>
public abstract class InputBase : FieldBase
{
    [Parameter] public string? Value { get; set; }

    [Parameter] public FieldWidth Width { get; set; } = FieldWidth.Full;

    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? More { get; set; }
}
