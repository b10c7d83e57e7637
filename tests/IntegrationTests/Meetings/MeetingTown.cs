using System.Net;
using ConsoleSupport.Meetings.Server.Bodies;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Bodies.Members;
using ConsoleSupport.Meetings.Server.Bodies.Settings;
using ConsoleSupport.Meetings.Server.Cases;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Recusal;
using ConsoleSupport.Meetings.Server.Cases.Selection;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Declarations.Signing;
using ConsoleSupport.Meetings.Server.Declarations.Texts;
using ConsoleSupport.Meetings.Server.Identity;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Meetings;

/// <summary>A body with office, chair and two members who have all signed, and one case selected for the first member; every person has a browser.</summary>
internal sealed class MeetingTown : IAsyncDisposable
{
    private readonly DeclarationTextId _text = DeclarationTextId.New();

    private MeetingTown(MeetingsHost host) => Host = host;

    public MeetingsHost Host { get; }

    public BodyId Body { get; } = BodyId.New();

    public CaseFileId CaseFile { get; } = CaseFileId.New();

    public FactId Fact { get; } = FactId.New();

    public Resident Office { get; private set; } = null!;

    public Resident Chair { get; private set; } = null!;

    public Resident Member { get; private set; } = null!;

    public Resident Other { get; private set; } = null!;

    public static async Task<MeetingTown> FoundAsync()
    {
        var town = new MeetingTown(await MeetingsHost.StartAsync());
        await town.InsideAsync(async (db, services) =>
        {
            db.Add(new Body { Id = town.Body, Code = "shien", Name = "みどり野市生活困窮者支援会議", Kind = BodyKind.SupportMeeting });
            services.GetRequiredService<BodyKeys>().Make(town.Body);
            db.Add(new BodySettings { Body = town.Body, Number = 1, AdoptedOn = new DateOnly(2026, 4, 1) });
            db.Add(new DeclarationText
            {
                Id = town._text, Body = town.Body, Number = 1, TemplateKey = "t@1", Content = "{}", LawVersion = "", EffectiveFrom = new DateOnly(2026, 4, 1),
                AdoptedAt = town.Now, AdoptedBy = AccountId.New(),
            });
            town.Office = town.Settle(db, "浅見", RosterRole.Secretariat);
            town.Chair = town.Settle(db, "八木沢", RosterRole.Chair);
            town.Member = town.Settle(db, "森下", RosterRole.Member);
            town.Other = town.Settle(db, "若林", RosterRole.Member);
            await db.SaveChangesAsync();

            db.Add(new CaseFile
            {
                Id = town.CaseFile, Body = town.Body, Label = "R8-014", WrappedKey = services.GetRequiredService<CaseKeys>().NewWrapped(town.CaseFile),
                OpenedAt = town.Now, OpenedBy = town.Office.Account, NextFact = 2,
            });
            db.Add(new Responsible { CaseFile = town.CaseFile, Account = town.Office.Account, Since = town.Now });
            db.Add(new CaseSelection { CaseFile = town.CaseFile, Account = town.Member.Account, ProposedBy = town.Office.Account, ProposedAt = town.Now, ConfirmedBy = town.Chair.Account, ConfirmedAt = town.Now });
            db.Add(new Fact
            {
                Id = town.Fact, CaseFile = town.CaseFile, Number = 1, Category = FactCategory.Living, Mark = FactMark.Observed, RecordedBy = town.Office.Account, RecordedAt = town.Now,
                SealedText = await services.GetRequiredService<CaseVault>().SealAsync(town.CaseFile, CaseVault.FactColumn, town.Fact.Value, "郵便受けがあふれている", default),
            });
            await db.SaveChangesAsync();
        });
        return town;
    }

    public DateTimeOffset Now => Host.Clock.GetUtcNow();

    /// <summary>The person agreed that the fact goes to the member's agency.</summary>
    public Task ConsentAsync() => InsideAsync(async (db, services) =>
    {
        var id = ConsentId.New();
        db.Add(new Consent
        {
            Id = id, CaseFile = CaseFile, GivenOn = new DateOnly(2026, 11, 1), RulesVersion = "1", AgencyListVersion = "1", Way = ConsentWay.OwnNameEntry, ExplainedBy = Office.Account,
            SealedDetails = await services.GetRequiredService<CaseVault>().SealAsync(CaseFile, ConsentDetails.Column, id.Value, "{}", default), RecordedBy = Office.Account, RecordedAt = Now,
        });
        db.Add(new ConsentFact { Consent = id, Fact = Fact });
        db.Add(new ConsentAgency { Consent = id, Agency = Member.Agency, IsExcluded = false });
        await db.SaveChangesAsync();
    });

    public Task RecuseAsync(AccountId person) => InsideAsync(async (db, _) =>
    {
        db.Add(new CaseRecusal { Id = RecusalId.New(), CaseFile = CaseFile, Account = person, Route = RecusalRoute.Self, Ground = RecusalGround.Acquaintance, DeclaredBy = person, DeclaredAt = Now, InForceSince = Now, KnewBefore = false });
        await db.SaveChangesAsync();
    });

    public Task InsideAsync(Func<MeetingsDb, IServiceProvider, Task> work) => Host.InsideAsync(async services =>
    {
        await work(services.GetRequiredService<MeetingsDb>(), services);
        return true;
    });

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private Resident Settle(MeetingsDb db, string name, RosterRole role)
    {
        var (account, agency, entry) = (AccountId.New(), AgencyId.New(), RosterEntryId.New());
        var (visitor, key) = (Host.NewVisitor(), Secret.New());
        db.Add(new Account { Id = account, Name = name, NameKana = name, CreatedAt = Now, UserName = $"{account}@meetings.example", NormalizedUserName = $"{account}@MEETINGS.EXAMPLE" });
        db.Add(new Authenticator { Account = account, Seed = [1], LastStep = 0, SetUpAt = Now });
        db.Add(new Agency { Id = agency, Name = $"{name}の機関", NameKana = name, Type = AgencyType.PublicBody });
        db.Add(new RosterEntry { Id = entry, Body = Body, Account = account, Agency = agency, Post = "主任", Class = MemberClass.RelatedAgency, Role = role, From = new DateOnly(2026, 4, 1) });
        db.Add(new Declaration
        {
            Id = DeclarationId.New(), Body = Body, Account = account, RosterEntry = entry, Text = _text, FrozenText = "誓約", LawVersion = "", Signer = name, Method = "test", SignedAt = Now,
            ValidUntil = new DateOnly(2027, 3, 31), TextHash = [1],
        });
        db.Add(new SignIn { Id = SignInId.New(), Account = account, KeyHash = Secret.HashOf(key), CreatedAt = Now, SeenAt = Now, ByTwoFactors = true, Agent = "? pc" });
        visitor.Cookies.Add(Host.Address, new Cookie("__Host-session", key, "/") { Secure = true });
        return new Resident(account, agency, visitor);
    }
}

internal sealed record Resident(AccountId Account, AgencyId Agency, Visitor Visitor);
