using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.Client.Ui;

/// <summary>Several ticks or circles under one question.</summary>
public abstract class ChoiceBase : FieldBase
{
    [Parameter, EditorRequired] public IReadOnlyList<Choice> Options { get; set; } = [];

    /// <summary>Side by side instead of one below the other.</summary>
    [Parameter] public bool Inline { get; set; }

    /// <summary>The first one has the field's own id, so that a link from the list of problems leads there.</summary>
    protected string OptionId(int index) => index == 0 ? FieldId : $"{FieldId}-{index}";
}
