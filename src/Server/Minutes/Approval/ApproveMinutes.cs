using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Life;
using ConsoleSupport.Meetings.Server.Minutes.Reading;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Minutes;
using ConsoleSupport.Meetings.Shared.Shell;
using ConsoleSupport.Meetings.Shared.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Minutes.Approval;

/// <summary>The chair approves: number, root over all leaves, locked for good (R95, choice 24). The chair needs no grant for every item; the leaves stand beside the sealed texts.</summary>
internal sealed class ApproveMinutes(
    MeetingsDb db, MinutesFiles files, MinutesGate gate, MeetingMoves moves, StepUps stepUps, DatabaseLocks locks, EventOutbox outbox, AuditTrail trail,
    CurrentMember member, TimeProvider clock)
{
    /// <summary>What the proof is bound to.</summary>
    public const string Act = "minutes.approve";

    /// <summary>Takes the proof from the form of the act itself (choice 14).</summary>
    public async Task<Result<int>> HandleAsync(MeetingId meeting, ApproveMinutesForm form, Standing standing, CancellationToken cancellation)
    {
        var ready = await ReadyAsync(meeting, form.Version, standing, cancellation);
        if (!ready.IsDone) return Result<int>.Refused(ready.Refusals);
        var draft = ready.Value.Draft!;
        var proof = await stepUps.ProveAsync(member.Id, form.StepUp, Act, draft.Id.Value, draft.Version, cancellation);
        return proof.IsDone ? await HandleAsync(meeting, form.Version, proof.Value, standing, cancellation) : Result<int>.Refused(proof.Refusals);
    }

    /// <summary>The number of the approved minutes.</summary>
    public async Task<Result<int>> HandleAsync(MeetingId meeting, string? version, StepUpId proof, Standing standing, CancellationToken cancellation)
    {
        var ready = await ReadyAsync(meeting, version, standing, cancellation);
        if (!ready.IsDone) return Result<int>.Refused(ready.Refusals);
        var (file, draft) = (ready.Value, ready.Value.Draft!);
        var receipt = await stepUps.UseAsync(proof, member.Id, Act, draft.Id.Value, draft.Version, cancellation);
        if (!receipt.IsDone) return Result<int>.Refused(receipt.Refusals);
        var moved = await moves.MoveAsync(meeting, MeetingMove.ApproveMinutes, standing, cancellation);
        if (!moved.IsDone) return Result<int>.Refused(moved.Refusals);

        await locks.TakeAsync($"minutes-number:{standing.Body}", cancellation);
        var number = 1 + (await db.Set<MinutesDraft>().Where(one => one.Body == standing.Body).MaxAsync(one => one.Number, cancellation) ?? 0);
        draft.State = MinutesState.Approved;
        draft.Number = number;
        draft.ApprovedBy = member.Id;
        draft.ApprovedAt = clock.GetUtcNow();
        draft.StepUp = receipt.Value.Id;
        draft.Root = MinutesRoot.Of(draft.Id, [.. file.Paragraphs.Select(paragraph => paragraph.Leaf)]);
        outbox.Raise(new MinutesApproved(standing.Body, meeting));
        trail.Record("minutes.approved", AuditChain.Rest, new AuditObject("minutes", draft.Id.Value), $"R95,{receipt.Value.Method},root:{Convert.ToHexStringLower(draft.Root)}");
        await db.SaveChangesAsync(cancellation);
        return number;
    }

    private async Task<Result<MinutesFile>> ReadyAsync(MeetingId meeting, string? version, Standing standing, CancellationToken cancellation)
    {
        if (await files.FindAsync(standing.Body, meeting, cancellation) is not { Draft: { } draft } file) return WebRefusals.NotAvailable;
        if (draft.State is not MinutesState.Submitted) return draft.State is MinutesState.Approved ? MinutesRefusals.Locked : MinutesRefusals.NotSubmitted;
        if (version != MinutesPages.VersionOf(draft)) return WebRefusals.ChangedMeanwhile;

        var open = await gate.OpenAsync(file, member.Id, cancellation);
        var reasons = CompleteMinutes.ReasonsAgainst(DraftedSections.Of(file, open));
        if (reasons.Count > 0) return Result<MinutesFile>.Refused(reasons);
        if (CompleteMinutes.ReasonsAgainst(DraftedSections.Beyond(file, open)).Count > 0) return MinutesRefusals.NotComplete;
        return file;
    }
}

internal static class ApproveMinutesEndpoint
{
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/bodies/{body}/meetings/{meeting}/minutes/approve", PostAsync).Requires(MinutesPermissions.Approve);

    private static async Task<IResult> PostAsync(
        MeetingId meeting, [FromForm] ApproveMinutesForm form, Standing standing, ApproveMinutes approve, MinutesPages show, Pages pages, CancellationToken cancellation)
    {
        var done = await approve.HandleAsync(meeting, form, standing, cancellation);
        return done.IsDone
            ? pages.GoTo(MinutesAddress.Of(standing, meeting), MinutesTexts.IsApproved(done.Value), NoticeKind.Done)
            : await show.RedrawAsync(meeting, standing, null, done.Refusals, cancellation);
    }
}
