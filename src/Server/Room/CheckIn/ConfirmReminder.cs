using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Room.CheckIn;

/// <summary>Today's reminder was read and is confirmed (R35); after the declaration, before anything of a case is seen.</summary>
internal sealed class ConfirmReminder(MeetingsDb db, Door door, AuditTrail trail, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(MeetingId meeting, ReminderForm form, Standing standing, CancellationToken cancellation)
    {
        var came = await door.ComeAsync(meeting, standing, cancellation);
        if (!came.IsDone) return Result<Done>.Refused(came.Refusals);
        if (!came.Value.HasSigned) return RoomRefusals.ConditionsOpen;
        if (!Read.Ticked(form.Confirmed)) return RoomRefusals.ReminderNotTicked;

        var row = await door.OwnRowAsync(came.Value.Room, cancellation);
        row.ReminderConfirmedAt ??= clock.GetUtcNow();
        trail.Record("room.reminder-confirmed", AuditChain.Of(row.Session), new AuditObject("session", row.Session.Value), "R35");
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

internal static class ConfirmReminderEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/check-in/reminder", PostAsync).Requires(RoomPermissions.Enter);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] ReminderForm form, Standing standing, ConfirmReminder confirm, CheckInPages door, Pages pages, CancellationToken cancellation)
    {
        var confirmed = await confirm.HandleAsync(meeting, form, standing, cancellation);
        return confirmed.IsDone
            ? pages.GoTo(RoomPages.CheckInAddressOf(standing, meeting), CheckInTexts.ConfirmDone)
            : await door.RedrawAsync(meeting, standing, confirmed.Refusals, null, cancellation);
    }
}
