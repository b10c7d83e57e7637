using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Commissions;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Room;
using ConsoleSupport.Meetings.Server.Room.CheckIn;
using ConsoleSupport.Meetings.Server.Sharing.SecrecyLaws;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate.Worlds;

/// <summary>Rolls the meetings of one body, the cases on their agendas, and what was agreed, approved, hidden and attended.</summary>
internal sealed class RandomCases(World world, Random dice, AgencyId[] agencies, int seed)
{
    private const int MeetingsPerBody = 3;
    private const int CasesPerBody = 7;
    private const int FactsPerCase = 4;

    public void AddTo(Body body)
    {
        for (var number = 1; number <= MeetingsPerBody; number++) AddMeeting(body, number);
        for (var number = 1; number <= CasesPerBody; number++) AddCase(body, number);
    }

    private bool OneIn(int many) => dice.Next(many) == 0;

    private T Any<T>(IReadOnlyList<T> of) => of[dice.Next(of.Count)];

    private DateOnly Around(int days) => world.Today.AddDays(dice.Next(-days, days + 1));

    private DateTimeOffset Earlier() => world.Now.AddMinutes(-dice.Next(1, 10_000));

    private void AddMeeting(Body body, int number)
    {
        var state = OneIn(2) ? Any([MeetingState.Released, MeetingState.InSession]) : Any(Enum.GetValues<MeetingState>());
        var meeting = new Meeting
        {
            Id = MeetingId.New(), Body = body.Id, Number = number, StartsAt = world.Now, EndsAt = world.Now.AddHours(2), Place = "会議室", SettingsNumber = 1,
            State = state, ClosedAt = state > MeetingState.InSession && !OneIn(5) ? world.Now.AddDays(-dice.Next(0, 10)) : null,
        };
        world.Meetings.Add(meeting);
        new RandomHoldings(world, dice).Hold(body, meeting);
        if (OneIn(5)) return;
        var session = new LiveSession { Id = SessionId.New(), Meeting = meeting.Id, Body = body.Id };
        world.Sessions.Add(session);
        foreach (var person in world.People.Where(_ => !OneIn(8)))
        {
            world.CheckIns.Add(new RoomCheckIn
            {
                Session = session.Id, Account = person.Id, ReminderConfirmedAt = OneIn(6) ? null : world.Now, AdmittedAt = OneIn(6) ? null : world.Now, LeftAt = OneIn(8) ? world.Now : null,
            });
        }
    }

    private void AddCase(Body body, int number)
    {
        var file = new CaseFile { Id = CaseFileId.New(), Body = body.Id, Label = $"W{seed}-{number}", WrappedKey = [1], OpenedAt = world.Now, OpenedBy = Any(world.People).Id };
        world.Cases.Add(file);
        var facts = Enumerable.Range(1, FactsPerCase).Select(one => AddFact(file, one)).ToList();
        for (var many = dice.Next(3); many > 0; many--)
        {
            var person = Any(world.People).Id;
            if (world.Responsibles.All(one => one.CaseFile != file.Id || one.Account != person)) world.Responsibles.Add(new Responsible { CaseFile = file.Id, Account = person, Since = world.Now });
        }

        foreach (var person in world.People) AddStanding(file, person.Id);
        if (OneIn(3)) world.Flags.Add(new LocationFlag { Id = LocationFlagId.New(), CaseFile = file.Id, SetBy = file.OpenedBy, SetAt = world.Now, SealedReason = [1], LiftedAt = OneIn(4) ? world.Now : null });
        for (var many = dice.Next(4); many > 0; many--) AddConsent(file, facts);
        var meetings = world.Meetings.Where(meeting => meeting.Body == body.Id).ToList();
        foreach (var meeting in meetings.Where(_ => OneIn(2))) AddRecord(file, meeting, facts);

        // Now and then on the agenda of another body, which no page allows and the gate has to refuse by itself.
        AddItem(file, OneIn(12) ? Any(world.Meetings) : Any(meetings), facts);
    }

    private Fact AddFact(CaseFile file, int number)
    {
        var fact = new Fact
        {
            Id = FactId.New(), CaseFile = file.Id, Number = number, Category = Any(Enum.GetValues<FactCategory>()), Mark = FactMark.Observed, SealedText = [1], RecordedBy = file.OpenedBy, RecordedAt = world.Now,
            MarkedAsPlace = OneIn(6), IsSensitive = OneIn(16), IsThirdParty = OneIn(24), Law = OneIn(24) ? Any(Enum.GetValues<SecrecyLaw>()) : null,
        };
        world.Facts.Add(fact);
        return fact;
    }

    private void AddStanding(CaseFile file, AccountId person)
    {
        if (!OneIn(5))
        {
            world.Selections.Add(new CaseSelection
            {
                CaseFile = file.Id, Account = person, ProposedBy = file.OpenedBy, ProposedAt = world.Now,
                ConfirmedBy = file.OpenedBy, ConfirmedAt = OneIn(8) ? null : world.Now, EndedAt = OneIn(10) ? world.Now : null,
            });
        }

        if (OneIn(10))
        {
            world.Recusals.Add(new CaseRecusal
            {
                Id = RecusalId.New(), CaseFile = file.Id, Account = person, Route = Any(Enum.GetValues<RecusalRoute>()), Ground = RecusalGround.Kinship, DeclaredBy = person, DeclaredAt = world.Now,
                InForceSince = OneIn(4) ? null : world.Now, LiftedAt = OneIn(3) ? world.Now : null, DecidedAt = OneIn(3) ? world.Now : null, KnewBefore = false,
            });
        }

        if (OneIn(2))
        {
            world.Commissions.Add(new CaseCommission
            {
                CaseFile = file.Id, Account = person, Number = "委嘱", IssuedOn = world.Today.AddDays(-30), Until = OneIn(4) ? Around(1) : world.Today.AddDays(30),
                SealedPurpose = [1], RecordedBy = file.OpenedBy, RecordedAt = world.Now, ConfirmedAt = OneIn(5) ? null : world.Now,
            });
            if (OneIn(4)) world.CommissionMeetings.Add(new CommissionMeeting { CaseFile = file.Id, Account = person, Meeting = Any(world.Meetings).Id });
        }
    }

