using System.Globalization;
using ConsoleSupport.Meetings.Client.Meetings;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>One step of a meeting by a person on its page. Decision and release ask first that no case item lacks basis, presenter or outcome (R108).</summary>
internal sealed class MoveMeeting(MeetingsDb db, MeetingMoves moves, MeetingViews views, AgendaChecks checks, JointCards joint, CurrentMember member)
{
    /// <summary>Moves made elsewhere: opening and closing in the room, minutes in theirs.</summary>
    private static readonly MeetingMove[] NotHere = [MeetingMove.Open, MeetingMove.Close, MeetingMove.DraftMinutes, MeetingMove.ApproveMinutes];

    public async Task<Result<Meeting>> HandleAsync(MeetingId id, MoveForm form, Standing standing, CancellationToken cancellation)
    {
        if (await db.Set<Meeting>().SingleOrDefaultAsync(one => one.Id == id && one.Body == standing.Body, cancellation) is not { } meeting) return WebRefusals.NotAvailable;
        var read = new Read();
        var move = read.Choice<MeetingMove>(form.Move, nameof(form.Move));
        var reason = read.Optional(form.Reason, nameof(form.Reason), 400);
        if (!read.Any && NotHere.Contains(move)) read.Refuse(MeetingsRefusals.NotNow);
        if (read.Any) return Result<Meeting>.Refused(read.Refusals);
        if (form.Version != meeting.Version.ToString(CultureInfo.InvariantCulture)) return WebRefusals.ChangedMeanwhile;

        if (move is MeetingMove.Decide or MeetingMove.CallInEmergency && MeetingLife.LeadsOnFrom(meeting.State, move)
            && await joint.ReasonAgainstDecidingAsync(meeting.Id, cancellation) is { } notAgreed) return notAgreed;
        var gaps = move is MeetingMove.Decide or MeetingMove.Release && MeetingLife.LeadsOnFrom(meeting.State, move)
            ? await checks.GapsAsync(await views.AgendaForAsync(member.Id, meeting, open: false, cancellation), cancellation)
            : [];
        return gaps.Count > 0
            ? Result<Meeting>.Refused([.. gaps.Select(AgendaReadiness.ToRefusal)])
            : await moves.MoveAsync(meeting, move, standing, reason, Read.Ticked(form.Without), cancellation);
    }
}

internal static class MoveMeetingEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting:guid}/move", PostAsync).Requires(MeetingsPermissions.Move);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] MoveForm form, MoveMeeting move, MeetingPages drawn, LastSaves saves, Standing standing, Pages pages, CancellationToken cancellation)
    {
        var done = await move.HandleAsync(meeting, form, standing, cancellation);
        if (done.IsDone) return pages.GoTo(MeetingAddress.Of(standing.BodyCode, meeting), MeetingsTexts.Moved(done.Value.State));
        if (await drawn.ViewAsync(meeting, standing, cancellation) is not { } view) return await pages.RefuseAsync(WebRefusals.NotAvailable);

        // A reason for a step that is not offered any more has no field to stand in.
        if (form.Reason is { Length: > 0 } && view.Reasoned.All(step => step.Move != form.Move)) return await pages.RefuseAsync(done.Refusals);
        var problems = await saves.ProblemsAsync(done.Refusals, meeting.Value, "meetings.", () => [new(UiTexts.StateNow, MeetingsTexts.State(view.State))], cancellation);
        return await pages.RedrawAsync<MeetingPage>(MeetingsTexts.Meetings, view with { Form = form, Problems = problems }, done.Refusals);
    }
}
