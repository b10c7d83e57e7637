using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases.Household;

/// <summary>Finds the other cases of a household, for somebody who prepares both: the gate is asked for each of them (R144).</summary>
internal sealed class Households(MeetingsDb db, Admission admission)
{
    /// <summary>Linked cases that this person prepares too, by their label. Links to others do not exist for them.</summary>
    public async Task<IReadOnlyList<CaseFile>> OfAsync(CaseFileId caseFile, AccountId person, CancellationToken cancellation)
    {
        var links = db.Set<HouseholdLink>().Where(link => link.One == caseFile || link.Other == caseFile).Select(link => link.One == caseFile ? link.Other : link.One);
        return await PreparedAsync(db.Set<CaseFile>().AsNoTracking().Where(file => links.Contains(file.Id)), person, cancellation);
    }

    /// <summary>Other open cases of the same body that this person prepares: those that may be linked.</summary>
    public Task<IReadOnlyList<CaseFile>> LinkableAsync(CaseFile file, AccountId person, CancellationToken cancellation)
    {
        var linked = db.Set<HouseholdLink>().Where(link => link.One == file.Id || link.Other == file.Id).Select(link => link.One == file.Id ? link.Other : link.One);
        return PreparedAsync(
            db.Set<CaseFile>().AsNoTracking().Where(one => one.Body == file.Body && one.Id != file.Id && one.ClosedAt == null && !linked.Contains(one.Id)), person, cancellation);
    }

    private async Task<IReadOnlyList<CaseFile>> PreparedAsync(IQueryable<CaseFile> files, AccountId person, CancellationToken cancellation)
    {
        var visible = admission.VisibleCases(person);
        var prepared = new List<CaseFile>();
        foreach (var file in await files.Where(file => visible.Contains(file.Id)).OrderBy(file => file.Label).ToListAsync(cancellation))
            if (await admission.ForPreparationAsync(person, file.Id, cancellation) is Verdict.Granted) prepared.Add(file);
        return prepared;
    }
}
