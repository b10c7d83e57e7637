using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;

namespace ConsoleSupport.Meetings.Server.Room.CheckIn;

/// <summary>ある or ない for each case at the door. ある is a recusal by oneself and hides the case at once; the chair decides afterwards (choices 3, 5).</summary>
internal sealed class AnswerConflicts(MeetingsDb db, Door door, ConflictQuestions questions, Recusals recusals, AuditTrail trail, CurrentMember member, TimeProvider clock)
{
    /// <summary>Says whether any conflict was declared.</summary>
    public async Task<Result<bool>> HandleAsync(MeetingId meeting, ConflictsForm form, Standing standing, CancellationToken cancellation)
    {
        var came = await door.ComeAsync(meeting, standing, cancellation);
        if (!came.IsDone) return Result<bool>.Refused(came.Refusals);
        if (came.Value is not { HasSigned: true, HasConfirmed: true }) return RoomRefusals.ConditionsOpen;

        var asked = await questions.OfAsync(came.Value.Room, cancellation);
        var (read, declared) = (new Read(), new List<(CaseFileId CaseFile, RecusalGround Ground)>());
        foreach (var (about, index) in asked.Select((about, index) => (about, index)))
        {
            var given = form.Items?.FindIndex(item => item == about.Item.ToString()) ?? -1;
            var (answer, ground) = (form.Answers?.ElementAtOrDefault(given), form.Grounds?.ElementAtOrDefault(given));
            if (given < 0 || answer is not ("has" or "has-not")) read.Refuse(RoomRefusals.ConflictUnanswered($"Answers[{index}]"));
            else if (answer == "has" && string.IsNullOrEmpty(ground)) read.Refuse(RoomRefusals.ConflictUnanswered($"Grounds[{index}]"));
            else if (answer == "has") declared.Add((about.CaseFile, read.Choice<RecusalGround>(ground, $"Grounds[{index}]")));
        }

        if (read.Any) return Result<bool>.Refused(read.Refusals);
        var row = await door.OwnRowAsync(came.Value.Room, cancellation);
        row.ConflictsAnsweredAt = clock.GetUtcNow();
        foreach (var (caseFile, ground) in declared) await recusals.DeclareAsync(caseFile, member.Id, RecusalRoute.Self, ground, cancellation);
        trail.Record("room.conflicts-answered", AuditChain.Of(row.Session), new AuditObject("account", member.Id.Value), "R80");
        await db.SaveChangesAsync(cancellation);
        return declared.Count > 0;
    }
}

internal static class AnswerConflictsEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/bodies/{body}/meetings/{meeting}/check-in/conflicts", PostAsync).Requires(RoomPermissions.Enter);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] ConflictsForm form, Standing standing, AnswerConflicts answer, CheckInPages door, Pages pages, CancellationToken cancellation)
    {
        var answered = await answer.HandleAsync(meeting, form, standing, cancellation);
        return answered.IsDone
            ? pages.GoTo(RoomPages.CheckInAddressOf(standing, meeting), answered.Value ? CheckInTexts.AnswersDoneWithConflict : CheckInTexts.AnswersDone, NoticeKind.Done)
            : await door.RedrawAsync(meeting, standing, answered.Refusals, form, cancellation);
    }
}
