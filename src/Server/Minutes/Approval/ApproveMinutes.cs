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

/// <param name="Number">Null while the other chair's word is missing.</param>
internal sealed record ApprovedMinutes(int? Number);

/// <summary>The chair approves: number, root over all leaves, locked for good (R95, choice 24). The chair needs no grant for every item; the leaves stand beside the sealed texts.</summary>
/// <remarks>At a session held as one the chairs of both bodies approve the same text, and the second word locks it (R67).</remarks>
internal sealed class ApproveMinutes(
    MeetingsDb db, MinutesFiles files, MinutesGate gate, WhoApproves asked, MeetingMoves moves, StepUps stepUps, DatabaseLocks locks, EventOutbox outbox, AuditTrail trail,
    CurrentMember member, TimeProvider clock)
{
    /// <summary>What the proof is bound to.</summary>
    public const string Act = "minutes.approve";

    /// <summary>Takes the proof from the form of the act itself (choice 14).</summary>
    public async Task<Result<ApprovedMinutes>> HandleAsync(MeetingId meeting, ApproveMinutesForm form, Standing standing, CancellationToken cancellation)
    {
        var ready = await ReadyAsync(meeting, form.Version, standing, cancellation);
        if (!ready.IsDone) return Result<ApprovedMinutes>.Refused(ready.Refusals);
        var draft = ready.Value.Draft!;
        var proof = await stepUps.ProveAsync(member.Id, form.StepUp, Act, draft.Id.Value, draft.Version, cancellation);
        return proof.IsDone ? await HandleAsync(meeting, form.Version, proof.Value, standing, cancellation) : Result<ApprovedMinutes>.Refused(proof.Refusals);
    }

    public async Task<Result<ApprovedMinutes>> HandleAsync(MeetingId meeting, string? version, StepUpId proof, Standing standing, CancellationToken cancellation)
    {
        var ready = await ReadyAsync(meeting, version, standing, cancellation);
        if (!ready.IsDone) return Result<ApprovedMinutes>.Refused(ready.Refusals);
        var (file, draft) = (ready.Value, ready.Value.Draft!);
        var root = MinutesRoot.Of(draft.Id, [.. file.Paragraphs.Select(paragraph => paragraph.Leaf)]);

        // What the first chair approved is what the second approves.
        if (draft.Root is { } first && !first.AsSpan().SequenceEqual(root)) return WebRefusals.ChangedMeanwhile;
        var chairs = await asked.OfAsync(file, member.Id, cancellation);
        if (chairs.Mine.Count == 0) return MinutesRefusals.WordGiven;
        var receipt = await stepUps.UseAsync(proof, member.Id, Act, draft.Id.Value, draft.Version, cancellation);
        if (!receipt.IsDone) return Result<ApprovedMinutes>.Refused(receipt.Refusals);

        foreach (var one in chairs.Mine)
            db.Add(new MinutesApproval { Minutes = draft.Id, Body = one.Body, By = member.Id, At = clock.GetUtcNow(), StepUp = receipt.Value.Id });
        draft.Root = root;
        var number = (int?)null;
        if (chairs.AreAllThereWithMine)
        {
            var locked = await LockAsync(draft, standing, cancellation);
            if (!locked.IsDone) return Result<ApprovedMinutes>.Refused(locked.Refusals);
            number = locked.Value;
        }

        var how = $"{receipt.Value.Method},root:{Convert.ToHexStringLower(root)}";
        trail.Record(
            number is null ? "minutes.approved-by-one" : "minutes.approved", AuditChain.Rest, new AuditObject("minutes", draft.Id.Value), chairs.IsJoint ? $"R67,R95,{how}" : $"R95,{how}");
        await db.SaveChangesAsync(cancellation);
        return new ApprovedMinutes(number);
    }

    private async Task<Result<int>> LockAsync(MinutesDraft draft, Standing standing, CancellationToken cancellation)
    {
        // The last word may be the other chair's: the meeting is that of the body that leads.
        var meeting = await db.Set<Meeting>().SingleAsync(one => one.Id == draft.Meeting, cancellation);
        var moved = await moves.MoveAsync(meeting, MeetingMove.ApproveMinutes, standing, null, false, cancellation);
        if (!moved.IsDone) return Result<int>.Refused(moved.Refusals);

        await locks.TakeAsync($"minutes-number:{draft.Body}", cancellation);
        var number = 1 + (await db.Set<MinutesDraft>().Where(one => one.Body == draft.Body).MaxAsync(one => one.Number, cancellation) ?? 0);
        (draft.State, draft.Number) = (MinutesState.Approved, number);
        outbox.Raise(new MinutesApproved(draft.Body, draft.Meeting));
        return number;
    }

    private async Task<Result<MinutesFile>> ReadyAsync(MeetingId meeting, string? version, Standing standing, CancellationToken cancellation)
    {
        if (await files.FindForChairAsync(standing, meeting, cancellation) is not { Draft: { } draft } file) return WebRefusals.NotAvailable;
        if (draft.State is not MinutesState.Submitted) return draft.State is MinutesState.Approved ? MinutesRefusals.Locked : MinutesRefusals.NotSubmitted;
        if (version != MinutesPages.VersionOf(draft)) return WebRefusals.ChangedMeanwhile;
        if (file.Meeting is { IsEmergency: true, EmergencyApprovedAt: null }) return MeetingsRefusals.EmergencyNotApproved;

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
            ? pages.GoTo(MinutesAddress.Of(standing, meeting), done.Value.Number is { } number ? MinutesTexts.IsApproved(number) : MinutesTexts.IsApprovedByOne, NoticeKind.Done)
            : await show.RedrawAsync(meeting, standing, null, done.Refusals, cancellation);
    }
}
