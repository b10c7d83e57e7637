using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Commissions;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Locations;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ConsoleSupport.Meetings.Measurements.CaseList;

/// <summary>Ten years of a municipality: five bodies, their people, and many case files with all that is written down about each. The same every time, but for the ids.</summary>
internal sealed class ManyCases(MeetingsHost host)
{
    private const int PeoplePerBody = 30;
    private const int CasesAtOnce = 1_000;

    private static readonly BodyKind[] Kinds =
        [BodyKind.SupportMeeting, BodyKind.CoordinationMeeting, BodyKind.IsolationCouncil, BodyKind.SupportMeeting, BodyKind.CoordinationMeeting];

    private readonly Random _dice = new(20261125);
    private readonly DateTimeOffset _now = host.Clock.GetUtcNow();
    private readonly AgencyId[] _agencies = [.. Enumerable.Range(0, 8).Select(_ => AgencyId.New())];
    private readonly List<(BodyId Body, List<RosterEntry> Roster)> _bodies = [];
    private int _written;

    /// <summary>An ordinary member of two of the bodies, who was selected for one case in five of theirs.</summary>
    public AccountId Member { get; } = AccountId.New();

    /// <summary>Presides over one body and sees nearly all of its cases.</summary>
    public AccountId Chair => _bodies[0].Roster.First(entry => entry.Role is RosterRole.Chair).Account;

    public async Task FoundAsync()
    {
        var rows = new List<object>();
        rows.AddRange(Person(Member, "m"));
        foreach (var kind in Kinds) rows.AddRange(Body(kind));
        await WriteAsync(rows);
    }

    /// <summary>Fills up to this many cases.</summary>
    public async Task GrowAsync(int cases)
    {
        while (_written < cases)
        {
            var rows = new List<object>();
            for (var many = Math.Min(CasesAtOnce, cases - _written); many > 0; many--) rows.AddRange(Case(_written++));
            await WriteAsync(rows);
        }

        // What autovacuum does a minute after so much was written.
        await using var connection = new NpgsqlConnection(host.Database.Owner);
        await connection.OpenAsync();
        await using var analyze = new NpgsqlCommand("VACUUM ANALYZE", connection);
        analyze.CommandTimeout = 300;
        await analyze.ExecuteNonQueryAsync();
    }

    private bool OneIn(int many) => _dice.Next(many) == 0;

    private IEnumerable<object> Person(AccountId id, string name) =>
    [
        new Account
        {
            Id = id, Name = name, NameKana = name, CreatedAt = _now, Email = name, NormalizedEmail = name, UserName = name, NormalizedUserName = name, IsActive = true,
        },
        new Authenticator { Account = id, Seed = [1], LastStep = 0, SetUpAt = _now },
    ];

    private IEnumerable<object> Body(BodyKind kind)
    {
        var (number, body, text, today) = (_bodies.Count, BodyId.New(), DeclarationTextId.New(), DateOnly.FromDateTime(_now.Date));
        yield return new Body { Id = body, Code = $"b{number}", Name = $"{kind} {number}", Kind = kind };
        yield return new BodySettings { Body = body, Number = 1, AdoptedOn = today.AddDays(-200) };
        yield return new DeclarationText
        {
            Id = text, Body = body, Number = 1, TemplateKey = "measure", Content = "{}", LawVersion = "", AdoptedAt = _now, AdoptedBy = AccountId.New(), EffectiveFrom = today.AddDays(-200),
        };
        var roster = new List<RosterEntry>();
        for (var place = 0; place < PeoplePerBody; place++)
        {
            var isMember = number < 2 && place == PeoplePerBody - 1;
            var id = isMember ? Member : AccountId.New();
            if (!isMember) foreach (var row in Person(id, $"p{number}-{place}")) yield return row;
            var entry = new RosterEntry
            {
                Id = RosterEntryId.New(), Body = body, Account = id, Agency = _agencies[place % _agencies.Length], Post = "主任", Class = MemberClass.RelatedAgency, From = today.AddDays(-200),
                Role = place switch { 0 => RosterRole.Chair, 1 => RosterRole.Deputy, 2 or 3 or 4 => RosterRole.Secretariat, 5 => RosterRole.InformationManager, 6 or 7 => RosterRole.Guest, _ => RosterRole.Member },
            };
            roster.Add(entry);
            yield return entry;
            yield return new Declaration
            {
                Id = DeclarationId.New(), Body = body, RosterEntry = entry.Id, Account = id, Text = text, FrozenText = "{}", LawVersion = "", Signer = "相原 監",
                Method = "password+totp", SignedAt = _now, TextHash = [1], ValidUntil = today.AddDays(100),
            };
        }

        _bodies.Add((body, roster));
    }

