using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>One approver's word, proved again at this very act. The second approval of two different people opens what the record names (D2).</summary>
internal sealed class ApproveRecord(
    MeetingsDb db, RecordDoor records, Proposals proposals, StepUps stepUps, CaseVault vault, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public const string Act = "sharing.approve";

    public async Task<Result<Done>> HandleAsync(
        CaseFileId caseFile, SharingRecordId id, ApprovalForm form, StepUpId? given, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var opened = await records.ToApproveAsync(caseFile, id, standing, member.Id, cancellation);
        if (!opened.IsDone) return Result<Done>.Refused(opened.Refusals);
        var record = opened.Value.Record;
        if (record.State is not SharingRecordState.Submitted) return SharingRefusals.NotWaiting;
        if (!(await records.ApproversAsync(record, cancellation)).Contains(member.Id)) return SharingRefusals.NotAnApprover;
        var earlier = await db.Set<SharingApproval>().Where(one => one.Record == id).ToListAsync(cancellation);
        if (earlier.Any(one => one.Approver == member.Id)) return SharingRefusals.AlreadyAnswered;

        var read = new Read();
        if (form.Decision is not ("approve" or "refuse" or "return")) read.Refuse(WebRefusals.NotAChoice(nameof(form.Decision)));
        var reason = form.Decision is "approve" ? null : read.Text(form.Reason, nameof(form.Reason), 1000);
        if (form.Version != record.Version.ToString(CultureInfo.InvariantCulture)) read.Refuse(SharingRefusals.DraftChanged);
        if (read.Any) return Result<Done>.Refused(read.Refusals);
        if (form.Decision is "return") return await ReturnAsync(record, earlier, reason!, cancellation);

        // At approval the recipients must be on the roster and not recused (choice 1); everything else is asked again too.
        var policy = await records.PolicyAsync(standing.Body, cancellation);
        var proposal = await proposals.OfAsync(opened.Value, standing, cancellation);

        // A place that a flag hides since the record was submitted stays named and opens for nobody; a word on it would tell an approver of the flag (R139).
        proposal = proposal with { Facts = [.. proposal.Facts.Select(fact => fact with { HidesUnconfirmed = false })] };
        var today = Tokyo.DayOf(clock.GetUtcNow());
        Refusal[] reasons = form.Decision is "approve" ? [.. SharingWithoutConsent.ReasonsAgainst(proposal, policy, today)] : [];
        if (reasons.Length > 0) return reasons;

        var receipt = await stepUps.ProveAndUseAsync(member.Id, form.StepUp, Act, id.Value, record.Version, cancellation, given);
        if (!receipt.IsDone) return Result<Done>.Refused(receipt.Refusals);

        var now = clock.GetUtcNow();
        db.Add(new SharingApproval { Record = id, Approver = member.Id, Approved = form.Decision is "approve", At = now, StepUp = receipt.Value.Id });
        if (form.Decision is "refuse") await RefuseAsync(record, reason!, now, cancellation);
        else Approve(record, proposal, await records.InOfficeAsync(record, [.. earlier.Where(one => one.Approved).Select(one => one.Approver), member.Id], cancellation), policy, now);
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }

    private void Approve(SharingRecord record, SharingProposal proposal, IReadOnlyCollection<Approver> approvers, SharingPolicy policy, DateTimeOffset now)
    {
        var row = RowOf(proposal);
        trail.Record("sharing.approved-by-one", AuditChain.Of(record.CaseFile), new AuditObject("sharing-record", record.Id.Value), row);
        var decided = SharingWithoutConsent.Decide(proposal, approvers, policy, Tokyo.DayOf(now));
        if (!decided.IsDone)
        {
            // One approval of two: the version moves on, so that a page drawn before it cannot carry the second.
            db.Entry(record).State = EntityState.Modified;
            return;
        }

        (record.State, record.ApprovedAt, record.ReviewOn) = (SharingRecordState.Approved, now, decided.Value.ReviewOn);
        trail.Record("sharing.approved", AuditChain.Of(record.CaseFile), new AuditObject("sharing-record", record.Id.Value), row + ",R63");
        outbox.Raise(new SharingApproved(record.CaseFile, record.Id));
    }

    private static string RowOf(SharingProposal proposal) =>
        proposal.Forum is BodyKind.IsolationCouncil ? "D7" : proposal.Obstacle is ConsentObstacle.RefusesSupport ? "D3" : "D2";

    private async Task RefuseAsync(SharingRecord record, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        record.SealedClosing = await vault.SealAsync(record.CaseFile, RecordDoor.ClosingColumn, record.Id.Value, reason, cancellation);
        (record.State, record.EndedAt) = (SharingRecordState.Refused, now);
        trail.Record("sharing.refused", AuditChain.Of(record.CaseFile), new AuditObject("sharing-record", record.Id.Value), "R57");
        outbox.Raise(new SharingRefused(record.CaseFile, record.Id));
    }

    /// <summary>直してもらう: a draft again, without the approvals given so far.</summary>
    private async Task<Result<Done>> ReturnAsync(SharingRecord record, List<SharingApproval> earlier, string reason, CancellationToken cancellation)
    {
        db.RemoveRange(earlier);
        db.RemoveRange(await db.Set<SharingLine>().Where(line => line.Record == record.Id).ToListAsync(cancellation));
        record.SealedClosing = await vault.SealAsync(record.CaseFile, RecordDoor.ClosingColumn, record.Id.Value, reason, cancellation);
        (record.State, record.SubmittedAt) = (SharingRecordState.Draft, null);
        trail.Record("sharing.returned", AuditChain.Of(record.CaseFile), new AuditObject("sharing-record", record.Id.Value));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
