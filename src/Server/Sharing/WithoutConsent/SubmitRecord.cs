using System.Globalization;
using ConsoleSupport.Meetings.Server.Audit.Trail;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Sharing.Joint;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>Puts the record before its approvers, when nothing but the approvals is missing. Fixes the facts it names.</summary>
internal sealed class SubmitRecord(MeetingsDb db, RecordDoor records, Proposals proposals, FactLock facts, LocationMasks masks, LawGrounds laws, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, SharingRecordId id, SharingMoveForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var opened = await records.ToWriteAsync(caseFile, id, standing, member.Id, cancellation);
        if (!opened.IsDone) return Result<Done>.Refused(opened.Refusals);
        var record = opened.Value.Record;
        if (record.State is not SharingRecordState.Draft) return SharingRefusals.NotADraft;
        if (form.Version != record.Version.ToString(CultureInfo.InvariantCulture)) return SharingRefusals.DraftChanged;
        var policy = await records.PolicyAsync(standing.Body, cancellation);
        var proposal = await proposals.OfAsync(opened.Value, standing, cancellation);
        var now = clock.GetUtcNow();
        Refusal[] reasons = [.. SharingWithoutConsent.ReasonsAgainst(proposal, policy, Tokyo.DayOf(now))];
        if ((await records.ApproversAsync(record, cancellation)).Count < policy.ApproversNeeded) reasons = [.. reasons, SharingRefusals.NobodyToApprove];
        if (proposal.IsJoint && SharingInJointSession.ReasonAgainstRecord(standing.Kind, await records.WhoMayApproveAsync(record, cancellation)) is { } joint) reasons = [.. reasons, joint];
        if (reasons.Length > 0) return reasons;

        var standingFacts = proposal.Facts.Select(fact => fact.Id).ToHashSet();
        db.AddRange(opened.Value.Answers.ReadLines().Where(line => standingFacts.Contains(line.Fact)).Select(line => new SharingLine { Record = id, Fact = line.Fact, Recipient = line.Person }));
        await facts.FixAsync(caseFile, standingFacts, cancellation);
        await masks.LetOutAsync(caseFile, id.Value, [.. standingFacts.Where(fact => opened.Value.Answers.Places?.Contains(fact.ToString()) is true)], cancellation);
        await laws.CiteAsync(caseFile, id.Value, standingFacts, opened.Value.Answers.LawGrounds, cancellation);
        (record.State, record.SubmittedAt) = (SharingRecordState.Submitted, now);
        trail.Record("sharing.record-submitted", AuditChain.Of(caseFile), new AuditObject("sharing-record", id.Value), "D2,R54,R58");
        outbox.Raise(new SharingSubmitted(caseFile, id));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}

/// <summary>共有しないことに決める: kept like a decision to share, with its reason (R57).</summary>
internal sealed class DeclineRecord(MeetingsDb db, RecordDoor records, CaseVault vault, AuditTrail trail, EventOutbox outbox, TimeProvider clock)
{
    public async Task<Result<Done>> HandleAsync(CaseFileId caseFile, SharingRecordId id, SharingMoveForm form, Standing standing, CurrentMember member, CancellationToken cancellation)
    {
        var opened = await records.ToWriteAsync(caseFile, id, standing, member.Id, cancellation);
        if (!opened.IsDone) return Result<Done>.Refused(opened.Refusals);
        var record = opened.Value.Record;
        if (record.State is not SharingRecordState.Draft) return SharingRefusals.NotADraft;
        var read = new Read();
        var reason = read.Text(form.Reason, nameof(form.Reason), 1000);
        if (form.Version != record.Version.ToString(CultureInfo.InvariantCulture)) read.Refuse(SharingRefusals.DraftChanged);
        if (read.Any) return Result<Done>.Refused(read.Refusals);

        record.SealedClosing = await vault.SealAsync(caseFile, RecordDoor.ClosingColumn, id.Value, reason, cancellation);
        (record.State, record.EndedAt) = (SharingRecordState.Refused, clock.GetUtcNow());
        trail.Record("sharing.decided-not-to", AuditChain.Of(caseFile), new AuditObject("sharing-record", id.Value), "R57");
        outbox.Raise(new SharingRefused(caseFile, id));
        await db.SaveChangesAsync(cancellation);
        return Done.It;
    }
}
