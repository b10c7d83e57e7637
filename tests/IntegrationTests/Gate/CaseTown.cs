using ConsoleSupport.Meetings.IntegrationTests.Audit;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Gate;

/// <summary>One 支援会議 with an office, a chair, a deputy, an information manager and three members of two agencies, everybody signed in.</summary>
internal sealed class CaseTown : IAsyncDisposable
{
    private readonly Dictionary<AccountId, Visitor> _visitors = [];

    private CaseTown(MeetingsHost host) => Host = host;

    public MeetingsHost Host { get; }

    public BodyId Body { get; } = BodyId.New();

    public AgencyId City { get; } = AgencyId.New();

    public AgencyId Council { get; } = AgencyId.New();

    public AccountId Office { get; private set; }

    public AccountId Colleague { get; private set; }

    public AccountId Chair { get; private set; }

    public AccountId Deputy { get; private set; }

    public AccountId Manager { get; private set; }

    public AccountId Member { get; private set; }

    public AccountId Other { get; private set; }

    public AccountId Unsigned { get; private set; }

    public IReadOnlyList<AccountId> Everybody => [Office, Colleague, Chair, Deputy, Manager, Member, Other, Unsigned];

    public static async Task<CaseTown> FoundAsync(BodyKind kind = BodyKind.SupportMeeting)
    {
        var town = new CaseTown(await MeetingsHost.StartAsync());
        await town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            inside.GetRequiredService<BodyKeys>().Make(town.Body);
            db.Add(new Body { Id = town.Body, Code = "shien", Name = "みどり野市生活困窮者支援会議", Kind = kind });
            db.Add(new BodySettings { Body = town.Body, Number = 1, AdoptedOn = new DateOnly(2026, 4, 1) });
            db.Add(new Agency { Id = town.City, Name = "生活福祉課", NameKana = "せいかつふくしか", Type = AgencyType.PublicBody });
            db.Add(new Agency { Id = town.Council, Name = "社会福祉協議会", NameKana = "しゃかいふくしきょうぎかい", Type = AgencyType.Corporation });
            db.Add(new DeclarationText
            {
                Id = town.Text, Body = town.Body, Number = 1, TemplateKey = "test", Content = "{}", LawVersion = "", EffectiveFrom = new DateOnly(2026, 4, 1),
                AdoptedAt = town.Host.Clock.GetUtcNow(), AdoptedBy = AccountId.New(),
            });
            return await db.SaveChangesAsync();
        });
        town.Office = await town.ComeAsync(RosterRole.Secretariat, town.City);
        town.Colleague = await town.ComeAsync(RosterRole.Secretariat, town.City);
        town.Chair = await town.ComeAsync(RosterRole.Chair, town.City);
        town.Deputy = await town.ComeAsync(RosterRole.Deputy, town.City);
        town.Manager = await town.ComeAsync(RosterRole.InformationManager, town.City);
        town.Member = await town.ComeAsync(RosterRole.Member, town.Council);
        town.Other = await town.ComeAsync(RosterRole.Member, town.City);
        town.Unsigned = await town.ComeAsync(RosterRole.Member, town.Council, signs: false);
        return town;
    }

    public Visitor As(AccountId person) => _visitors[person];

    /// <summary>One act in its own scope and transaction, by this person, as the envelope runs it.</summary>
    public Task<Result<T>> DoAsync<T>(AccountId person, Func<IServiceProvider, Standing, CurrentMember, Task<Result<T>>> work) => Host.InsideAsync(async inside =>
    {
        var member = inside.GetRequiredService<CurrentMember>();
        member.Become(person, "相原 監", [], null, true);
        var standing = (await inside.GetRequiredService<IStandings>().OfAsync(person, "shien", default))!;
        return await inside.GetRequiredService<Act>().RunAsync(() => work(inside, standing, member), done => done.IsDone, default);
    });

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors.Values) visitor.Dispose();
        await Host.DisposeAsync();
    }

    private DeclarationTextId Text { get; } = DeclarationTextId.New();

    /// <summary>One more person of the body, signed in.</summary>
    public async Task<AccountId> ComeAsync(RosterRole role, AgencyId agency, bool signs = true)
    {
        var (visitor, id) = await Host.SignedInAsync();
        _visitors[id] = visitor;
        await Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            var entry = RosterEntryId.New();
            db.Add(new Authenticator { Account = id, Seed = [1], LastStep = 0, SetUpAt = Host.Clock.GetUtcNow() });
            db.Add(new RosterEntry { Id = entry, Body = Body, Account = id, Agency = agency, Post = "主任", Class = MemberClass.RelatedAgency, Role = role, From = new DateOnly(2026, 4, 1) });
            if (signs)
            {
                db.Add(new Declaration
                {
                    Id = DeclarationId.New(), Body = Body, Account = id, RosterEntry = entry, Text = Text, FrozenText = "{}", LawVersion = "", Signer = "相原 監",
                    Method = "password+totp", SignedAt = Host.Clock.GetUtcNow(), ValidUntil = new DateOnly(2027, 3, 31), TextHash = [1],
                });
            }

            return await db.SaveChangesAsync();
        });
        return id;
    }
}
