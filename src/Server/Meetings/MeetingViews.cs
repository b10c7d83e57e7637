using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Meetings.Joint;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Meetings;

/// <summary>A meeting with the body it belongs to, for lists.</summary>
internal sealed record MeetingLine(Meeting Meeting, string BodyCode, string BodyName);

/// <summary>Meetings and agendas as one person may know them; for the pages here and for the slices below (home, room, minutes).</summary>
internal sealed class MeetingViews(MeetingsDb db, JointHoldings joint, Admission admission, ItemTexts texts, Rosters rosters, TimeProvider clock)
{
    /// <summary>Meetings the person may know of: of bodies whose roster carries them, and before the call only for those who prepare.</summary>
    public IQueryable<Meeting> VisibleTo(AccountId person)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        var entries = db.Set<RosterEntry>().On(today).Where(entry => entry.Account == person);
        return db.Set<Meeting>().Where(meeting => entries.Any(entry =>
            entry.Body == meeting.Body && (meeting.CalledAt != null || RosterRoles.Offices.Contains(entry.Role))));
    }

    /// <summary>Not yet over and not called off, soonest first; for the home page.</summary>
    public async Task<IReadOnlyList<MeetingLine>> UpcomingAsync(AccountId person, int most, CancellationToken cancellation) => await ReadAsync(
        VisibleTo(person)
            .Where(meeting => meeting.State != MeetingState.Cancelled && meeting.ClosedAt == null && (meeting.State == MeetingState.InSession || meeting.EndsAt >= clock.GetUtcNow()))
            .OrderBy(meeting => meeting.StartsAt).Take(most),
        cancellation);

    /// <summary>All of them, newest first.</summary>
    public Task<IReadOnlyList<MeetingLine>> AllAsync(AccountId person, int most, CancellationToken cancellation) =>
        ReadAsync(VisibleTo(person).OrderByDescending(meeting => meeting.StartsAt).Take(most), cancellation);

    /// <summary>The meeting, if the person may know of it.</summary>
    public Task<Meeting?> FindAsync(AccountId person, BodyId body, MeetingId meeting, CancellationToken cancellation) =>
        VisibleTo(person).SingleOrDefaultAsync(one => one.Id == meeting && one.Body == body, cancellation);

    /// <summary>The agenda for one person. Items they may not know of are not there; titles of case items are their labels.</summary>
    /// <param name="open">Whether texts of case items are opened where the person has a grant; each opening is entered in trail and ledger.</param>
    public async Task<ViewerAgenda> AgendaForAsync(AccountId person, Meeting meeting, bool open, CancellationToken cancellation)
    {
        var items = await db.Set<AgendaItem>().Where(item => item.Meeting == meeting.Id).OrderBy(item => item.Position).ThenBy(item => item.Id).ToListAsync(cancellation);
        var labels = await LabelsAsync(person, items, cancellation);
        var facts = await FactsAsync(meeting.Id, cancellation);
        var people = await rosters.ByAccountAsync(meeting.Body, cancellation);
        AgendaItem[] seen = [.. items.Where(item => item.CaseFile is not { } caseFile || labels.ContainsKey(caseFile))];
        var numbers = AgendaNumbers.Of(seen);
        var times = AgendaTimes.Of(meeting.StartsAt, meeting.EndsAt, [.. seen.Select(item => item.Duration)]);
        var lines = new List<AgendaLine>();
        foreach (var (item, index) in seen.Select((item, index) => (item, index)))
        {
            IReadOnlySet<FactId> carried = facts[item.Id].ToHashSet();
            lines.Add(new AgendaLine(
                item,
                numbers[item.Id],
                item.CaseFile is { } caseFile ? labels[caseFile] : null,
                await WordsAsync(person, item, carried, open, cancellation),
                carried,
                item.Presenter is { } presenter ? people.GetValueOrDefault(presenter) : null,
                times.Starts[index]));
        }

        return new ViewerAgenda(meeting, lines, times) { IsJoint = await joint.OfAsync(meeting.Id, cancellation) is not null };
    }

    /// <summary>How the person's own agenda numbers these items of one meeting; what they may not know of is left out.</summary>
    public async Task<IReadOnlyDictionary<AgendaItemId, string>> NumbersForAsync(AccountId person, IReadOnlyCollection<AgendaItem> items, CancellationToken cancellation)
    {
        var labels = await LabelsAsync(person, items, cancellation);
        return AgendaNumbers.Of([.. items.Where(item => item.CaseFile is not { } caseFile || labels.ContainsKey(caseFile))]);
    }

    /// <summary>The grant to one item's words and facts: as one who prepares, else as its papers are open. Null where there is none.</summary>
    public async Task<Grant?> GrantAsync(AccountId person, AgendaItem item, CancellationToken cancellation)
    {
        if (item.CaseFile is not { } caseFile) return null;
        if (await admission.ForPreparationAsync(person, caseFile, cancellation) is Verdict.Granted prepared) return prepared.Grant;
        return await admission.ForItemAsync(person, item.Id, GateRow.Papers, cancellation) is Verdict.Granted papers ? papers.Grant : null;
    }

    private async Task<ItemWords?> WordsAsync(AccountId person, AgendaItem item, IReadOnlySet<FactId> carried, bool open, CancellationToken cancellation)
    {
        if (item.CaseFile is null) return await texts.OpenAsync(item, cancellation);
        return open && await GrantAsync(person, item, cancellation) is { } grant && grant.Opens(grant.CarriedBy(item.Id, carried))
            ? await texts.OpenAsync(grant, item, grant.CarriedBy(item.Id, carried), cancellation)
            : null;
    }

    private async Task<Dictionary<CaseFileId, string>> LabelsAsync(AccountId person, IReadOnlyCollection<AgendaItem> items, CancellationToken cancellation)
    {
        CaseFileId[] named = [.. items.Select(item => item.CaseFile).OfType<CaseFileId>().Distinct()];
        if (named.Length == 0) return [];
        var known = admission.VisibleCases(person);
        return await db.Set<CaseFile>().AsNoTracking()
            .Where(file => named.Contains(file.Id) && known.Contains(file.Id))
            .ToDictionaryAsync(file => file.Id, file => file.Label, cancellation);
    }

    private async Task<ILookup<AgendaItemId, FactId>> FactsAsync(MeetingId meeting, CancellationToken cancellation)
    {
        var named = await (
            from fact in db.Set<AgendaItemFact>().AsNoTracking()
            join item in db.Set<AgendaItem>() on fact.Item equals item.Id
            where item.Meeting == meeting
            select fact).ToListAsync(cancellation);
        return named.ToLookup(fact => fact.Item, fact => fact.Fact);
    }

    private async Task<IReadOnlyList<MeetingLine>> ReadAsync(IQueryable<Meeting> meetings, CancellationToken cancellation)
    {
        var found = await meetings.AsNoTracking().ToListAsync(cancellation);
        BodyId[] ids = [.. found.Select(meeting => meeting.Body).Distinct()];
        var bodies = await db.Set<Body>().AsNoTracking().Where(body => ids.Contains(body.Id)).ToDictionaryAsync(body => body.Id, cancellation);
        return [.. found.Select(meeting => new MeetingLine(meeting, bodies[meeting.Body].Code, bodies[meeting.Body].Name))];
    }
}
