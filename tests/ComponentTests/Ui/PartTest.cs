using System.Globalization;
using System.Runtime.CompilerServices;
using Bunit;
using ConsoleSupport.Meetings.Client.Ui;
using ConsoleSupport.Meetings.Shared.Shell;
using Microsoft.AspNetCore.Components;

namespace ConsoleSupport.Meetings.ComponentTests.Ui;

/// <summary>Draws parts in Japanese, inside a shell.</summary>
public abstract class PartTest : BunitContext
{
    protected PartTest()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("ja-JP");
        var shell = Shells.Of(Shells.Horikawa);
        RenderTree.Add<CascadingValue<ShellView>>(cascade => cascade.Add(value => value.Value, shell));
    }

    /// <summary>A form around whatever is tested.</summary>
    protected IRenderedComponent<FormBox> Form(Problems problems, RenderFragment content, [CallerMemberName] string? id = null) =>
        Render<FormBox>(form => form
            .Add(part => part.Action, "/act")
            .Add(part => part.Problems, problems)
            .Add(part => part.Id, id)
            .Add(part => part.ChildContent, content));
}
