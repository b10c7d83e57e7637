using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>Tells the gate which facts are covered for whom today: by consent (D1, D6), or by an approved record for this very meeting (D2).</summary>
internal sealed class BasisConditionsPort(MeetingsDb db, Consents consents, IItemConditions items, TimeProvider clock) : IBasisConditions
{
    public async Task<IReadOnlyDictionary<(AccountId Person, FactId Fact), BasisRef>> CoverAsync(
        CaseFileId caseFile, AgendaItemId item, IReadOnlyCollection<AccountId> people, IReadOnlyCollection<FactId> facts, CancellationToken cancellation) =>
        await items.OfAsync(item, cancellation) is { } place
            ? await CoverAsync(caseFile, place.Meeting, people, facts, Tokyo.DayOf(clock.GetUtcNow()), cancellation)
            : new Dictionary<(AccountId, FactId), BasisRef>();

    /// <summary>The same for a meeting that has no item yet, on the day on which it will be held.</summary>
    public async Task<IReadOnlyDictionary<(AccountId Person, FactId Fact), BasisRef>> CoverAsync(
        CaseFileId caseFile, MeetingId meeting, IReadOnlyCollection<AccountId> people, IReadOnlyCollection<FactId> facts, DateOnly day, CancellationToken cancellation)
    {
        var cover = new Dictionary<(AccountId, FactId), BasisRef>();
        var body = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Id == caseFile)
            .Join(db.Set<Body>(), file => file.Body, one => one.Id, (_, one) => new { one.Id, one.Kind }).SingleOrDefaultAsync(cancellation);
        if (body is null || facts.Count == 0) return cover;

        if (body.Kind is BodyKind.SupportMeeting or BodyKind.IsolationCouncil)
        {
            foreach (var line in await LinesAsync(caseFile, meeting, people, day, cancellation))
                if (facts.Contains(line.Fact)) cover[(line.Recipient, line.Fact)] = new BasisRef(BasisKind.WithoutConsent, line.Record.Value);
        }

        // Consent comes last and wins: what the person agreed to does not need the record.
        var scopes = await consents.OfAsync(caseFile, cancellation);
        if (scopes.Count == 0) return cover;
        foreach (var (person, agencies) in await AgenciesOfAsync(body.Id, people, day, cancellation))
        {
            foreach (var fact in facts)
            {
                var consent = SharingWithConsent.Decide(scopes, fact, agencies, day);
                if (body.Kind is BodyKind.CoordinationMeeting) consent = CoordinationMeetingSharing.Decide(body.Kind, consent);
                if (consent.IsDone) cover[(person, fact)] = consent.Value;
            }
        }

        return cover;
    }

    public async Task<IReadOnlyDictionary<AccountId, IReadOnlySet<FactId>>> ApproversAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        var records = await db.Set<SharingRecord>().AsNoTracking()
            .Where(record => record.CaseFile == caseFile && (record.State == SharingRecordState.Submitted || record.State == SharingRecordState.Approved))
            .Select(record => new { record.Id, record.Body, record.ProposedBy })
            .ToListAsync(cancellation);
        var approvers = new Dictionary<AccountId, IReadOnlySet<FactId>>();
        foreach (var record in records)
        {
            var named = await db.Set<SharingLine>().Where(line => line.Record == record.Id).Select(line => line.Fact).Distinct().ToListAsync(cancellation);
            foreach (var person in await WhoApprovesAsync(record.Body, caseFile, cancellation))
                if (person != record.ProposedBy) approvers[person] = approvers.GetValueOrDefault(person, new HashSet<FactId>()).Concat(named).ToHashSet();
        }

        return approvers;
    }

    /// <summary>The information manager and whoever presides over this case: the chair, or the deputy when the chair is recused.</summary>
    public async Task<IReadOnlySet<AccountId>> WhoApprovesAsync(BodyId body, CaseFileId caseFile, CancellationToken cancellation) =>
        (await ApproversOfAsync(body, caseFile, cancellation)).Select(one => one.Account).ToHashSet();

    /// <summary>The same with their offices; one who holds both is named once.</summary>
    public async Task<IReadOnlyCollection<Approver>> ApproversOfAsync(BodyId body, CaseFileId caseFile, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        RosterRole[] asked = [RosterRole.InformationManager, RosterRole.Chair, RosterRole.Deputy];
        var entries = await db.Set<RosterEntry>().AsNoTracking().On(today)
            .Where(entry => entry.Body == body && asked.Contains(entry.Role))
            .Select(entry => new { entry.Account, entry.Role })
            .ToListAsync(cancellation);
        var recused = await db.Set<Cases.Recusal.CaseRecusal>().Where(one => one.CaseFile == caseFile && one.LiftedAt == null).Select(one => one.Account).ToListAsync(cancellation);
        var chairs = entries.Where(entry => entry.Role is RosterRole.Chair).Select(entry => entry.Account).ToList();
        var presides = chairs.All(recused.Contains) ? RosterRole.Deputy : RosterRole.Chair;
        return
        [
            .. entries.Where(entry => (entry.Role is RosterRole.InformationManager || entry.Role == presides) && !recused.Contains(entry.Account))
                .GroupBy(entry => entry.Account)
                .Select(group => new Approver(group.Key, group.Any(entry => entry.Role == presides), group.Any(entry => entry.Role is RosterRole.InformationManager))),
        ];
    }

    private Task<List<SharingLine>> LinesAsync(CaseFileId caseFile, MeetingId meeting, IReadOnlyCollection<AccountId> people, DateOnly day, CancellationToken cancellation)
    {
        var inForce = db.Set<SharingRecord>().Where(record =>
            record.CaseFile == caseFile && record.Meeting == meeting && record.State == SharingRecordState.Approved && record.EndedAt == null && record.ReviewOn >= day);
        return db.Set<SharingLine>().AsNoTracking()
            .Where(line => people.Contains(line.Recipient) && inForce.Any(record => record.Id == line.Record))
            .ToListAsync(cancellation);
    }

    private async Task<Dictionary<AccountId, IReadOnlySet<AgencyId>>> AgenciesOfAsync(
        BodyId body, IReadOnlyCollection<AccountId> people, DateOnly day, CancellationToken cancellation)
    {
        var entries = await db.Set<RosterEntry>().AsNoTracking().On(day)
            .Where(entry => entry.Body == body && people.Contains(entry.Account))
            .Select(entry => new { entry.Account, entry.Agency })
            .ToListAsync(cancellation);
        return entries.GroupBy(entry => entry.Account).ToDictionary(group => group.Key, group => (IReadOnlySet<AgencyId>)group.Select(entry => entry.Agency).ToHashSet());
    }
}