    /// <summary>About thirty rows: who is named, selected, kept out and commissioned, facts with their marks, a consent, now and then a record or a hidden place.</summary>
    private IEnumerable<object> Case(int index)
    {
        var (body, roster) = _bodies[index % _bodies.Count];
        var (id, office, opened) = (CaseFileId.New(), roster[2 + _dice.Next(3)].Account, _now.AddDays(-_dice.Next(3650)));
        yield return new CaseFile { Id = id, Body = body, Label = $"R-{index:D5}", WrappedKey = [1], OpenedAt = opened, OpenedBy = office, ClosedAt = OneIn(4) ? null : opened.AddDays(90) };
        yield return new Responsible { CaseFile = id, Account = office, Since = opened };
        foreach (var entry in roster.Where(entry => entry.Role is RosterRole.Member or RosterRole.Guest && OneIn(5)))
        {
            yield return new CaseSelection
            {
                CaseFile = id, Account = entry.Account, ProposedBy = office, ProposedAt = opened, ConfirmedBy = roster[0].Account, ConfirmedAt = OneIn(20) ? null : opened, EndedAt = OneIn(10) ? opened : null,
            };
            if (entry.Role is RosterRole.Guest && OneIn(2))
            {
                yield return new CaseCommission
                {
                    CaseFile = id, Account = entry.Account, Number = "委嘱", IssuedOn = DateOnly.FromDateTime(opened.Date), Until = DateOnly.FromDateTime(opened.Date).AddDays(60), SealedPurpose = [1],
                    RecordedBy = office, RecordedAt = opened, ConfirmedAt = opened,
                };
            }
        }

        foreach (var entry in roster.Where(_ => OneIn(60)))
        {
            yield return new CaseRecusal
            {
                Id = RecusalId.New(), CaseFile = id, Account = entry.Account, Route = RecusalRoute.Self, Ground = RecusalGround.Kinship, DeclaredBy = entry.Account, DeclaredAt = opened,
                InForceSince = opened, LiftedAt = OneIn(5) ? opened : null, KnewBefore = false,
            };
        }

        var facts = Enumerable.Range(1, 5).Select(number => new Fact
        {
            Id = FactId.New(), CaseFile = id, Number = number, Category = (FactCategory)_dice.Next(Enum.GetValues<FactCategory>().Length), Mark = FactMark.Observed, SealedText = [1],
            RecordedBy = office, RecordedAt = opened, IsSensitive = OneIn(8), IsThirdParty = OneIn(12), MarkedAsPlace = OneIn(10),
        }).ToList();
        foreach (var fact in facts) yield return fact;
        if (OneIn(15)) yield return new LocationFlag { Id = LocationFlagId.New(), CaseFile = id, SetBy = office, SetAt = opened, SealedReason = [1] };
        foreach (var row in OneIn(4) ? Record(id, body, office, opened, facts, roster) : Consent(id, office, opened, facts)) yield return row;
    }

    private IEnumerable<object> Consent(CaseFileId file, AccountId office, DateTimeOffset at, List<Fact> facts)
    {
        var consent = new Consent
        {
            Id = ConsentId.New(), CaseFile = file, Giver = ConsentGiver.Person, GivenOn = DateOnly.FromDateTime(at.Date), RulesVersion = "1", AgencyListVersion = "1", Way = ConsentWay.OwnNameEntry,
            ExplainedBy = office, SealedDetails = [1], RecordedBy = office, RecordedAt = at, WithdrawnAt = OneIn(20) ? at : null,
        };
        yield return consent;
        foreach (var fact in facts.Where(_ => !OneIn(5))) yield return new ConsentFact { Consent = consent.Id, Fact = fact.Id };
        foreach (var agency in _agencies.Where(_ => OneIn(2))) yield return new ConsentAgency { Consent = consent.Id, Agency = agency, IsExcluded = OneIn(20) };
    }

    private IEnumerable<object> Record(CaseFileId file, BodyId body, AccountId office, DateTimeOffset at, List<Fact> facts, List<RosterEntry> roster)
    {
        var record = new SharingRecord
        {
            Id = SharingRecordId.New(), CaseFile = file, Body = body, Number = $"N-{_written}", SealedAnswers = [1], ProposedBy = office, ProposedAt = at, State = SharingRecordState.Approved,
            ReviewOn = DateOnly.FromDateTime(at.Date).AddDays(90),
        };
        yield return record;
        foreach (var fact in facts.Where(_ => OneIn(2)))
            foreach (var entry in roster.Where(_ => OneIn(6))) yield return new SharingLine { Record = record.Id, Fact = fact.Id, Recipient = entry.Account };
    }

    private Task<int> WriteAsync(List<object> rows) => host.InsideAsync(async inside =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(rows);
        return await db.SaveChangesAsync();
    });
}
