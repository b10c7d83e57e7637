using System.Net;
using System.Text;
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
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Acts;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Keys;
using ConsoleSupport.Meetings.Server.Platform.Web;
using ConsoleSupport.Meetings.Server.Room.Reading;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Room;

/// <summary>A body with a meeting whose papers are released: an item without a case, a case, an item without a case. Written straight into the tables, so that a test of the room needs the room only.</summary>
internal sealed class RoomTown(MeetingsHost host, BodyKind kind, string[] more)
{
    /// <summary>A word that stands in the case and nowhere else.</summary>
    public const string Secret = "秘密の事情カナリア";
    public const string Label = "R8-077";

    private readonly AgencyId _agency = AgencyId.New();
    private readonly Dictionary<string, AccountId> _people = [];

    public BodyId Body { get; } = BodyId.New();

    public MeetingId Meeting { get; } = MeetingId.New();

    public CaseFileId Case { get; } = CaseFileId.New();

    public string Room => $"/bodies/town/meetings/{Meeting}/room";

    public string Door => $"/bodies/town/meetings/{Meeting}/check-in";

    /// <summary>What the server complained of, for the message of a failed test.</summary>
    private string Failures => string.Join('\n', host.Log.All.Where(line => line.StartsWith("Error", StringComparison.Ordinal)));

    public AccountId this[string person] => _people[person];

    /// <param name="more">Further members who are selected for the case.</param>
    public static async Task<RoomTown> BuildAsync(MeetingsHost host, BodyKind kind = BodyKind.SupportMeeting, params string[] more)
    {
        var town = new RoomTown(host, kind, more);
        await host.InsideAsync(async services =>
        {
            await town.WriteAsync(services, services.GetRequiredService<MeetingsDb>());
            return true;
        });
        return town;
    }

    /// <summary>A browser that is signed in with both factors.</summary>
    public async Task<Visitor> SignInAsync(string person)
    {
        var (visitor, key) = (host.NewVisitor(), Server.Identity.Secret.New());
        await host.InsideAsync(async services =>
        {
            var now = host.Clock.GetUtcNow();
            var db = services.GetRequiredService<MeetingsDb>();
            db.Add(new SignIn { Id = SignInId.New(), Account = _people[person], KeyHash = Server.Identity.Secret.HashOf(key), CreatedAt = now, SeenAt = now, ByTwoFactors = true, Agent = "test" });
            await db.SaveChangesAsync();
            return true;
        });
        visitor.Cookies.Add(host.Address, new Cookie("__Host-session", key, "/") { Secure = true });
        return visitor;
    }

    /// <summary>Gives the person a real password and authenticator, so that they can prove who they are in a grave act.</summary>
    public Task<(string Password, TotpCodes Codes)> GiveFactorsAsync(string person) => host.InsideAsync(async services =>
    {
        const string password = "tani-to-kaze-1947-hoshi";
        var db = services.GetRequiredService<MeetingsDb>();
        var account = await db.Set<Account>().FindAsync(_people[person]) ?? throw new InvalidOperationException($"{person} has no account.");
        if (!(await services.GetRequiredService<Passwords>().SetAsync(account, password, password)).IsDone) throw new InvalidOperationException("The password was not taken.");
        byte[] seed = [.. Enumerable.Range(1, 20).Select(number => (byte)number)];
        await services.GetRequiredService<SecondFactors>().SetAsync(account.Id, seed, 0, default);
        return (password, new TotpCodes("AEBAGBAFAYDQQCIKBMGA2DQPCAIREEYU", host.Clock));
    });

