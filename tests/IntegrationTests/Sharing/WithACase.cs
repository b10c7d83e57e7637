using System.Net;
using ConsoleSupport.Meetings.IntegrationTests.Gate;
using ConsoleSupport.Meetings.Server.Identity.SignIns;
using ConsoleSupport.Meetings.Server.Kernel.Results;
using ConsoleSupport.Meetings.Server.Meetings;
using ConsoleSupport.Meetings.Server.Notifications;
using ConsoleSupport.Meetings.Server.Platform.Data;
using ConsoleSupport.Meetings.Server.Platform.Jobs;
using ConsoleSupport.Meetings.Server.Platform.Mail;
using ConsoleSupport.Meetings.Server.Sharing.WithoutConsent;
using ConsoleSupport.Meetings.Server.Sharing;
using ConsoleSupport.Meetings.Shared.Ids;
using ConsoleSupport.Meetings.Shared.Meetings;
using ConsoleSupport.Meetings.Shared.Sharing;
using ConsoleSupport.Meetings.Support.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConsoleSupport.Meetings.IntegrationTests.Sharing;

/// <summary>A case with one fact and a meeting to come, and what the tests of its bases share.</summary>
public abstract class WithACase : IAsyncLifetime
{
    private protected static readonly string Long = string.Concat(Enumerable.Repeat("11月5日に訪問したが会えなかった（社協）。", 6));

    private protected MeetingId ToCome { get; } = MeetingId.New();

    private protected CaseTown Town { get; private set; } = null!;

    private protected string CaseAddress { get; private set; } = "";

    private protected FactId First { get; private set; }

