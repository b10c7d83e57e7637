using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Records what somebody takes on, as it falls at the item on the table (R116).</summary>
internal sealed class RecordRoomAction(RoomActor actor, RoomLog log, RecordAction actions, AuditTrail trail)
{
    public async Task<Result<ActionId>> HandleAsync(MeetingId meeting, RoomActionForm form, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAtItemAsync(meeting, form.ActionItem, standing, cancellation, RoomDesk.Office, RoomDesk.Chair);
        if (!taken.IsDone) return Result<ActionId>.Refused(taken.Refusals);
        var item = taken.Value.Room.Current!;
        var recorded = await actions.HandleAsync(
            new ActionForm { Text = form.Text, Owner = form.Owner, DueOn = form.DueOn, Scheme = form.Scheme },
            new ActionPlace(meeting, item.Id, item.CaseFile, SchemeRecommendation.IsFor(standing.Kind, item.Track, item.CaseFile is not null)),
            standing,
            cancellation);
        if (!recorded.IsDone) return Result<ActionId>.Refused(recorded.Refusals);

        var session = taken.Value.Session.Id;
        await log.HappenAsync(session, LiveEventKind.ActionRecorded, cancellation, item.Id);
        trail.Record("room.action-recorded", AuditChain.Of(session), new AuditObject("action", recorded.Value.Id.Value));
        return recorded.Value.Id;
    }
}

internal static class RecordRoomActionEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/room/action", PostAsync).Requires(RoomPermissions.Conduct);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] RoomActionForm form, Standing standing, RecordRoomAction record, RoomPages rooms, Pages pages, CancellationToken cancellation)
    {
        var recorded = await record.HandleAsync(meeting, form, standing, cancellation);
        return recorded.IsDone
            ? pages.GoTo(RoomPages.AddressOf(standing, meeting), RoomTexts.ActionAdded)
            : await rooms.RedrawAsync(meeting, standing, recorded.Refusals, view => RoomPages.IsStillAt(view, form.ActionItem) ? view with { Action = form } : view with { Unsent = RoomPages.Words(form.Text) }, cancellation);
    }
}
