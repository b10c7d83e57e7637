using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Conduct;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Room.CheckIn;

/// <summary>Asks to come in. Those who let others in come in by themselves once their own conditions hold (R40).</summary>
internal sealed class AskToEnter(
    MeetingsDb db, Door door, ConflictQuestions questions, Admittance admittance, RoomLog log, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    /// <summary>Says whether the person is in already.</summary>
    public async Task<Result<bool>> HandleAsync(MeetingId meeting, AskForm form, Standing standing, CancellationToken cancellation)
    {
        var came = await door.ComeAsync(meeting, standing, cancellation);
        if (!came.IsDone) return Result<bool>.Refused(came.Refusals);
        var at = came.Value;
        if (at.CheckIn is { IsIn: true }) return true;

        // Without a declaration the gate opens no item with a case; who comes in so is told to chair and office by the open ticks (R37).
        var without = Read.Ticked(form.WithoutDeclaration) && !at.HasSigned;
        if (!without)
        {
            if (!at.HasSigned || !at.HasConfirmed) return RoomRefusals.ConditionsOpen;
            if (!at.HasAnswered && (await questions.OfAsync(at.Room, cancellation)).Count > 0) return RoomRefusals.ConditionsOpen;
        }

        var now = clock.GetUtcNow();
        var row = await door.OwnRowAsync(at.Room, cancellation);
        (row.AskedAt, row.AdmittedAt, row.AdmittedBy, row.LeftAt) = (now, null, null, null);
        if (!without) row.ConflictsAnsweredAt ??= now;
        await db.SaveChangesAsync(cancellation);

        trail.Record(without ? "room.asked-without-declaration" : "room.asked", AuditChain.Of(row.Session), new AuditObject("account", member.Id.Value), without ? "R37" : null);
        await log.HappenAsync(row.Session, LiveEventKind.AskedIn, cancellation, account: member.Id);
        if (!standing.Is(RosterRole.Chair, RosterRole.Deputy, RosterRole.Secretariat)) return false;
        await admittance.AdmitAsync(row, meeting, standing.Body, cancellation);
        return true;
    }
}

internal static class AskToEnterEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/check-in/ask", PostAsync).Requires(RoomPermissions.Enter);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] AskForm form, Standing standing, AskToEnter ask, CheckInPages door, Pages pages, CancellationToken cancellation)
    {
        var asked = await ask.HandleAsync(meeting, form, standing, cancellation);
        if (!asked.IsDone) return await door.RedrawAsync(meeting, standing, asked.Refusals, null, cancellation);
        return pages.GoTo(asked.Value ? RoomPages.AddressOf(standing, meeting) : RoomPages.CheckInAddressOf(standing, meeting));
    }
}
