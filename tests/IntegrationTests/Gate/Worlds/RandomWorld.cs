using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate.Worlds;

/// <summary>Rolls a world: mostly in order, with everything that can go wrong going wrong somewhere. The same seed gives the same world, but for its ids.</summary>
internal sealed class RandomWorld
{
    private const int People = 200;

    /// <summary>A citation of config/law that ended before the tests' day, and one that is in force.</summary>
    private static readonly string[] Laws = ["", "isolation-act/28@2024-04-01"];

    private readonly Random _dice;
    private readonly World _world;
    private readonly int _seed;
    private readonly AgencyId[] _agencies = [.. Enumerable.Range(0, 6).Select(_ => AgencyId.New())];

    private RandomWorld(int seed, DateTimeOffset now) => (_seed, _dice, _world) = (seed, new Random(seed), new World(now));

    public static World Roll(int seed, DateTimeOffset now)
    {
        var roll = new RandomWorld(seed, now);
        for (var index = 0; index < People; index++) roll.AddPerson(index);
        foreach (var kind in Kinds) roll.AddBody(kind);
        foreach (var body in roll._world.Bodies) new RandomCases(roll._world, roll._dice, roll._agencies, seed).AddTo(body);
        return roll._world;
    }

    private static IEnumerable<BodyKind> Kinds => [BodyKind.SupportMeeting, BodyKind.CoordinationMeeting, BodyKind.IsolationCouncil];

    private bool OneIn(int many) => _dice.Next(many) == 0;

    private DateOnly Around(int days) => _world.Today.AddDays(_dice.Next(-days, days + 1));

    private void AddPerson(int index)
    {
        var name = $"w{_seed}-{index}";
        var person = new Account
        {
            Id = AccountId.New(), Name = name, NameKana = name, CreatedAt = _world.Now, IsActive = !OneIn(20), Email = name, NormalizedEmail = name, UserName = name, NormalizedUserName = name,
        };
        _world.People.Add(person);
        if (!OneIn(15)) _world.Authenticators.Add(new Authenticator { Account = person.Id, Seed = [1], LastStep = 0, SetUpAt = _world.Now });
    }

    private void AddBody(BodyKind kind)
    {
        var body = new Body { Id = BodyId.New(), Code = $"w{_seed}-{_world.Bodies.Count}", Name = kind.ToString(), Kind = kind };
        _world.Bodies.Add(body);
        _world.Settings.Add(new BodySettings { Body = body.Id, Number = 1, AdoptedOn = _world.Today.AddDays(-200), DaysOpenAfterClosing = _dice.Next(0, 8), NoticeOn = OneIn(12) ? null : Around(4).AddDays(-3) });
        for (var number = 1; number <= 2; number++)
        {
            _world.Texts.Add(new DeclarationText
            {
                Id = DeclarationTextId.New(), Body = body.Id, Number = number, TemplateKey = "test", Content = "{}", LawVersion = "", AdoptedAt = _world.Now, AdoptedBy = AccountId.New(),
                EffectiveFrom = number == 1 ? _world.Today.AddDays(-200) : Around(2),
            });
        }

        var chairs = _dice.Next(1, 3);
        foreach (var person in _world.People)
        {
            if (OneIn(12)) continue;
            AddEntry(body, person, chairs-- > 0 ? RosterRole.Chair : chairs > -3 ? RosterRole.Deputy : AnyRole());
            if (OneIn(15)) AddEntry(body, person, AnyRole());
        }

        foreach (var entry in _world.Entries.Where(entry => entry.Body == body.Id).ToList()) Sign(body, entry);
    }

    private RosterRole AnyRole() => _dice.Next(10) switch
    {
        0 => RosterRole.Secretariat,
        1 => RosterRole.InformationManager,
        2 or 3 => RosterRole.Guest,
        4 => RosterRole.Observer,
        5 => RosterRole.Substitute,
        _ => RosterRole.Member,
    };

    private void AddEntry(Body body, Account person, RosterRole role) => _world.Entries.Add(new RosterEntry
    {
        Id = RosterEntryId.New(), Body = body.Id, Account = person.Id, Agency = _agencies[_dice.Next(_agencies.Length)], Post = "主任", Class = MemberClass.RelatedAgency, Role = role,
        From = OneIn(12) ? Around(2) : _world.Today.AddDays(-100), Until = OneIn(4) ? Around(2) : null,
    });

    private void Sign(Body body, RosterEntry entry)
    {
        if (OneIn(12)) return;
        var texts = _world.Texts.Where(text => text.Body == body.Id).ToList();
        var newest = texts.Where(text => text.EffectiveFrom <= _world.Today).MaxBy(text => text.Number)!;
        var chairs = _world.Entries.Where(one => one.Body == body.Id && one.Role == RosterRole.Chair).ToList();
        _world.Declarations.Add(new Declaration
        {
            Id = DeclarationId.New(), Body = body.Id, RosterEntry = entry.Id, FrozenText = "{}", Signer = "相原 監", Method = "password+totp", SignedAt = _world.Now, TextHash = [1],
            Account = OneIn(30) ? _world.People[_dice.Next(People)].Id : entry.Account,
            Text = OneIn(12) ? texts[_dice.Next(2)].Id : newest.Id,
            Chair = OneIn(3) && chairs.Count > 0 ? chairs[_dice.Next(chairs.Count)].Id : null,
            LawVersion = Laws[OneIn(20) ? 1 : 0],
            ValidUntil = OneIn(12) ? Around(1) : _world.Today.AddDays(100),
        });
    }
}
