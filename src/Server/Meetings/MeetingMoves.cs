using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>Makes a move in the life of a meeting: asks the table, keeps the step with who and when (R104), records it and raises its news. Room and Minutes move meetings through here too.</summary>
internal sealed class MeetingMoves(MeetingsDb db, AuditTrail trail, EventOutbox outbox, CurrentMember member, TimeProvider clock)
{
    /// <summary>Finds the meeting in the body of the standing; not there and elsewhere are the same.</summary>
    public async Task<Result<Meeting>> MoveAsync(MeetingId id, MeetingMove move, Standing standing, CancellationToken cancellation)
    {
        var meeting = await db.Set<Meeting>().SingleOrDefaultAsync(one => one.Id == id && one.Body == standing.Body, cancellation);
        return meeting is null ? WebRefusals.NotAvailable : await MoveAsync(meeting, move, standing, null, false, cancellation);
    }

    /// <param name="without">For a call: nobody is told. For the check of papers: 「資料なし」.</param>
    public async Task<Result<Meeting>> MoveAsync(
        Meeting meeting, MeetingMove move, Standing standing, string? reason, bool without, CancellationToken cancellation)
    {
        var next = MeetingLife.Decide(meeting.State, move, standing.Roles, reason);
        if (!next.IsDone) return Result<Meeting>.Refused(next.Refusals);
        if (move is MeetingMove.ApproveMinutes && meeting is { IsEmergency: true, EmergencyApprovedAt: null }) return MeetingsRefusals.EmergencyNotApproved;

        var now = clock.GetUtcNow();
        var wasCalled = meeting.CalledAt is not null;
        db.Add(new MeetingTransition
        {
            Meeting = meeting.Id,
            Number = 1 + await db.Set<MeetingTransition>().CountAsync(step => step.Meeting == meeting.Id, cancellation),
            From = meeting.State,
            To = next.Value,
            By = member.Id,
            At = now,
            Reason = reason,
        });
        meeting.State = next.Value;
        Apply(meeting, move, without, now);
        trail.Record($"meetings.{move switch { MeetingMove.CallInEmergency => "called-in-emergency", _ => WordOf(next.Value) }}", AuditChain.Rest, new AuditObject("meeting", meeting.Id.Value), without ? "R104,without" : "R104");
        Tell(meeting, move, without, wasCalled);
        await db.SaveChangesAsync(cancellation);
        return meeting;
    }

    private static void Apply(Meeting meeting, MeetingMove move, bool without, DateTimeOffset now)
    {
        if (move is MeetingMove.Call or MeetingMove.CallInEmergency) meeting.CalledAt = now;
        if (move is MeetingMove.CallInEmergency) meeting.IsEmergency = true;
        if (move is MeetingMove.CheckPapers) meeting.HasNoPapers = without;
        if (move is MeetingMove.Close) meeting.ClosedAt = now;
    }

    private void Tell(Meeting meeting, MeetingMove move, bool without, bool wasCalled)
    {
        if ((move is MeetingMove.Call or MeetingMove.CallInEmergency) && !without) outbox.Raise(new MeetingCalled(meeting.Body, meeting.Id));
        if (move is MeetingMove.Release) outbox.Raise(new PapersReleased(meeting.Body, meeting.Id));
        if (move is MeetingMove.Cancel) outbox.Raise(new MeetingCancelled(meeting.Body, meeting.Id, wasCalled));
    }

    private static string WordOf(MeetingState state) => state switch
    {
        MeetingState.Draft => "drafted",
        MeetingState.Decided => "decided",
        MeetingState.Called => "called",
        MeetingState.PapersChecked => "papers-checked",
        MeetingState.Released => "released",
        MeetingState.InSession => "opened",
        MeetingState.Closed => "closed",
        MeetingState.MinutesDrafted => "minutes-drafted",
        MeetingState.MinutesApproved => "minutes-approved",
        MeetingState.Kept => "kept",
        MeetingState.Cancelled => "cancelled",
        _ => throw new InvalidOperationException($"No word for {state}."),
    };
}