    private void AddConsent(CaseFile file, List<Fact> facts)
    {
        var consent = new Consent
        {
            Id = ConsentId.New(), CaseFile = file.Id, Giver = OneIn(12) ? ConsentGiver.ThirdParty : ConsentGiver.Person, GivenOn = OneIn(8) ? Around(2) : world.Today.AddDays(-20), ValidUntil = OneIn(4) ? Around(2) : null, RulesVersion = "1", AgencyListVersion = "1",
            Way = ConsentWay.OwnNameEntry, ExplainedBy = file.OpenedBy, SealedDetails = [1], RecordedBy = file.OpenedBy, RecordedAt = Earlier(), WithdrawnAt = OneIn(8) ? world.Now : null,
        };
        world.Consents.Add(consent);
        foreach (var fact in facts.Where(_ => !OneIn(6)))
        {
            world.ConsentFacts.Add(new ConsentFact { Consent = consent.Id, Fact = fact.Id, WithdrawnAt = OneIn(12) ? Earlier() : null });
            if (!OneIn(4)) Tick(file, fact, consent.Id.Value);
            if (!OneIn(4)) Cite(file, fact, consent.Id.Value);
            foreach (var agency in agencies.Where(_ => fact.IsSensitive && !OneIn(4))) world.ConsentTicks.Add(new ConsentTick { Consent = consent.Id, Fact = fact.Id, Recipient = agency.Value });
        }

        foreach (var person in world.People.Where(_ => OneIn(24))) world.Exclusions.Add(new ConsentExclusion { Consent = consent.Id, Account = person.Id });

        foreach (var agency in agencies.Where(_ => !OneIn(6)))
            world.ConsentAgencies.Add(new ConsentAgency { Consent = consent.Id, Agency = agency, IsExcluded = OneIn(10), WithdrawnAt = OneIn(12) ? Earlier() : null });
    }

    private void AddRecord(CaseFile file, Meeting meeting, List<Fact> facts)
    {
        var record = new SharingRecord
        {
            Id = SharingRecordId.New(), CaseFile = file.Id, Body = file.Body, Number = $"N{seed}-{world.Records.Count}", Meeting = OneIn(10) ? null : meeting.Id, SealedAnswers = [1],
            ProposedBy = file.OpenedBy, ProposedAt = world.Now, State = OneIn(4) ? Any(Enum.GetValues<SharingRecordState>()) : SharingRecordState.Approved,
            ReviewOn = OneIn(10) ? null : OneIn(5) ? Around(1) : world.Today.AddDays(60), EndedAt = OneIn(10) ? world.Now : null,
        };
        world.Records.Add(record);
        foreach (var fact in facts.Where(_ => !OneIn(6)))
        {
            if (!OneIn(4)) Tick(file, fact, record.Id.Value);
            if (!OneIn(4)) Cite(file, fact, record.Id.Value);
            foreach (var person in world.People.Where(_ => OneIn(3))) world.Lines.Add(new SharingLine { Record = record.Id, Fact = fact.Id, Recipient = person.Id });
        }

        // Whoever could be asked, of whichever body; some say no.
        var offices = world.Entries.Where(entry => entry.Role is RosterRole.Chair or RosterRole.Deputy or RosterRole.InformationManager).Select(entry => entry.Account).Distinct();
        foreach (var approver in offices.Where(_ => !OneIn(8)))
            world.Approvals.Add(new SharingApproval { Record = record.Id, Approver = approver, Approved = !OneIn(8), At = world.Now, StepUp = StepUpId.New() });
    }

    private void AddItem(CaseFile file, Meeting meeting, List<Fact> facts)
    {
        var item = new AgendaItem { Id = AgendaItemId.New(), Meeting = meeting.Id, Body = meeting.Body, Position = world.Items.Count, Kind = AgendaItemKind.Exchange, Duration = 10, CaseFile = file.Id, SealedTitle = [1], Track = OneIn(4) ? null : Any(Enum.GetValues<ItemTrack>()) };
        world.Items.Add(item);
        foreach (var fact in facts.Where(_ => !OneIn(3)))
        {
            world.ItemFacts.Add(new AgendaItemFact { Item = item.Id, Fact = fact.Id });
            if (!OneIn(3)) Tick(file, fact, item.Id.Value);
        }

        if (world.Sessions.Find(session => session.Meeting == meeting.Id) is not { } session) return;
        foreach (var person in world.People.Where(_ => !OneIn(4)))
            world.Attendances.Add(new ItemAttendance { Session = session.Id, Item = item.Id, Account = person.Id, EnteredAt = world.Now, LeftAt = OneIn(3) ? world.Now : null });
    }

    private void Cite(CaseFile file, Fact fact, Guid namedBy)
    {
        if (fact.Law is not null) world.Grounds.Add(new LawGround { Id = Guid.CreateVersion7(), Fact = fact.Id, NamedBy = namedBy, CaseFile = file.Id, SealedGround = [1], CitedBy = file.OpenedBy, CitedAt = world.Now });
    }

    private void Tick(CaseFile file, Fact fact, Guid namedBy) =>
        world.Ticks.Add(new LetOutLocation { Fact = fact.Id, NamedBy = namedBy, CaseFile = file.Id, ConfirmedBy = file.OpenedBy, ConfirmedAt = world.Now });
}
