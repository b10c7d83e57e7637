using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Commissions;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Gate.Conditions;
using ConsoleSupport.Meetings.Server.Gate.Matrix;
using ConsoleSupport.Meetings.Server.Kernel.Time;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.Joint;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using Microsoft.EntityFrameworkCore;

namespace ConsoleSupport.Meetings.Server.Sharing;

/// <summary>Tells the gate which facts are covered for whom today: by consent (D1, D6), or by an approved record for this very meeting (D2).</summary>
internal sealed class BasisConditionsPort(MeetingsDb db, CommissionedGuests commissions, Consents consents, LocationMasks masks, LawGrounds laws, IPlannedMeetings meetings, TimeProvider clock) : IBasisConditions
{
    public Task<IReadOnlyDictionary<(AccountId Person, FactId Fact), BasisRef>> CoverAsync(
        CaseFileId caseFile, MeetingId meeting, IReadOnlyCollection<AccountId> people, IReadOnlyCollection<FactId> facts, CancellationToken cancellation) =>
        CoverAsync(caseFile, meeting, people, facts, Tokyo.DayOf(clock.GetUtcNow()), cancellation);

    /// <summary>The same on the day on which the meeting will be held.</summary>
    public async Task<IReadOnlyDictionary<(AccountId Person, FactId Fact), BasisRef>> CoverAsync(
        CaseFileId caseFile, MeetingId meeting, IReadOnlyCollection<AccountId> people, IReadOnlyCollection<FactId> facts, DateOnly day, CancellationToken cancellation)
    {
        var cover = new Dictionary<(AccountId, FactId), BasisRef>();
        var body = await db.Set<CaseFile>().AsNoTracking().Where(file => file.Id == caseFile)
            .Join(db.Set<Body>(), file => file.Body, one => one.Id, (_, one) => new { one.Id, one.Kind }).SingleOrDefaultAsync(cancellation);
        if (body is null || facts.Count == 0) return cover;
        var mask = await masks.OfAsync(caseFile, cancellation);
        var law = await laws.GateAsync(caseFile, cancellation);

        if (SharingByKind.KnowsRecords(body.Kind))
        {
            foreach (var line in await LinesAsync(caseFile, body.Kind, meeting, people, day, cancellation))
                if (facts.Contains(line.Fact) && mask.Lets(line.Fact, line.Record.Value) && law.Lets(line.Fact, line.Record.Value)) cover[(line.Recipient, line.Fact)] = new BasisRef(BasisKind.WithoutConsent, line.Record.Value);
        }

        // Consent comes last and wins: what the person agreed to does not need the record. One that does not let a hidden place out, or cites no ground of a special law, stands in no other's way (R139, D15).
        IReadOnlyCollection<ConsentScope> scopes = [.. (await consents.OfAsync(caseFile, cancellation)).Select(scope => scope with { Facts = scope.Facts.Where(fact => mask.Lets(fact, scope.Id.Value) && law.Lets(fact, scope.Id.Value)).ToHashSet() })];
        foreach (var (person, agencies) in await db.Set<RosterEntry>().AgenciesAsync(body.Id, people, day, cancellation))
        {
            foreach (var fact in facts)
            {
                var consent = SharingWithConsent.Decide(scopes, fact, agencies, day, person);
                if (body.Kind is BodyKind.CoordinationMeeting) consent = CoordinationMeetingSharing.Decide(body.Kind, consent);
                if (consent.IsDone) cover[(person, fact)] = consent.Value;
            }
        }

        // Whatever consent or record says, nothing is given to a visitor whom no commission makes a member (D10).
        var visitors = await commissions.VisitorsAsync(caseFile, people, meeting, day, cancellation);
        foreach (var gone in cover.Keys.Where(key => !SharingWithGuest.Decide(visitors.GetValueOrDefault(key.Item1)).IsDone).ToList()) cover.Remove(gone);
        return cover;
    }

    /// <inheritdoc/>
    /// <remarks>The same questions whether or not a record waits or the case is there, so that the time tells neither (R42); only a record for a session of two bodies asks for more.</remarks>
    public async Task<IReadOnlyDictionary<AccountId, IReadOnlySet<FactId>>> ApproversAsync(CaseFileId caseFile, CancellationToken cancellation)
    {
        var body = await db.Set<CaseFile>().Where(file => file.Id == caseFile).Select(file => file.Body).FirstOrDefaultAsync(cancellation);
        var asked = db.Set<SharingRecord>().Where(record => record.CaseFile == caseFile && (record.State == SharingRecordState.Submitted || record.State == SharingRecordState.Approved));
        var records = await asked.AsNoTracking().ToListAsync(cancellation);
        var lines = (await db.Set<SharingLine>().Where(line => asked.Any(record => record.Id == line.Record)).Select(line => new { line.Record, line.Fact }).Distinct().ToListAsync(cancellation))
            .ToLookup(line => line.Record, line => line.Fact);
        var mask = await masks.OfAsync(caseFile, cancellation);
        var own = await ApproversOfAsync(body, caseFile, cancellation);
        var approvers = new Dictionary<AccountId, IReadOnlySet<FactId>>();
        foreach (var meeting in records.Select(record => record.Meeting ?? default).DefaultIfEmpty().Distinct())
        {
            var offices = await WithPartnerAsync(own, body, caseFile, meeting, cancellation);
            foreach (var record in records.Where(record => (record.Meeting ?? default) == meeting))
            {
                var named = lines[record.Id].Where(fact => mask.Lets(fact, record.Id.Value)).ToList();
                foreach (var person in offices.Select(one => one.Account).Distinct().Where(person => person != record.ProposedBy))
                    approvers[person] = approvers.GetValueOrDefault(person, new HashSet<FactId>()).Concat(named).ToHashSet();
            }
        }

        return approvers;
    }