    /// <summary>Through the door as far as the person's own doing goes; returns the page it leads to.</summary>
    public async Task<Page> CheckInAsync(Visitor visitor)
    {
        var page = await visitor.OpenAsync(Door);
        if (!page.HasForm("/check-in/reminder")) throw new InvalidOperationException(page.Text);
        page = await page.SubmitAsync("/check-in/reminder", new { Confirmed = "true" });
        if (page.HasForm("/check-in/conflicts")) page = await AnswerAsync(visitor, page, "has-not", "");
        page = await page.SubmitAsync("/check-in/ask");
        return page.Status is HttpStatusCode.OK ? page : throw new InvalidOperationException($"{page.Text}\n{Failures}");
    }

    public static Task<Page> AnswerAsync(Visitor visitor, Page page, string answer, string ground)
    {
        var form = page.Form("/check-in/conflicts");
        var fields = Page.FieldsOf(form).Where(field => !field.Key.StartsWith("Grounds", StringComparison.Ordinal)).ToList();
        fields.Add(KeyValuePair.Create("Answers[0]", answer));
        fields.Add(KeyValuePair.Create("Grounds[0]", ground));
        return visitor.PostAsync(form.GetAttribute("action")!, fields);
    }

    /// <summary>Presses the button of the room that posts to this address, as a browser without script does.</summary>
    public static Task<Page> PressAsync(Visitor visitor, Page room, string address, string? value = null)
    {
        var button = room.Document.QuerySelectorAll("button[formaction]").FirstOrDefault(one =>
            one.GetAttribute("formaction")!.EndsWith(address, StringComparison.Ordinal) && (value is null || one.GetAttribute("value") == value))
            ?? throw new InvalidOperationException($"No button posts to {address} on {room.Address} ({(int)room.Status}): {room.Text}");
        var form = room.Document.Forms.Single(one => one.Id == "room-act");
        var fields = Page.FieldsOf(form);
        fields.Add(KeyValuePair.Create(button.GetAttribute("name")!, button.GetAttribute("value")!));
        return visitor.PostAsync(button.GetAttribute("formaction")!, fields);
    }

    /// <summary>Somebody's kinship with the case becomes known, taken down by this person.</summary>
    public Task RecuseAsync(string person, string by) => host.InsideAsync(async services =>
    {
        services.GetRequiredService<CurrentMember>().Become(_people[by], by, [], null, true);
        return await services.GetRequiredService<Act>().RunAsync(
            async () =>
            {
                await services.GetRequiredService<Recusals>().DeclareAsync(Case, _people[person], RecusalRoute.RuleMatch, RecusalGround.Kinship, default);
                return true;
            },
            static done => done,
            default);
    });

    public BodyId Council { get; } = BodyId.New();

    /// <summary>Makes the meeting one that is held together with a council; these people stand on its roster too.</summary>
    /// <param name="signed">Of them, who signed the council's declaration.</param>
    public Task HoldJointlyAsync(JointMode mode, string[] members, string[] signed) => host.InsideAsync(async services =>
    {
        var (db, now, today) = (services.GetRequiredService<MeetingsDb>(), host.Clock.GetUtcNow(), new DateOnly(2026, 11, 25));
        services.GetRequiredService<BodyKeys>().Make(Council);
        db.Add(new Body { Id = Council, Code = "kyogikai", Name = "地域協議会", Kind = BodyKind.IsolationCouncil });
        db.Add(new BodySettings { Body = Council, Number = 1, AdoptedOn = today.AddYears(-1), NoticeOn = today.AddYears(-1) });
        var text = new DeclarationText
        {
            Id = DeclarationTextId.New(), Body = Council, Number = 1, TemplateKey = "isolation-council@1", LawVersion = "", EffectiveFrom = today.AddDays(-30), AdoptedAt = now, AdoptedBy = AccountId.New(),
            Content = new DeclarationContent(
                "誓約書", "地域協議会", "", [], [], [new CitedLaw("isolation-act/28@2025-06-01", "孤独・孤立対策推進法", "第28条", "…", "1年以下の拘禁刑又は50万円以下の罰金")], [], "協議会の確認の文", "").Write(),
        };
        db.Add(text);
        foreach (var person in members)
        {
            var entry = RosterEntryId.New();
            db.Add(new RosterEntry { Id = entry, Body = Council, Account = _people[person], Agency = _agency, Post = "担当", Class = default, Role = RosterRole.Member, From = today.AddYears(-1) });
            if (!signed.Contains(person)) continue;
            db.Add(new Declaration
            {
                Id = DeclarationId.New(), Body = Council, Account = _people[person], RosterEntry = entry, Text = text.Id, FrozenText = "-", LawVersion = "", Signer = person, Method = "test",
                SignedAt = now, ValidUntil = new DateOnly(2027, 3, 31), TextHash = [1],
            });
        }

        db.Add(new Server.Meetings.Joint.JointHolding { Meeting = Meeting, Mode = mode, Partner = mode is JointMode.AddedFunction ? null : Council, AgreedBy = AccountId.New(), AgreedAt = now });
        return await db.SaveChangesAsync();
    });

