using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Actions;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Actions;

/// <summary>Actions as one person may know them (choice 40): one's own and one's agency's, and for office and chair those of cases whose label they may know. Nothing at all for the recused.</summary>
internal sealed class ActionViews(MeetingsDb db, Admission admission, IDeclarationConditions declarations, TimeProvider clock)
{
    /// <summary>Days after which a closed action leaves the lists.</summary>
    public const int DaysShownAfterClosing = 30;

    public IQueryable<AgreedAction> VisibleTo(AccountId person)
    {
        var mine = EntriesOf(person);
        var signed = declarations.CurrentFor(person);
        var known = admission.VisibleCases(person);
        var recused = db.Set<CaseRecusal>().InForce().Where(recusal => recusal.Account == person).Select(recusal => recusal.CaseFile);
        return db.Set<AgreedAction>().Where(action =>
            signed.Contains(action.Body)
            && (action.CaseFile == null || !recused.Contains(action.CaseFile.Value))
            && (mine.Any(entry => entry.Body == action.Body && ((entry.Agency == action.Agency && !RosterRoles.Visitors.Contains(entry.Role)) || action.Owner == person))
                || (mine.Any(entry => entry.Body == action.Body && RosterRoles.Offices.Contains(entry.Role)) && (action.CaseFile == null || known.Contains(action.CaseFile.Value)))));
    }

    /// <summary>Of the visible ones, those whose label the person may know (choice 40).</summary>
    public IQueryable<CaseFileId> LabelsOpenTo(AccountId person) => admission.VisibleCases(person);

    /// <summary>What is still open in a body, for the review at its next meeting.</summary>
    public Task<List<AgreedAction>> OpenOfBodyAsync(AccountId person, BodyId body, CancellationToken cancellation) => Open(VisibleTo(person))
        .Where(action => action.Body == body).OrderBy(action => action.DueOn).ThenBy(action => action.Id).AsNoTracking().ToListAsync(cancellation);

    /// <summary>What a person has to do, soonest first; for the home page.</summary>
    public Task<List<AgreedAction>> MineAsync(AccountId person, CancellationToken cancellation) => Open(VisibleTo(person))
        .Where(action => action.Owner == person).OrderBy(action => action.DueOn).ThenBy(action => action.Id).AsNoTracking().ToListAsync(cancellation);

    /// <summary>Roster entries of today.</summary>
    public IQueryable<RosterEntry> EntriesOf(AccountId person)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        return db.Set<RosterEntry>().On(today).Where(entry => entry.Account == person);
    }

    public static IQueryable<AgreedAction> Open(IQueryable<AgreedAction> actions) =>
        actions.Where(action => action.Status == ActionStatus.NotStarted || action.Status == ActionStatus.Underway);
}