    /// <summary>The information manager and whoever presides over this case: the chair, or the deputy when the chair is recused. For a joint session also who presides over the other body.</summary>
    public async Task<IReadOnlySet<AccountId>> WhoApprovesAsync(SharingRecord record, CancellationToken cancellation) =>
        (await ApproversOfAsync(record, cancellation)).Select(one => one.Account).ToHashSet();

    /// <summary>The same with their offices; one who holds several is named once.</summary>
    public async Task<IReadOnlyCollection<Approver>> ApproversOfAsync(SharingRecord record, CancellationToken cancellation) =>
        await WithPartnerAsync(await ApproversOfAsync(record.Body, record.CaseFile, cancellation), record.Body, record.CaseFile, record.Meeting ?? default, cancellation);

    private async Task<IReadOnlyCollection<Approver>> WithPartnerAsync(
        IReadOnlyCollection<Approver> own, BodyId body, CaseFileId caseFile, MeetingId meeting, CancellationToken cancellation)
    {
        if (await meetings.PartnerAtAsync(meeting, cancellation) is not { } partner) return own;

        // Whoever presides over the other body has a word only as one who approves in this body by office: nobody reads the record from outside.
        RosterRole[] asked = [RosterRole.InformationManager, RosterRole.Chair, RosterRole.Deputy];
        var heads = (await ApproversOfAsync(partner, caseFile, cancellation)).Where(one => one.IsHead).Select(one => one.Account).ToList();
        var here = (await db.Set<RosterEntry>().AsNoTracking().On(Tokyo.DayOf(clock.GetUtcNow())).Where(entry => entry.Body == body && asked.Contains(entry.Role) && heads.Contains(entry.Account)).Select(entry => entry.Account).ToListAsync(cancellation)).ToHashSet();
        return
        [
            .. own.Select(one => one with { IsPartnerHead = here.Contains(one.Account) }),
            .. here.Where(head => own.All(one => one.Account != head)).Select(head => new Approver(head, false, false) { IsPartnerHead = true }),
        ];
    }

    private async Task<IReadOnlyCollection<Approver>> ApproversOfAsync(BodyId body, CaseFileId caseFile, CancellationToken cancellation)
    {
        var today = Tokyo.DayOf(clock.GetUtcNow());
        RosterRole[] asked = [RosterRole.InformationManager, RosterRole.Chair, RosterRole.Deputy];
        var entries = await db.Set<RosterEntry>().AsNoTracking().On(today)
            .Where(entry => entry.Body == body && asked.Contains(entry.Role))
            .Select(entry => new { entry.Account, entry.Role })
            .ToListAsync(cancellation);
        var recused = (await db.Set<CaseRecusal>().InForce().Where(one => one.CaseFile == caseFile).Select(one => one.Account).ToListAsync(cancellation)).ToHashSet();
        var presiding = Presiders.Of(With(RosterRole.Chair), With(RosterRole.Deputy), recused);
        var managers = With(RosterRole.InformationManager).Where(person => !recused.Contains(person)).ToHashSet();
        return [.. presiding.Union(managers).Select(person => new Approver(person, presiding.Contains(person), managers.Contains(person)))];

        HashSet<AccountId> With(RosterRole role) => [.. entries.Where(entry => entry.Role == role).Select(entry => entry.Account)];
    }

    private async Task<List<SharingLine>> LinesAsync(
        CaseFileId caseFile, BodyKind own, MeetingId meeting, IReadOnlyCollection<AccountId> people, DateOnly day, CancellationToken cancellation)
    {
        var inForce = db.Set<SharingRecord>().Where(record =>
            record.CaseFile == caseFile && record.Meeting == meeting && record.State == SharingRecordState.Approved && record.EndedAt == null && record.ReviewOn >= day);
        var lines = await db.Set<SharingLine>().AsNoTracking()
            .Where(line => people.Contains(line.Recipient) && inForce.Any(record => record.Id == line.Record))
            .ToListAsync(cancellation);
        if (lines.Count == 0 || await meetings.PartnerAtAsync(meeting, cancellation) is null) return lines;

        // Where two bodies sit at once, a record that only one of them approved carries nothing, also one from before the session became a joint one (D9).
        var carried = new HashSet<SharingRecordId>();
        foreach (var record in lines.Select(line => line.Record).Distinct())
            if (SharingInJointSession.ReasonAgainstRecord(own, await ApprovedByAsync(record, cancellation)) is null) carried.Add(record);
        return [.. lines.Where(line => carried.Contains(line.Record))];
    }

    /// <summary>Who approved it, each in the offices they hold today.</summary>
    private async Task<IReadOnlyCollection<Approver>> ApprovedByAsync(SharingRecordId id, CancellationToken cancellation)
    {
        var record = await db.Set<SharingRecord>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
        var offices = await ApproversOfAsync(record, cancellation);
        var approved = await db.Set<SharingApproval>().Where(one => one.Record == id && one.Approved).Select(one => one.Approver).ToListAsync(cancellation);
        return [.. offices.Where(one => approved.Contains(one.Account))];
    }
}