    /// <summary>The person signs the council's declaration, or their entry on its roster ends, through the real use case where there is one.</summary>
    public Task SignForCouncilAsync(string person) => host.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<MeetingsDb>();
        var entry = await db.Set<RosterEntry>().SingleAsync(one => one.Body == Council && one.Account == _people[person]);
        var text = await db.Set<DeclarationText>().SingleAsync(one => one.Body == Council);
        db.Add(new Declaration
        {
            Id = DeclarationId.New(), Body = Council, Account = _people[person], RosterEntry = entry.Id, Text = text.Id, FrozenText = "-", LawVersion = "", Signer = person, Method = "test",
            SignedAt = host.Clock.GetUtcNow(), ValidUntil = new DateOnly(2027, 3, 31), TextHash = [1],
        });
        return await db.SaveChangesAsync();
    });

    private async Task WriteAsync(IServiceProvider services, MeetingsDb db)
    {
        var now = host.Clock.GetUtcNow();
        var today = new DateOnly(2026, 11, 25);
        db.Add(new Body { Id = Body, Code = "town", Name = "支援会議", Kind = kind });
        db.Add(new BodySettings { Body = Body, Number = 1, AdoptedOn = today.AddYears(-1) });
        db.Add(new Agency { Id = _agency, Name = "社会福祉協議会", NameKana = "シャキョウ", Type = AgencyType.Corporation });
        var (bodyKeys, caseKeys) = (services.GetRequiredService<BodyKeys>(), services.GetRequiredService<CaseKeys>());
        bodyKeys.Make(Body);
        var text = new DeclarationText
        {
            Id = DeclarationTextId.New(), Body = Body, Number = 1, TemplateKey = "support-meeting@1", LawVersion = "", EffectiveFrom = today.AddDays(-30),
            Content = new DeclarationContent("誓約書", "支援会議", "", [], [], [], [], "今日の確認の文", "").Write(), AdoptedAt = now, AdoptedBy = AccountId.New(),
        };
        db.Add(text);
        foreach (var (person, role) in new[]
        {
            ("chair", RosterRole.Chair), ("office", RosterRole.Secretariat), ("member", RosterRole.Member), ("other", RosterRole.Member), ("outside", RosterRole.Member),
        }) Add(db, person, role, text.Id, today);
        foreach (var person in more) Add(db, person, RosterRole.Member, text.Id, today);
        var stranger = AccountId.New();
        _people["stranger"] = stranger;
        AddAccount(db, "stranger", stranger);
        await db.SaveChangesAsync();

        db.Add(new CaseFile { Id = Case, Body = Body, Label = Label, WrappedKey = caseKeys.NewWrapped(Case), OpenedAt = now, OpenedBy = _people["office"] });
        db.Add(new Responsible { CaseFile = Case, Account = _people["office"], Since = now });
        foreach (var person in new[] { "member", "other" }.Concat(more))
            db.Add(new CaseSelection { CaseFile = Case, Account = _people[person], ProposedBy = _people["office"], ProposedAt = now, ConfirmedBy = _people["chair"], ConfirmedAt = now });
        await db.SaveChangesAsync();

        var vault = services.GetRequiredService<CaseVault>();
        var fact = FactId.New();
        db.Add(new Fact
        {
            Id = fact, CaseFile = Case, Number = 1, Category = FactCategory.Living, Source = _agency, Mark = FactMark.Observed,
            SealedText = await vault.SealAsync(Case, CaseVault.FactColumn, fact.Value, Secret, default), RecordedBy = _people["office"], RecordedAt = now,
        });
        var consent = ConsentId.New();
        db.Add(new Consent
        {
            Id = consent, CaseFile = Case, GivenOn = today.AddDays(-10), RulesVersion = "1", AgencyListVersion = "1", Way = ConsentWay.OwnNameEntry,
            ExplainedBy = _people["office"], SealedDetails = Encoding.UTF8.GetBytes("-"), RecordedBy = _people["office"], RecordedAt = now,
        });
        db.Add(new ConsentFact { Consent = consent, Fact = fact });
        db.Add(new ConsentAgency { Consent = consent, Agency = _agency, IsExcluded = false });
        db.Add(new Meeting
        {
            Id = Meeting, Body = Body, Number = 7, StartsAt = now.AddMinutes(10), EndsAt = now.AddHours(2), Place = "会議室3", State = MeetingState.Released, SettingsNumber = 1,
        });
        await AddItemAsync(db, bodyKeys, 10, "開会");
        var item = AgendaItemId.New();
        db.Add(new AgendaItem
        {
            Id = item, Meeting = Meeting, Body = Body, Position = 20, Kind = AgendaItemKind.Exchange, Duration = 15, CaseFile = Case,
            SealedTitle = await vault.SealAsync(Case, ItemScenes.TitleColumn, item.Value, "訪問のこと", default),
        });
        db.Add(new AgendaItemFact { Item = item, Fact = fact });
        await AddItemAsync(db, bodyKeys, 30, "閉会");
        await db.SaveChangesAsync();
    }

    private async Task AddItemAsync(MeetingsDb db, BodyKeys keys, int position, string title)
    {
        var id = AgendaItemId.New();
        db.Add(new AgendaItem
        {
            Id = id, Meeting = Meeting, Body = Body, Position = position, Kind = AgendaItemKind.Procedure, Duration = 5,
            SealedTitle = await keys.SealAsync(Body, ItemScenes.TitleColumn, id.Value, title, default),
        });
    }

    private void Add(MeetingsDb db, string person, RosterRole role, DeclarationTextId text, DateOnly today)
    {
        var (account, entry) = (AccountId.New(), RosterEntryId.New());
        _people[person] = account;
        AddAccount(db, person, account);
        db.Add(new RosterEntry { Id = entry, Body = Body, Account = account, Agency = _agency, Post = "担当", Class = default, Role = role, From = today.AddYears(-1) });
        db.Add(new Declaration
        {
            Id = DeclarationId.New(), Body = Body, Account = account, RosterEntry = entry, Text = text, FrozenText = "-", LawVersion = "", Signer = person, Method = "test",
            SignedAt = host.Clock.GetUtcNow(), ValidUntil = new DateOnly(2027, 3, 31), TextHash = [1],
        });
    }

    private void AddAccount(MeetingsDb db, string person, AccountId account)
    {
        var mail = $"{person}@town.example";
        db.Add(new Account
        {
            Id = account, Name = person, NameKana = person, UserName = mail, NormalizedUserName = mail.ToUpperInvariant(), Email = mail, NormalizedEmail = mail.ToUpperInvariant(),
            SecurityStamp = person, CreatedAt = host.Clock.GetUtcNow(),
        });
        db.Add(new Authenticator { Account = account, Seed = [1], LastStep = 0, SetUpAt = host.Clock.GetUtcNow() });
    }
}
