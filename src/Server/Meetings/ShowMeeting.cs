using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Texts;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>会議詳細: state, next step, and the agenda as the reader may know it.</summary>
internal static class ShowMeetingEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/bodies/{body}/meetings/{meeting:guid}", GetAsync).Requires(MeetingsPermissions.Read);

    private static async Task<IResult> GetAsync(MeetingId meeting, MeetingPages drawn, Standing standing, Pages pages, CancellationToken cancellation) =>
        await drawn.ViewAsync(meeting, standing, cancellation) is { } view
            ? await pages.ShowAsync<MeetingPage>(MeetingsTexts.NumberAndBody(view.Number, view.Body), view)
            : await pages.RefuseAsync(WebRefusals.NotAvailable);
}
