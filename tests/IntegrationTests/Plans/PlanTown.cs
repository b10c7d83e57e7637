using ConsoleSupport.Meetings.IntegrationTests.Room;
using ConsoleSupport.Meetings.Server.Bodies.Agencies;
using ConsoleSupport.Meetings.Server.Cases.Facts;
using ConsoleSupport.Meetings.Server.Cases.Vault;
using ConsoleSupport.Meetings.Server.Identity.Accounts;
using ConsoleSupport.Meetings.Server.Identity.Factors;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Meetings.Agenda;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Plans;
using ConsoleSupport.Meetings.Server.Sharing.WithConsent;
using ConsoleSupport.Meetings.Shared.Bodies;
using ConsoleSupport.Meetings.Shared.Cases;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Plans;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Plans;

/// <summary>A 支援調整会議 with a case that may be heard by consent, and an office that can prove itself; everything else is done over HTTP.</summary>
internal sealed class PlanTown : IAsyncDisposable
{
    /// <summary>Stands in a plan and nowhere else.</summary>
    public const string Wish = "春までに働きたいプランカナリア";

    private const string Password = "correct-horse-battery";
    private readonly Dictionary<string, Visitor> _visitors = [];
    private TotpCodes _codes = null!;

    private PlanTown(MeetingsHost host, RoomTown room) => (Host, Room) = (host, room);

    public MeetingsHost Host { get; }

    public RoomTown Room { get; }

    public AgencyId City { get; } = AgencyId.New();

    public AgendaItemId Item { get; private set; }

    public string Plans => $"/bodies/town/cases/{Room.Case}/plans";

    public string AtItem => $"/bodies/town/meetings/{Room.Meeting}/items/{Item}/plan";

    public string AtMeeting => $"/bodies/town/meetings/{Room.Meeting}/plans";

