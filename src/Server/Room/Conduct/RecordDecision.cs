using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Records a decision of the item on the table as it falls; it waits for the chair (R95).</summary>
internal sealed class RecordDecision(MeetingsDb db, RoomActor actor, RoomLog log, ItemTexts texts, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    private const int Longest = 400;

    public async Task<Result<DecisionId>> HandleAsync(MeetingId meeting, DecisionForm form, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAtItemAsync(meeting, form.DecisionItem, standing, cancellation, RoomDesk.Office, RoomDesk.Chair);
        if (!taken.IsDone) return Result<DecisionId>.Refused(taken.Refusals);
        var read = new Read();
        var text = read.Text(form.Decision, nameof(form.Decision), Longest);
        if (read.Any) return Result<DecisionId>.Refused(read.Refusals);

        var item = taken.Value.Room.Current!;
        var id = DecisionId.New();
        db.Add(new Decision
        {
            Id = id,
            Item = item.Id,
            SealedText = await texts.SealAsync(item, ItemTexts.DecisionColumn, id.Value, text, cancellation),
            RecordedBy = member.Id,
            RecordedAt = clock.GetUtcNow(),
        });
        var session = taken.Value.Session.Id;
        await log.HappenAsync(session, LiveEventKind.DecisionRecorded, cancellation, item.Id);
        trail.Record("room.decision-recorded", AuditChain.Of(session), new AuditObject("decision", id.Value));
        await db.SaveChangesAsync(cancellation);
        return id;
    }
}

internal static class RecordDecisionEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/room/decision", PostAsync).Requires(RoomPermissions.Conduct);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] DecisionForm form, Standing standing, RecordDecision record, RoomPages rooms, Pages pages, CancellationToken cancellation)
    {
        var recorded = await record.HandleAsync(meeting, form, standing, cancellation);
        return recorded.IsDone
            ? pages.GoTo(RoomPages.AddressOf(standing, meeting), RoomTexts.DecisionAdded)
            : await rooms.RedrawAsync(meeting, standing, recorded.Refusals, view => RoomPages.IsStillAt(view, form.DecisionItem) ? view with { Decision = form } : view with { Unsent = RoomPages.Words(form.Decision) }, cancellation);
    }
}
