using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>A case file somebody may prepare, with the grant for it.</summary>
internal sealed record PreparedCase(CaseFile File, Grant Grant);

/// <summary>The way of every act on a case: the body of the address, then the gate. What is not granted comes back as its refusal (R42).</summary>
internal sealed class CaseDoor(MeetingsDb db, Admission admission, IRosterConditions roster, ICaseConditions cases)
{
    /// <summary>For 担当 and whoever presides: the whole case file.</summary>
    public async Task<Result<PreparedCase>> PreparedAsync(CaseFileId caseFile, Standing standing, AccountId person, CancellationToken cancellation)
    {
        var verdict = await admission.ForPreparationAsync(person, caseFile, cancellation);
        if (verdict is not Verdict.Granted granted) return GateRefusals.Of(verdict);
        return await FileAsync(caseFile, standing, cancellation) is { } file ? new PreparedCase(file, granted.Grant) : WebRefusals.NotAvailable;
    }

    /// <summary>The most this person may have of the case: all of it, what they approve, or its label; else what stands against it.</summary>
    public async Task<Verdict> BestAsync(CaseFileId caseFile, Standing standing, AccountId person, CancellationToken cancellation)
    {
        Verdict[] verdicts =
        [
            await admission.ForPreparationAsync(person, caseFile, cancellation),
            await admission.ForApprovalAsync(person, caseFile, cancellation),
            await admission.ForLabelAsync(person, caseFile, cancellation),
        ];
        if (await FileAsync(caseFile, standing, cancellation) is null) return Verdict.NotAvailable;
        return verdicts.OfType<Verdict.Granted>().FirstOrDefault() ?? verdicts.OfType<Verdict.OwnConditionOpen>().FirstOrDefault() ?? Verdict.NotAvailable;
    }

    /// <summary>Whether the chair's acts on this case are this person's: the chair, or the deputy when every chair is recused (choice 3).</summary>
    public async Task<bool> PresidesAsync(CaseFile file, AccountId person, CancellationToken cancellation)
    {
        var (chairs, deputies) = await roster.ChairsAsync(file.Body, cancellation);
        var about = await cases.OfAsync(file.Id, cancellation) ?? throw new InvalidOperationException("The case was there a moment ago.");
        return !about.Recused.Contains(person) && (chairs.All(about.Recused.Contains) ? deputies : chairs).Contains(person);
    }

    public Task<CaseFile?> FileAsync(CaseFileId caseFile, Standing standing, CancellationToken cancellation) =>
        db.Set<CaseFile>().SingleOrDefaultAsync(file => file.Id == caseFile && file.Body == standing.Body, cancellation);
}
