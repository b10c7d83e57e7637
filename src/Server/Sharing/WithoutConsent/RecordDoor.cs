using System.Text.Json;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;

/// <summary>A record somebody may read, with its case, the grant, and its answers opened.</summary>
internal sealed record OpenRecord(SharingRecord Record, CaseFile File, Grant Grant, SharingAnswers Answers, bool Prepares);

/// <summary>The way to a record: the case's gate, as one who prepares or as one who is asked to approve (choice 3).</summary>
internal sealed class RecordDoor(MeetingsDb db, CaseDoor door, Admission admission, BasisConditionsPort bases, SettingsInForce settings, CaseVault vault)
{
    public const string AnswersColumn = "sharing_records.answers";
    public const string ClosingColumn = "sharing_records.closing";

    /// <summary>For those who prepare the case: any record of it.</summary>
    public async Task<Result<OpenRecord>> ToWriteAsync(CaseFileId caseFile, SharingRecordId id, Standing standing, AccountId person, CancellationToken cancellation)
    {
        var prepared = await door.PreparedAsync(caseFile, standing, person, cancellation);
        if (!prepared.IsDone) return Result<OpenRecord>.Refused(prepared.Refusals);
        return await FindAsync(caseFile, id, cancellation) is { } record
            ? new OpenRecord(record, prepared.Value.File, prepared.Value.Grant, await AnswersAsync(prepared.Value.Grant, record, cancellation), true)
            : WebRefusals.NotAvailable;
    }

    /// <summary>For those who prepare, and for those who are asked to approve this very record.</summary>
    public async Task<Result<OpenRecord>> ToReadAsync(CaseFileId caseFile, SharingRecordId id, Standing standing, AccountId person, CancellationToken cancellation)
    {
        var preparing = await ToWriteAsync(caseFile, id, standing, person, cancellation);
        return preparing.IsDone ? preparing : await ToApproveAsync(caseFile, id, standing, person, cancellation);
    }

    public async Task<Result<OpenRecord>> ToApproveAsync(CaseFileId caseFile, SharingRecordId id, Standing standing, AccountId person, CancellationToken cancellation)
    {
        var verdict = await admission.ForApprovalAsync(person, caseFile, cancellation);
        if (verdict is not Verdict.Granted { Grant: var grant }) return GateRefusals.Of(verdict);
        if (await door.FileAsync(caseFile, standing, cancellation) is not { } file || await FindAsync(caseFile, id, cancellation) is not { } record) return WebRefusals.NotAvailable;

        // The grant is for all records that ask this person; a draft, one this person proposed, and one that asks others do not.
        if (record.State is not (SharingRecordState.Submitted or SharingRecordState.Approved) || !(await ApproversAsync(record, cancellation)).Contains(person)) return WebRefusals.NotAvailable;
        return new OpenRecord(record, file, grant, await AnswersAsync(grant, record, cancellation), false);
    }

    public async Task<SharingPolicy> PolicyAsync(BodyId body, CancellationToken cancellation)
    {
        var own = await settings.TodayAsync(body, cancellation);
        return new SharingPolicy(own.LeastAnswerLength, own.ReviewMonths, Math.Max(2, own.ApproversNeeded));
    }

    /// <summary>Who is asked to approve a record of this case, were it submitted now.</summary>
    public async Task<IReadOnlyCollection<AccountId>> ApproversAsync(SharingRecord record, CancellationToken cancellation) =>
        [.. (await bases.WhoApprovesAsync(record, cancellation)).Where(person => person != record.ProposedBy)];

    /// <summary>The same with every office they hold.</summary>
    public async Task<IReadOnlyCollection<Approver>> WhoMayApproveAsync(SharingRecord record, CancellationToken cancellation) =>
        [.. (await bases.ApproversOfAsync(record, cancellation)).Where(one => one.Account != record.ProposedBy)];

    /// <summary>These people, each with the office in which they approve today.</summary>
    public async Task<IReadOnlyCollection<Approver>> InOfficeAsync(SharingRecord record, IReadOnlyCollection<AccountId> people, CancellationToken cancellation)
    {
        var offices = await bases.ApproversOfAsync(record, cancellation);
        return [.. people.Select(person => offices.FirstOrDefault(one => one.Account == person) ?? new Approver(person, false, false))];
    }

    public Task<byte[]> SealAsync(CaseFileId caseFile, SharingRecordId id, SharingAnswers answers, CancellationToken cancellation)
    {
        (answers.Version, answers.Then) = (null, null);
        return vault.SealAsync(caseFile, AnswersColumn, id.Value, JsonSerializer.Serialize(answers), cancellation);
    }

    private Task<SharingRecord?> FindAsync(CaseFileId caseFile, SharingRecordId id, CancellationToken cancellation) =>
        db.Set<SharingRecord>().SingleOrDefaultAsync(record => record.Id == id && record.CaseFile == caseFile, cancellation);

    private async Task<SharingAnswers> AnswersAsync(Grant grant, SharingRecord record, CancellationToken cancellation)
    {
        var named = await db.Set<SharingLine>().AsNoTracking().Where(line => line.Record == record.Id).Select(line => line.Fact).Distinct().ToListAsync(cancellation);
        // What a flag hides since from an approver is not carried for them (R139): the record opens with what is left.
        var carried = grant.Row == GateRow.Approval ? named.Where(grant.Cover.ContainsKey).ToList() : named;
        var text = await vault.OpenAsync(grant, carried, new CaseText(AnswersColumn, record.Id.Value, record.SealedAnswers), cancellation);
        return JsonSerializer.Deserialize<SharingAnswers>(text)!;
    }
}
