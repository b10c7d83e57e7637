using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>The chair confirms a decision; from then on its text is locked (R95).</summary>
internal sealed class ConfirmDecision(MeetingsDb db, RoomActor actor, RoomLog log, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, ConfirmDecisionForm form, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAsync(meeting, standing, cancellation);
        if (!taken.IsDone) return Result<Done>.Refused(taken.Refusals);
        if (taken.Value.Seat.Shown is not { } shown) return RoomRefusals.NoItemOpen;
        if (!taken.Value.Is(RoomDesk.Chair)) return RoomRefusals.NotYourAct;
        if (form.Confirm?.Split('.') is not [var named, var version] || !IdText.TryParse<DecisionId>(named, out var id)) return WebRefusals.NotAvailable;

        var decision = await db.Set<Decision>().SingleOrDefaultAsync(one => one.Id == id && one.Item == shown, cancellation);
        if (decision is null) return WebRefusals.NotAvailable;
        if (decision.ConfirmedAt is not null) return RoomRefusals.AlreadyConfirmed;
        if (decision.Version.ToString(CultureInfo.InvariantCulture) != version) return WebRefusals.ChangedMeanwhile;

        (decision.ConfirmedBy, decision.ConfirmedAt) = (member.Id, clock.GetUtcNow());
        var session = taken.Value.Session.Id;
        await log.HappenAsync(session, LiveEventKind.DecisionConfirmed, cancellation, shown);
        trail.Record("room.decision-confirmed", AuditChain.Of(session), new AuditObject("decision", id.Value), "R95");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ConfirmDecisionEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting}/room/decision/confirm", PostAsync).Requires(RoomPermissions.Conduct);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] ConfirmDecisionForm form, Standing standing, ConfirmDecision confirm, RoomPages rooms, Pages pages, CancellationToken cancellation)
    {
        var confirmed = await confirm.HandleAsync(meeting, form, standing, cancellation);
        return confirmed.IsDone
            ? pages.GoTo(RoomPages.AddressOf(standing, meeting), RoomTexts.DecisionLocked)
            : await rooms.RedrawAsync(meeting, standing, confirmed.Refusals, static view => view, cancellation);
    }
}
