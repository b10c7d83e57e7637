using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases.Commissions;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Cases;

/// <summary>Tells the gate who is selected, recused and named on a case; as a set, and as a query that says the same.</summary>
internal sealed class CaseConditionsPort(MeetingsDb db, LocationMasks masks, CommissionedGuests commissions, TimeProvider clock) : ICaseConditions
{
    public async Task<CaseConditions?> OfAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        // Asked to the end also where there is no such case, so that the time tells nothing (R42).
        var found = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Id == caseFile).Select(file => (BodyId?)file.Body).SingleOrDefaultAsync(cancellation);
        var selected = await Selected.Where(selection => selection.CaseFile == caseFile).Select(selection => selection.Account).ToListAsync(cancellation);
        var recused = await Recused.Where(recusal => recusal.CaseFile == caseFile).Select(recusal => recusal.Account).ToListAsync(cancellation);
        var responsible = await InOffice.Where(one => one.CaseFile == caseFile).Select(one => one.Account).ToListAsync(cancellation);
        var facts = await db.Set<Fact>().Where(fact => fact.CaseFile == caseFile).Select(fact => fact.Id).ToListAsync(cancellation);
        var challenged = await db.Set<CaseRecusal>().Undecided().Where(recusal => recusal.CaseFile == caseFile && recusal.InForceSince == null).Select(recusal => recusal.Account).ToListAsync(cancellation);
        var mask = await masks.OfAsync(caseFile, cancellation);
        return found is { } body
            ? new CaseConditions(body, selected.ToHashSet(), recused.ToHashSet(), responsible.ToHashSet(), facts.ToHashSet()) { Challenged = challenged.ToHashSet(), Mask = mask }
            : null;
    }

    public IQueryable<CaseFileId> OpenTo(AccountId person, IQueryable<BodyId> bodies)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var roster = db.Set<RosterEntry>().On(today);
        var own = roster.Where(entry => entry.Account == person);
        var responsible = db.Set<Responsible>().Where(one => one.Account == person);
        var (chosen, letters, recused) = (Chosen.Where(selection => selection.Account == person), commissions.LettersOf(person), Recused);

        // Each part asks for one person alone, so that the database looks each up once and not for every case.
        return db.Set<CaseFile>()
            .Where(file => bodies.Contains(file.Body))
            .Where(file => !recused.Any(recusal => recusal.CaseFile == file.Id && recusal.Account == person))
            .Where(file =>
                (chosen.Any(selection => selection.CaseFile == file.Id)
                    && (own.Any(entry => entry.Body == file.Body && entry.Role != RosterRole.Observer && entry.Role != RosterRole.Guest)
                        || (own.Any(entry => entry.Body == file.Body && entry.Role == RosterRole.Guest) && letters.Any(letter => letter.CaseFile == file.Id))))
                || (responsible.Any(one => one.CaseFile == file.Id) && own.Any(entry => entry.Body == file.Body && entry.Role == RosterRole.Secretariat))
                || own.Any(entry => entry.Body == file.Body && entry.Role == RosterRole.Chair)
                || (own.Any(entry => entry.Body == file.Body && entry.Role == RosterRole.Deputy)
                    && !roster.Any(chair => chair.Body == file.Body && chair.Role == RosterRole.Chair
                        && !recused.Any(recusal => recusal.CaseFile == file.Id && recusal.Account == chair.Account))))
            .Select(file => file.Id);
    }

    /// <summary>Confirmed and not ended; of a guest only with a commission that names the case, of an observer never (R15, R17).</summary>
    private IQueryable<CaseSelection> Selected => commissions.Carried(Chosen);

    private IQueryable<CaseSelection> Chosen => db.Set<CaseSelection>().Where(selection => selection.ConfirmedAt != null && selection.EndedAt == null);

    /// <summary>担当 are of the secretariat (choice 3): whoever has left it prepares nothing, in whatever other role they stay on the roster.</summary>
    private IQueryable<Responsible> InOffice
    {
        get
        {
            var (there, files) = (db.Set<RosterEntry>().On(Tokyo.DayOf(clock.GetUtcNow())), db.Set<CaseFile>());
            return db.Set<Responsible>().Where(one => files.Any(file => file.Id == one.CaseFile
                && there.Any(entry => entry.Body == file.Body && entry.Account == one.Account && entry.Role == RosterRole.Secretariat)));
        }
    }

    private IQueryable<CaseRecusal> Recused => db.Set<CaseRecusal>().InForce();
}