    public async ValueTask InitializeAsync()
    {
        Town = await CaseTown.FoundAsync();
        var office = Town.As(Town.Office);
        CaseAddress = (await (await office.OpenAsync("/bodies/shien/cases/new")).SubmitAsync("/cases/new")).Address;
        await (await office.OpenAsync($"{CaseAddress}/facts/new")).SubmitAsync("/facts/new", new { Category = "Housing", Text = "家賃を滞納している。" });
        await Town.Host.InsideAsync(async inside =>
        {
            var db = inside.GetRequiredService<MeetingsDb>();
            First = (await db.Set<Server.Cases.Facts.Fact>().SingleAsync()).Id;
            db.Add(new Meeting
            {
                Id = ToCome, Body = Town.Body, Number = 1, StartsAt = Town.Host.Clock.GetUtcNow().AddDays(8), EndsAt = Town.Host.Clock.GetUtcNow().AddDays(8).AddHours(2),
                Place = "第1会議室", State = MeetingState.Draft, SettingsNumber = 1,
            });
            return await db.SaveChangesAsync();
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Town.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>One mail to the office, and not a word of the case in it.</summary>
    private protected async Task MailAsync(AccountId to)
    {
        for (var tries = 0; tries < 100 && await CountAsync<OutgoingMail>(mail => mail.Kind == NotificationMails.BasisEnded) == 0; tries++) await Task.Delay(50);
        var mail = await Town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<OutgoingMail>().AsNoTracking().SingleAsync(one => one.Kind == NotificationMails.BasisEnded));
        Assert.Equal(to, mail.To);
        var content = (await Town.Host.InsideAsync(inside => inside.GetServices<IMailComposer>().Single(one => one.Kind == NotificationMails.BasisEnded).ComposeAsync(mail, default)))!;
        Assert.DoesNotContain("R8-", content.Subject + content.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("N8-", content.Subject + content.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/cases/", content.Text, StringComparison.Ordinal);
    }

    private protected async Task<string> ApprovedAsync()
    {
        var address = await StartAsync();
        await AnswerAllAsync(address);
        await (await Town.As(Town.Office).OpenAsync(address)).SubmitAsync("/submit");
        Assert.True((await ApproveAsync(address, Town.Manager)).IsDone);
        Assert.True((await ApproveAsync(address, Town.Chair)).IsDone);
        return address;
    }

    private protected Task<bool> AtTheHourAsync() => Town.Host.InsideAsync(async inside =>
    {
        foreach (var one in inside.GetServices<IAtTheHour>()) await one.RunAsync(default);
        return true;
    });

    private protected Task<T> RecordAsync<T>(System.Linq.Expressions.Expression<Func<SharingRecord, T>> what) =>
        Town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<SharingRecord>().Select(what).SingleAsync());

    private protected Task<int> CountAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> which)
        where T : class => Town.Host.InsideAsync(inside => inside.GetRequiredService<MeetingsDb>().Set<T>().CountAsync(which));

    private protected async Task<string> StartAsync() => (await (await Town.As(Town.Office).OpenAsync(CaseAddress)).SubmitAsync("/sharing")).Address[..^2];

    private protected async Task AnswerAllAsync(string address)
    {
        var office = Town.As(Town.Office);
        await AnswerAsync(1, new { AnonymousIsEnough = "no" });
        await AnswerAsync(2, new { ConsentCovers = "no" });
        await AnswerAsync(3, new { StatutoryNotification = "no" });
        await AnswerAsync(4, new { ImmediateDanger = "no" });
        await AnswerAsync(5, new { Meeting = ToCome.ToString() });
        await AnswerAsync(6, new { Obstacle = "Unreachable", ObstacleWords = Long });
        await AnswerAsync(7, new { Goods = new[] { "Body", "Property" }, Whose = "Person", Likelihood = "Likely", Imminence = "Weeks", RiskWords = Long, RiskOfNotSharing = "住まいを失う" });
        var fields = Page.FieldsOf((await office.OpenAsync($"{address}/8")).Form($"{address}/8"))
            .Where(field => !field.Key.StartsWith("Reasons", StringComparison.Ordinal)).ToList();
        fields.Add(KeyValuePair.Create("Lines", $"{First}:{Town.Member}"));
        fields.Add(KeyValuePair.Create($"Reasons[{First}]", "訪問先が決められない"));
        Assert.Equal(HttpStatusCode.OK, (await office.PostAsync($"{address}/8", fields)).Status);
        fields = Page.FieldsOf((await office.OpenAsync($"{address}/9")).Form($"{address}/9")).Where(field => !field.Key.StartsWith("Bases", StringComparison.Ordinal)).ToList();
        fields.Add(KeyValuePair.Create($"Bases[{First}]", "PublicForDuties"));
        Assert.Equal(HttpStatusCode.OK, (await office.PostAsync($"{address}/9", fields)).Status);
        await AnswerAsync(10, new { Telling = "会えたときに口頭で伝える", ReviewOn = "2027-02-25" });

        async Task AnswerAsync(int question, object answer)
        {
            var page = await (await office.OpenAsync($"{address}/{question}")).SubmitAsync($"{address}/{question}", answer);
            Assert.True(page.Status is HttpStatusCode.OK && page.Address != $"{address}/{question}", $"{question}: {page.Text}");
        }
    }

    private protected Task<Result<Done>> ApproveAsync(string address, AccountId person) => Town.DoAsync(person, async (inside, standing, member) =>
    {
        var db = inside.GetRequiredService<MeetingsDb>();
        var record = await db.Set<SharingRecord>().AsNoTracking().SingleAsync();
        var proof = new StepUp
        {
            Id = StepUpId.New(), Account = person, Act = ApproveRecord.Act, ObjectId = record.Id.Value, ObjectVersion = record.Version, Method = "password+totp", IssuedAt = Town.Host.Clock.GetUtcNow(),
        };
        db.Add(proof);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        var form = new ApprovalForm { Version = record.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), Decision = "approve" };
        Assert.EndsWith(record.Id.ToString(), address, StringComparison.Ordinal);
        return await inside.GetRequiredService<ApproveRecord>().HandleAsync(record.CaseFile, record.Id, form, proof.Id, standing, member, default);
    });

    private protected Task<IReadOnlyList<AccountId>> CoveredAsync(FactId fact) => Town.Host.InsideAsync<IReadOnlyList<AccountId>>(async inside =>
    {
        var cover = await inside.GetRequiredService<BasisConditionsPort>().CoverAsync(await CaseAsync(inside), ToCome, Town.Everybody, [fact], new DateOnly(2026, 11, 25), default);
        return [.. cover.Keys.Select(key => key.Person)];
    });

    private protected Task<IReadOnlyList<AccountId>> CoveredAsync(MeetingId? meeting = null, DateOnly? day = null) => Town.Host.InsideAsync<IReadOnlyList<AccountId>>(async inside =>
    {
        var cover = await inside.GetRequiredService<BasisConditionsPort>().CoverAsync(await CaseAsync(inside), meeting ?? ToCome, Town.Everybody, [First], day ?? new DateOnly(2026, 11, 25), default);
        return [.. cover.Keys.Select(key => key.Person)];
    });

    private protected Task<BasisState> StateAsync(AccountId person, DateOnly? day = null) => Town.Host.InsideAsync(async inside =>
        await inside.GetRequiredService<BasisOfCase>().OfAsync(await CaseAsync(inside), ToCome, [First], [person], day ?? new DateOnly(2026, 11, 25), default));

    /// <summary>A council whose chair is the deputy here sits at the meeting too.</summary>
    private protected Task HoldAsOneAsync() => Town.Host.InsideAsync(async inside =>
    {
        var (db, council) = (inside.GetRequiredService<MeetingsDb>(), BodyId.New());
        db.Add(new Server.Bodies.Body { Id = council, Code = "kodoku", Name = "地域協議会", Kind = Shared.Bodies.BodyKind.IsolationCouncil });
        db.Add(new Server.Bodies.Members.RosterEntry
        {
            Id = RosterEntryId.New(), Body = council, Account = Town.Deputy, Agency = Town.City, Post = "主任", Class = Shared.Bodies.MemberClass.RelatedAgency,
            Role = Shared.Bodies.RosterRole.Chair, From = new DateOnly(2026, 4, 1),
        });
        db.Add(new Server.Meetings.Joint.JointHolding { Meeting = ToCome, Mode = JointMode.Integrated, Partner = council });
        return await db.SaveChangesAsync();
    });

    private protected static Task<CaseFileId> CaseAsync(IServiceProvider inside) =>
        inside.GetRequiredService<MeetingsDb>().Set<Server.Cases.CaseFile>().Select(file => file.Id).SingleAsync();
}
