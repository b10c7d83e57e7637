using System.Globalization;
using ConsoleSupport.Meetings.Client.Room;
using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace ConsoleSupport.Meetings.Server.Room.Broadcast;

/// <summary>Draws the parts of the room from the same components as the page, without tokens and forms (choice 17).</summary>
internal sealed class FragmentRenderer(HtmlRenderer renderer)
{
    public Task<IReadOnlyList<RoomFragment>> DrawAsync(RoomScene scene) => renderer.Dispatcher.InvokeAsync<IReadOnlyList<RoomFragment>>(async () =>
    {
        var fragments = new List<RoomFragment>();
        foreach (var (target, part) in RoomParts.All)
        {
            var drawn = await renderer.RenderComponentAsync(part, ParameterView.FromDictionary(new Dictionary<string, object?> { ["Scene"] = scene }));
            fragments.Add(new RoomFragment(target, drawn.ToHtmlString()));
        }

        return fragments;
    });

    /// <summary>The language of an audience, for what is drawn inside the current call.</summary>
    public static void Speak(bool english) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(english ? "en" : "ja-JP");
}
