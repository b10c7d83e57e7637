using ConsoleSupport.Meetings.Server.Actions;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Joint;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Room;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Room.Conduct;

/// <summary>Opens the room, leads through the agenda, takes a break, closes. Which of these may happen now is said by <see cref="RoomState"/>.</summary>
internal sealed class MoveRoom(
    MeetingsDb db, RoomActor actor, RoomLog log, Attendance attendance, Scenes scenes, MeetingMoves meetings, IEnumerable<IRoomOpening> openings, IEnumerable<IRoomLeaving> leavings, JointItems joint, AuditTrail trail,
    TimeProvider clock)
{
    /// <param name="act">The act, given the item to jump to, if one was named.</param>
    public async Task<Result<RoomPhase>> HandleAsync(
        MeetingId meeting, RoomMoveForm form, Func<AgendaItemId?, RoomAct> act, Standing standing, CancellationToken cancellation)
    {
        var taken = await actor.TakeAsync(meeting, standing, cancellation);
        if (!taken.IsDone) return Result<RoomPhase>.Refused(taken.Refusals);
        var acting = taken.Value;
        if (!TryRead(form.At, acting.Session, out var target)) return RoomRefusals.MovedOn;

        var wanted = act(target);
        if (wanted is RoomAct.Close) wanted = new RoomAct.Close(await OpenEndsAsync(acting, cancellation));

        // The office leads through what it sees; in 待機中 it leads nowhere.
        if (acting is { Seat: { Desk: RoomDesk.Office, Shown: null } }) return RoomRefusals.NotYourAct;
        var next = acting.State.After(wanted, acting.Seat.Desk);
        if (!next.IsDone) return Result<RoomPhase>.Refused(next.Refusals);

        if (wanted is RoomAct.Open && await ReasonsAgainstOpeningAsync(acting, standing, cancellation) is { Count: > 0 } reasons) return Result<RoomPhase>.Refused(reasons);
        if (next.Value.Current != acting.Session.CurrentItem && acting.Session.CurrentItem is { } leaving)
            foreach (var one in leavings)
                if (await one.ReasonAgainstLeavingAsync(leaving, cancellation) is { } stays) return stays;
        if (next.Value is { Phase: RoomPhase.Open, Current: { } entering } && await joint.ReasonAgainstEnteringAsync(acting.Room, entering, acting.Seat, cancellation) is { } shut) return shut;
        if (await MoveMeetingAsync(wanted, acting.Room.Meeting, standing, cancellation) is { Count: > 0 } refusals) return Result<RoomPhase>.Refused(refusals);
        await ApplyAsync(acting, wanted, next.Value, cancellation);
        return next.Value.Phase;
    }

    private async Task<IReadOnlyList<Refusal>> ReasonsAgainstOpeningAsync(ActingIn acting, Standing standing, CancellationToken cancellation)
    {
        var reasons = new List<Refusal>();
        foreach (var opening in openings) reasons.AddRange(await opening.ReasonsAgainstAsync(acting.Room, acting.Seat.Visible.ToHashSet(), standing, cancellation));
        return reasons;
    }

    private async Task ApplyAsync(ActingIn acting, RoomAct act, RoomState next, CancellationToken cancellation)
    {
        var id = acting.Session.Id;
        var session = await log.HappenAsync(id, KindOf(act), cancellation, act is RoomAct.Close or RoomAct.Break ? acting.Session.CurrentItem : next.Current);
        if (act is RoomAct.Open || (act is RoomAct.Resume && next.Current != acting.Session.CurrentItem))
            session = await log.HappenAsync(id, LiveEventKind.ItemEntered, cancellation, next.Current);
        (session.Phase, session.CurrentItem) = (next.Phase, next.Current);
        if (act is RoomAct.Open) session.OpenedAt = clock.GetUtcNow();
        if (act is RoomAct.Close) session.ClosedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellation);

        var item = next.Phase is RoomPhase.Open ? acting.Room.Items.Single(one => one.Id == next.Current) : null;
        await attendance.SettleAsync(id, item, acting.Room.InRoom, cancellation);
        trail.Record(
            $"room.{CodeOf(act)}", AuditChain.Of(id), next.Current is { } current ? new AuditObject("item", current.Value) : new AuditObject("session", id.Value),
            $"desk:{acting.Seat.Desk}");
    }

    /// <summary>開催中 begins when the room opens, 閉会 when it closes; both are steps of the meeting's own life.</summary>
    private async Task<IReadOnlyList<Refusal>> MoveMeetingAsync(RoomAct act, Meeting meeting, Standing standing, CancellationToken cancellation) => act switch
    {
        RoomAct.Open when meeting.State is MeetingState.Released => (await meetings.MoveAsync(meeting.Id, MeetingMove.Open, standing, cancellation)).Refusals,
        RoomAct.Close => (await meetings.MoveAsync(meeting.Id, MeetingMove.Close, standing, cancellation)).Refusals,
        _ => [],
    };

    /// <summary>What is still open in the items this person may know of, by their names for them. A word on others would tell of them.</summary>
    private async Task<OpenEnds> OpenEndsAsync(ActingIn acting, CancellationToken cancellation)
    {
        var visible = acting.Seat.Visible.ToArray();
        var roster = acting.Room.People.Keys.ToArray();
        var decisions = await db.Set<Decision>().Where(decision => visible.Contains(decision.Item) && decision.ConfirmedAt == null).Select(decision => decision.Item).ToListAsync(cancellation);
        var actions = await db.Set<AgreedAction>().Where(action => visible.Contains(action.Item) && !roster.Contains(action.Owner)).Select(action => action.Item).ToListAsync(cancellation);
        if (decisions.Count + actions.Count == 0) return OpenEnds.None;

        var names = await scenes.NamesAsync(acting.Room, acting.Seat, cancellation);
        return new OpenEnds(ByItem(decisions), ByItem(actions));

        OpenEnd[] ByItem(List<AgendaItemId> open) => [.. visible.Where(open.Contains).Select(item => new OpenEnd(names[item], open.Count(one => one == item)))];
    }

    /// <summary>Reads 「item.version」 or 「item.version.target」; false when the room is elsewhere now.</summary>
    private static bool TryRead(string? at, LiveSession session, out AgendaItemId? target)
    {
        target = null;
        if (at?.Split('.') is not [var item, var version, .. var rest]) return false;
        if ($"{item}.{version}" != Scenes.AtOf(session)) return false;
        if (rest is [var named] && IdText.TryParse<AgendaItemId>(named, out var id)) target = id;
        return true;
    }

    private static LiveEventKind KindOf(RoomAct act) => act switch
    {
        RoomAct.Open => LiveEventKind.Opened,
        RoomAct.Next or RoomAct.Previous or RoomAct.GoTo => LiveEventKind.ItemEntered,
        RoomAct.Break => LiveEventKind.BreakBegan,
        RoomAct.Resume => LiveEventKind.BreakEnded,
        RoomAct.Close => LiveEventKind.Closed,
        _ => throw new InvalidOperationException($"No event for {act}."),
    };

    private static string CodeOf(RoomAct act) => act switch
    {
        RoomAct.Open => "opened",
        RoomAct.Next => "next",
        RoomAct.Previous => "previous",
        RoomAct.GoTo => "goto",
        RoomAct.Break => "break",
        RoomAct.Resume => "resumed",
        RoomAct.Close => "closed",
        _ => throw new InvalidOperationException($"No code for {act}."),
    };
}

