using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.Server.Minutes.Reading;

/// <summary>The minutes of a meeting, on the screen and for paper.</summary>
internal static class ShowMinutesEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/bodies/{body}/meetings/{meeting}/minutes", GetAsync).Requires(MinutesPermissions.Read);
        app.MapGet("/bodies/{body}/meetings/{meeting}/minutes/print", PrintAsync).Requires(MinutesPermissions.Read);
    }

    /// <param name="edit">Id of the paragraph to edit.</param>
    /// <param name="add">Id of the item to add to, or <c>head</c>.</param>
    /// <param name="draft">Given to take up what was kept of it earlier.</param>
    private static Task<IResult> GetAsync(MeetingId meeting, string? edit, string? add, string? draft, Standing standing, MinutesPages show, CancellationToken cancellation)
    {
        var editing = IdText.TryParse<ParagraphId>(edit, out var paragraph) ? new Editing(paragraph, null, null, TakeDraft: draft is not null)
            : add is { Length: > 0 } ? new Editing(null, add == "head" ? "" : add, null, TakeDraft: draft is not null)
            : null;
        return show.ShowAsync(meeting, standing, editing, cancellation);
    }

    private static Task<IResult> PrintAsync(MeetingId meeting, Standing standing, MinutesPages show, CancellationToken cancellation) =>
        show.PrintAsync(meeting, standing, cancellation);
}
