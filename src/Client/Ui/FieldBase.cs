using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.Client.Ui;

/// <summary>What all fields share. Inside a <see cref="FormBox"/> the problems come by themselves.</summary>
public abstract class FieldBase : ComponentBase
{
    [CascadingParameter] public FormScope? Scope { get; set; }

    /// <summary>The form model's property, and the name that is sent.</summary>
    [Parameter, EditorRequired] public string Name { get; set; } = "";

    [Parameter, EditorRequired] public string Label { get; set; } = "";

    /// <summary>Stands above the field: how to write it.</summary>
    [Parameter] public string? Hint { get; set; }

    [Parameter] public bool Required { get; set; }

    /// <summary>Leaves the words for required and optional out, where one field speaks for itself.</summary>
    [Parameter] public bool Bare { get; set; }

    [Parameter] public Problems? Problems { get; set; }

    /// <summary>Only when several forms of a page have a field of this name.</summary>
    [Parameter] public string? Id { get; set; }

    protected string FieldId => Id ?? (Scope ?? NoScope).FieldId(Name);

    protected string[] Errors => [.. (Problems ?? Scope?.Problems ?? Shared.Shell.Problems.None).For(Name)];

    protected string? Invalid => Errors.Length > 0 ? "true" : null;

    protected string? AriaRequired => Required ? "true" : null;

    protected string? DescribedBy
    {
        get
        {
            string[] ids = [.. Hint is null ? [] : new[] { $"{FieldId}-hint" }, .. Errors.Length == 0 ? [] : new[] { $"{FieldId}-error" }];
            return ids.Length == 0 ? null : string.Join(' ', ids);
        }
    }

    protected override void OnInitialized()
    {
        if (Errors.Length > 0) Scope?.NameField(Name, Label);
    }

    private static FormScope NoScope { get; } = new(Shared.Shell.Problems.None, null);
}
