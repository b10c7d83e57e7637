using ConsoleSupport.Meetings.Client.Actions;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>対応事項 across all bodies of the reader.</summary>
internal static class ListActionsEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/actions", GetAsync).RequiresSignIn();

    private static async Task<IResult> GetAsync(
        string? tab, string? show, string? @in, string? edit, ActionPages drawn, CurrentMember member, Pages pages, CancellationToken cancellation)
    {
        var editing = IdText.TryParse<ActionId>(edit, out var id) ? new ActionAsked(id, null, []) : null;
        return await pages.ShowAsync<ActionsPage>(ActionsTexts.Title, await drawn.ViewAsync(member.Id, ActionsAsked.Read(tab, show, @in), editing, cancellation));
    }
}