/// <summary>One address per act; all bring one form and lead back to the room.</summary>
internal static class MoveRoomEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        MapAct(app, "open", _ => new RoomAct.Open());
        MapAct(app, "next", _ => new RoomAct.Next());
        MapAct(app, "previous", _ => new RoomAct.Previous());
        MapAct(app, "goto", item => new RoomAct.GoTo(item ?? default));
        MapAct(app, "break", _ => new RoomAct.Break());
        MapAct(app, "resume", _ => new RoomAct.Resume());
        MapAct(app, "close", _ => new RoomAct.Close(OpenEnds.None));
    }

    private static void MapAct(IEndpointRouteBuilder app, string word, Func<AgendaItemId?, RoomAct> act) => app
        .MapPost(
            $"/bodies/{{body}}/meetings/{{meeting}}/room/{word}",
            (MeetingId meeting, [FromForm] RoomMoveForm form, Standing standing, MoveRoom move, RoomPages rooms, Pages pages, CancellationToken cancellation) =>
                PostAsync(meeting, form, act, standing, move, rooms, pages, cancellation))
        .Requires(RoomPermissions.Conduct);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, RoomMoveForm form, Func<AgendaItemId?, RoomAct> act, Standing standing, MoveRoom move, RoomPages rooms, Pages pages, CancellationToken cancellation)
    {
        var moved = await move.HandleAsync(meeting, form, act, standing, cancellation);
        if (!moved.IsDone) return await rooms.RedrawAsync(meeting, standing, moved.Refusals, static view => view, cancellation);
        return moved.Value is RoomPhase.Closed
            ? pages.GoTo(RoomPages.MeetingAddressOf(standing, meeting), RoomTexts.ClosedDone)
            : pages.GoTo(RoomPages.AddressOf(standing, meeting));
    }
}
