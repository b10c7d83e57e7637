using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.Client.Ui;

/// <summary>What a button and a link that looks like one share.</summary>
public abstract class ButtonBase : ComponentBase
{
    [Parameter] public ButtonKind Kind { get; set; } = ButtonKind.Secondary;

    [Parameter] public ButtonSize Size { get; set; } = ButtonSize.Medium;

    [Parameter] public IconName? Icon { get; set; }

    /// <summary>Stands after the words: a way onward.</summary>
    [Parameter] public IconName? IconAfter { get; set; }

    /// <summary>The name of a button that shows an icon only, or a longer name for a short word.</summary>
    [Parameter] public string? Label { get; set; }

    /// <summary>Full width at every size.</summary>
    [Parameter] public bool Wide { get; set; }

    [Parameter] public string? Id { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    [Parameter(CaptureUnmatchedValues = true)] public IReadOnlyDictionary<string, object>? More { get; set; }

    protected string Classes =>
        $"btn {KindClass.Of(Kind)} {KindClass.Of(Size)}{(Wide ? " btn-wide" : null)}{(ChildContent is null ? " btn-icon" : null)}";

    protected int IconSize => Size is ButtonSize.Small ? 18 : 20;
}
