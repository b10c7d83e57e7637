using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
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

    /// <summary>For a decision on a recusal: whoever prepares the case, and the deputy to whom a challenge of the chair falls. The latter sees no fact.</summary>
    public async Task<Result<CaseFile>> ToDecideAsync(CaseFileId caseFile, Standing standing, AccountId person, CancellationToken cancellation)
    {
        var verdict = await admission.ForPreparationAsync(person, caseFile, cancellation);
        if (verdict is not Verdict.Granted) verdict = await admission.ForRecusalDecisionAsync(person, caseFile, cancellation);
        if (verdict is not Verdict.Granted) return GateRefusals.Of(verdict);
        return await FileAsync(caseFile, standing, cancellation) is { } file ? file : WebRefusals.NotAvailable;
    }

    /// <summary>The most this person may have of the case: all of it, what they approve, or its label; else what stands against it.</summary>
    public async Task<Verdict> BestAsync(CaseFileId caseFile, Standing standing, AccountId person, CancellationToken cancellation)
    {
        var verdicts = await admission.ForPageOfCaseAsync(person, caseFile, cancellation);
        if (await FileAsync(caseFile, standing, cancellation) is null) return Verdict.NotAvailable;
        return verdicts.OfType<Verdict.Granted>().FirstOrDefault() ?? verdicts.OfType<Verdict.OwnConditionOpen>().FirstOrDefault() ?? Verdict.NotAvailable;
    }

    /// <summary>Whether the chair's acts on this case are this person's: the chair, or the deputy when every chair is recused (choice 3).</summary>
    public async Task<bool> PresidesAsync(CaseFile file, AccountId person, CancellationToken cancellation)
    {
        var (chairs, deputies, recused) = await ChairsAsync(file, cancellation);
        return Presiders.Of(chairs, deputies, recused).Contains(person);
    }

    /// <summary>Whether it is this person who decides on that person's recusal: the chair, or the deputy when the chair is recused or is the one it is about (R81).</summary>
    public async Task<bool> DecidesAsync(CaseFile file, AccountId about, AccountId person, CancellationToken cancellation)
    {
        var (chairs, deputies, recused) = await ChairsAsync(file, cancellation);
        return Presiders.OverRecusalOf(about, chairs, deputies, recused).Contains(person);
    }

    private async Task<(IReadOnlySet<AccountId> Chairs, IReadOnlySet<AccountId> Deputies, IReadOnlySet<AccountId> Recused)> ChairsAsync(CaseFile file, CancellationToken cancellation)
    {
        var (chairs, deputies) = await roster.ChairsAsync(file.Body, cancellation);
        var about = await cases.OfAsync(file.Id, cancellation) ?? throw new InvalidOperationException("The case was there a moment ago.");
        return (chairs, deputies, about.Recused);
    }

    public Task<CaseFile?> FileAsync(CaseFileId caseFile, Standing standing, CancellationToken cancellation) =>
        db.Set<CaseFile>().SingleOrDefaultAsync(file => file.Id == caseFile && file.Body == standing.Body, cancellation);
}