    public static async Task<PlanTown> BuildAsync()
    {
        var host = await MeetingsHost.StartAsync();
        var town = new PlanTown(host, await RoomTown.BuildAsync(host, BodyKind.CoordinationMeeting));
        town.Item = await town.InDatabaseAsync(db => db.Set<AgendaItem>().Where(item => item.CaseFile != null).Select(item => item.Id).SingleAsync());
        await town.InDatabaseAsync(async db =>
        {
            db.Add(new Agency { Id = town.City, Name = "生活福祉課", NameKana = "セイカツフクシカ", Type = AgencyType.PublicBody, IsMunicipal = true });
            return await db.SaveChangesAsync();
        });
        await town.InDatabaseAsync(db => db.Set<Meeting>().ExecuteUpdateAsync(set => set.SetProperty(meeting => meeting.CalledAt, host.Clock.GetUtcNow())));
        var secret = DemoPeople.Of("asami").TotpSecret;
        town._codes = new TotpCodes(secret, host.Clock);
        await host.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<MeetingsDb>();
            var office = await db.Set<Account>().SingleAsync(account => account.Id == town.Room["office"]);
            await services.GetRequiredService<Passwords>().SetAsync(office, Password, Password);
            await db.Set<Authenticator>().Where(one => one.Account == office.Id).ExecuteDeleteAsync();
            await services.GetRequiredService<SecondFactors>().SetAsync(office.Id, Totp.FromBase32(secret), 0, default);
            return await db.SaveChangesAsync();
        });
        return town;
    }

    public async Task<Visitor> AsAsync(string person) => _visitors.TryGetValue(person, out var known) ? known : _visitors[person] = await Room.SignInAsync(person);

    public (string, string)[] Proof() => [("StepUp.Password", Password), ("StepUp.Code", _codes.Next())];

    /// <summary>Fills in a drawn form, several fields of one name too, and sends it.</summary>
    public async Task<Page> SendAsync(string person, Page page, string action, params (string Name, string Value)[] fields)
    {
        var form = page.Form(action);
        var given = fields.Select(field => field.Name).ToHashSet();
        List<KeyValuePair<string, string>> all =
            [.. Page.FieldsOf(form).Where(field => !given.Contains(field.Key)), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))];
        return await (await AsAsync(person)).PostAsync(form.GetAttribute("action")!, all);
    }

    /// <summary>Drafts a plan with these services.</summary>
    public async Task<Page> DraftAsync(params PlanService[] services)
    {
        var office = await AsAsync("office");
        return await SendAsync("office", await office.OpenAsync($"{Plans}/new"), "/plans/new", Text(Wish, services));
    }

    public static (string, string)[] Text(string wish, params PlanService[] services) =>
    [
        ("Wish", wish), ("Goal", "週三日の就労"), ("Policy", "無理なく進める"), ("Monitoring", "月に一度"),
        .. services.SelectMany(service => new[] { ("Services", service.ToString()), ($"Details[{service}]", "社協が月に一度") }),
    ];

    /// <summary>Puts the plan on the case's item.</summary>
    public Task<Page> TableAsync(Page plan) => SendAsync("office", plan, "/table", ("Item", Item.ToString()));

    /// <summary>Everybody in, the meeting opened, the case on the table.</summary>
    public async Task ReachTheCaseAsync()
    {
        var chair = await AsAsync("chair");
        await EnterAsync("chair", "office", "member");
        var room = await RoomTown.PressAsync(chair, await chair.OpenAsync(Room.Room), "/open");
        await RoomTown.PressAsync(chair, room, "/next");
    }

    /// <summary>Through the door; whoever waits is let in by the chair.</summary>
    public async Task EnterAsync(params string[] people)
    {
        foreach (var person in people) await Room.CheckInAsync(await AsAsync(person));
        var chair = await AsAsync("chair");
        for (var page = await chair.OpenAsync(Room.Room); page.Document.QuerySelector("button[formaction$='/admit']") is not null; page = await chair.OpenAsync(Room.Room))
            await RoomTown.PressAsync(chair, page, "/admit");
    }

    /// <summary>The office records the meeting's word and the chair confirms it in the room.</summary>
    public async Task ApproveAsync(string changes)
    {
        var (office, chair) = (await AsAsync("office"), await AsAsync("chair"));
        var page = await SendAsync("office", await office.OpenAsync(AtItem), "/plan", ("Word", "Approved"), ("Changes", changes), ("Dissent", "なし"), ("Exchange", "月に一度、社協と"));
        if (page.Status is not System.Net.HttpStatusCode.OK) throw new InvalidOperationException(page.Text);
        await RoomTown.PressAsync(chair, await chair.OpenAsync(Room.Room), "/decision/confirm");
    }

    /// <summary>The person's consent names a sister who may be told what the item tells.</summary>
    public Task<ConsentPersonId> NameFamilyAsync() => Host.InsideAsync(async services =>
    {
        var (db, id) = (services.GetRequiredService<MeetingsDb>(), ConsentPersonId.New());
        var box = await services.GetRequiredService<CaseVault>().SealAsync(Room.Case, ConsentPerson.NameColumn, id.Value, "架空 花子", default);
        db.Add(new ConsentPerson { Id = id, Consent = await db.Set<Consent>().Select(one => one.Id).SingleAsync(), Relation = OutsideRelation.Family, SealedName = box });
        await db.SaveChangesAsync();
        return id;
    });

    /// <summary>The item and the consent name an address too.</summary>
    public Task<int> NameAddressAsync() => Host.InsideAsync(async services =>
    {
        var (db, id) = (services.GetRequiredService<MeetingsDb>(), FactId.New());
        db.Add(new Fact
        {
            Id = id, CaseFile = Room.Case, Number = 2, Category = FactCategory.Address, Mark = FactMark.Observed, RecordedBy = Room["office"], RecordedAt = Host.Clock.GetUtcNow(),
            SealedText = await services.GetRequiredService<CaseVault>().SealAsync(Room.Case, CaseVault.FactColumn, id.Value, "みどり野市北町1-2-3", default),
        });
        db.Add(new AgendaItemFact { Item = Item, Fact = id });
        db.Add(new ConsentFact { Consent = await db.Set<Consent>().Select(one => one.Id).SingleAsync(), Fact = id });
        return await db.SaveChangesAsync();
    });

    public async Task<Page> PlanAsync() => await (await AsAsync("office")).OpenAsync($"{Plans}/{await InDatabaseAsync(db => db.Set<SupportPlan>().OrderByDescending(plan => plan.Number).Select(plan => plan.Id).FirstAsync())}");

    public Task<T> InDatabaseAsync<T>(Func<MeetingsDb, Task<T>> query) => Host.InDatabaseAsync(query);

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in _visitors.Values) visitor.Dispose();
        await Host.DisposeAsync();
    }
}
